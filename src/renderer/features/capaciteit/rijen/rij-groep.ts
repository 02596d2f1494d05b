import { rekeninstellingenOp } from '../../../../shared/domain/instelling/instellingen.ts';
import type { InzetRij, Planbord, Uitkomst, VrijeRij } from '../../../../shared/domain/planbord/types.ts';
import { ZWAARTE_LABEL, type Zwaarte } from '../../../../shared/domain/planning/lijsten.ts';
import { aantalTekst, fteTekst, urenTekst } from '../../../../shared/domain/tekst/getal.ts';
import type { CelBeeld } from '../../../components/grid/grid-types.ts';
import { CIJFER_LABEL, cijferBeeld, LEEG_BEELD } from './beelden.ts';
import { type BordRij, type CijferSoort, type Groep, groepSleutel, type RijInhoud } from './bord-types.ts';
import { groepNaam, HOOG, maakRij, naamBeeld, type RijKader } from './rij-basis.ts';
import { aantalOpenVan, zwaarteCelBeeld } from './zwaarte-cel.ts';

function uitkomstCel(weken: readonly Uitkomst[], cijfer: CijferSoort): (kolom: number) => CelBeeld {
  return (kolom) => cijferBeeld(weken[kolom] ?? null, cijfer);
}

/** Column of the peildatum, where fte and head count are read; else the first. */
function peilweek(kader: RijKader): number {
  const { peildatum } = kader.opzoek;
  const plek = kader.planbord.maandagen.findLastIndex((maandag) => maandag <= peildatum);
  return Math.max(0, plek);
}

/** People whose most hours are in this team (hoofdteam) in the peilweek. */
function aantalInTeam(hoofdteamsNu: ReadonlyMap<string, string>, teamId: string): number {
  let aantal = 0;
  for (const hoofdteam of hoofdteamsNu.values()) if (hoofdteam === teamId) aantal += 1;
  return aantal;
}

const hoofdteamsVan = new WeakMap<Planbord['rijen'], Map<number, ReadonlyMap<string, string>>>();

/** Hoofdteam per medewerker in a week: the team with most hours; the first one when it is a draw. */
export function hoofdteams(planbord: Planbord, week: number): ReadonlyMap<string, string> {
  const bekend = hoofdteamsVan.get(planbord.rijen) ?? new Map<number, ReadonlyMap<string, string>>();
  hoofdteamsVan.set(planbord.rijen, bekend);
  const eerder = bekend.get(week);
  if (eerder) return eerder;
  const uren = new Map<string, Map<string, number>>();
  for (const rij of planbord.rijen) {
    if (rij.soort !== 'inzet') continue;
    const perTeam = uren.get(rij.medewerkerId) ?? new Map<string, number>();
    uren.set(rij.medewerkerId, perTeam);
    perTeam.set(rij.teamId, (perTeam.get(rij.teamId) ?? 0) + (rij.cellen[week] ?? 0));
  }
  const uit = new Map<string, string>();
  for (const [medewerkerId, perTeam] of uren) {
    const beste = [...perTeam].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (beste[1] > 0) uit.set(medewerkerId, beste[0]);
  }
  bekend.set(week, uit);
  return uit;
}

/** A stad, gebied or team: the heat map of the bezettingsgraad stands on this row itself. */
export function groepRij(kader: RijKader, groep: Groep, weken: readonly Uitkomst[], niveau: number): BordRij {
  const id = groepSleutel(groep);
  const open = kader.isOpen(id, true);
  const week = peilweek(kader);
  const mensen = groep.soort === 'team' ? aantalInTeam(hoofdteams(kader.planbord, week), groep.id) : null;
  const bruto = weken[week]?.bruto ?? 0;
  return kader.geheugen.rij(id, [kader.opzoek, kader.kolommen, weken, open, niveau, mensen, bruto], () => {
    const naam = groepNaam(kader.opzoek, groep);
    const inst =
      kader.planbord.instellingen[week] ??
      rekeninstellingenOp(kader.gegevens.instellingen, kader.opzoek.peildatum);
    const fte = `${fteTekst(bruto / inst.voltijdMinuten)} fte`;
    const tellers = [...(mensen === null ? [] : [`${String(mensen)} mdw`]), fte];
    const tip = `${mensen === null ? '' : `Medewerkers met ${naam} als hoofdteam; `}contracturen als fte van ${urenTekst(inst.voltijdMinuten)} uur`;
    const merken = [{ tekst: tellers.join(' · '), klasse: '', tip }];
    return maakRij({
      id,
      niveau,
      open,
      hoogte: HOOG.groep,
      klasse: groep.soort === 'team' ? 'bord-team' : 'bord-gebied',
      inhoud: { soort: 'groep', groep },
      teamId: groep.soort === 'team' ? groep.id : null,
      naamBreed: true,
      naam: naamBeeld(naam, merken),
      cel: uitkomstCel(weken, 'bezetting'),
    });
  });
}

const ONDERDELEN: readonly Exclude<CijferSoort, 'bezetting' | 'saldo'>[] = [
  'bruto',
  'afwezig',
  'netto',
  'clientgebonden',
  'vraag',
];
const ZWAARTEN_IN_BEELD: readonly Zwaarte[] = [1, 2, 3];

function cijferRij(
  kader: RijKader,
  groep: Groep,
  weken: readonly Uitkomst[],
  cijfer: CijferSoort,
  niveau: number,
  open: boolean | null,
): BordRij {
  const id = `${groepSleutel(groep)}:${cijfer}`;
  return kader.geheugen.rij(id, [kader.opzoek, kader.kolommen, weken, open, niveau], () => {
    const van = groepNaam(kader.opzoek, groep);
    return maakRij({
      id,
      niveau,
      open,
      hoogte: HOOG.cijfer,
      klasse: `bord-cijfer bord-cijfer--${cijfer}`,
      inhoud: { soort: 'cijfer', groep, cijfer },
      teamId: groep.soort === 'team' ? groep.id : null,
      naamBreed: true,
      naam: naamBeeld(CIJFER_LABEL[cijfer], [], `${CIJFER_LABEL[cijfer]} van ${van}`),
      omschrijving: `${CIJFER_LABEL[cijfer]} van ${van}`,
      cel: uitkomstCel(weken, cijfer),
    });
  });
}

/** Saldo, and under it what it is made of; under vraag the open trajecten per zwaarte. */
export function cijferRijen(
  kader: RijKader,
  groep: Groep,
  weken: readonly Uitkomst[],
  niveau: number,
  standaardOpen: boolean,
): BordRij[] {
  const basis = groepSleutel(groep);
  const saldoOpen = kader.isOpen(`${basis}:saldo`, standaardOpen);
  const uit = [cijferRij(kader, groep, weken, 'saldo', niveau, saldoOpen)];
  if (!saldoOpen) return uit;
  for (const cijfer of ONDERDELEN) {
    const heeftZwaarten = cijfer === 'vraag' && groep.soort === 'team';
    const open = heeftZwaarten ? kader.isOpen(`${basis}:vraag`, false) : null;
    uit.push(cijferRij(kader, groep, weken, cijfer, niveau + 1, open));
    if (heeftZwaarten && open === true)
      for (const zwaarte of zwaarten(kader)) uit.push(zwaarteRij(kader, groep.id, zwaarte, niveau + 2));
  }
  return uit;
}

function zwaarten(kader: RijKader): readonly Zwaarte[] {
  return kader.planbord.instellingen.some((inst) => inst.waakvlamAan)
    ? [0, ...ZWAARTEN_IN_BEELD]
    : ZWAARTEN_IN_BEELD;
}

function zwaarteRij(kader: RijKader, teamId: string, zwaarte: Zwaarte, niveau: number): BordRij {
  const id = `team:${teamId}:zwaarte:${String(zwaarte)}`;
  const aantallen = aantalOpenVan(kader.gegevens.werkvoorraad, teamId, zwaarte);
  return kader.geheugen.rij(
    id,
    [kader.opzoek, kader.kolommen, aantallen, kader.planbord.instellingen[0], niveau],
    () => {
      const uren = (kader.planbord.instellingen[0]?.zwaarteMinuten[zwaarte] ?? 0) / 60;
      const label = `${ZWAARTE_LABEL[zwaarte]}: open trajecten`;
      return maakRij({
        id,
        niveau,
        hoogte: HOOG.cijfer,
        klasse: 'bord-cijfer bord-zwaarte',
        inhoud: { soort: 'zwaarte', teamId, zwaarte },
        teamId,
        naamBreed: true,
        naam: naamBeeld(
          `${ZWAARTE_LABEL[zwaarte]} (aantal)`,
          [],
          label,
          `Aantal open trajecten; elk telt voor ${String(uren).replace('.', ',')} uur per week`,
        ),
        omschrijving: `${label} in ${groepNaam(kader.opzoek, { soort: 'team', id: teamId })}`,
        cel: (kolom) => {
          const periode = kader.kolommen[kolom];
          return periode ? zwaarteCelBeeld(aantallen, periode, aantalTekst) : LEEG_BEELD;
        },
      });
    },
  );
}

type KopInvoer = {
  readonly kop: Extract<RijInhoud, { soort: 'kop' }>['kop'];
  readonly id: string;
  readonly naam: string;
  readonly tag: string;
  /** Rows whose hours add up in the cells; none = empty cells. */
  readonly rijen: readonly (InzetRij | VrijeRij)[];
  readonly niveau: number;
};

/** A heading that is no team: an organisation, the stadsbrede teams, hours in no team. */
export function kopRij(kader: RijKader, invoer: KopInvoer): BordRij {
  const { kop, id, naam, tag, rijen, niveau } = invoer;
  const open = kader.isOpen(id, kop !== 'niet-ingezet');
  return kader.geheugen.rij(id, [kader.opzoek, kader.kolommen, open, tag, niveau, ...rijen], () =>
    maakRij({
      id,
      niveau,
      open,
      hoogte: HOOG.groep,
      klasse: 'bord-team',
      heeftMenu: false,
      inhoud: { soort: 'kop', kop, id },
      naamBreed: true,
      naam: naamBeeld(naam, tag === '' ? [] : [{ tekst: tag, klasse: '', tip: '' }]),
      cel: (kolom) => {
        if (rijen.length === 0) return LEEG_BEELD;
        const minuten = rijen.reduce((som, rij) => som + (rij.cellen[kolom] ?? 0), 0);
        return {
          tekst: urenTekst(minuten),
          klasse: '',
          tip: `${urenTekst(minuten)} uur per week van de getoonde rijen`,
          spraak: '',
        };
      },
    }),
  );
}
