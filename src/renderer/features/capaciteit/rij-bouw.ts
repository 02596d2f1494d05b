import type { NaamBeeld, NaamMerk } from '../../components/grid/grid-types.ts';
import { DOEL_LABEL, VACATURE_STATUS_LABEL, ZWAARTE_LABEL } from '../../../shared/domain/labels.ts';
import { datumNl } from '../../../shared/domain/datum.ts';
import { aantalTekst, fteTekst, urenTekst } from '../../../shared/domain/getal.ts';
import { rekeninstellingenOp } from '../../../shared/domain/instellingen.ts';
import type { InzetRij, Planbord, Uitkomst, VacatureRij, VrijeRij } from '../../../shared/domain/planbord-types.ts';
import type { PlanbordGegevens, Zwaarte } from '../../../shared/domain/planning.ts';
import { cijferBeeld, CIJFER_LABEL, inzetBeeld, LEEG_BEELD, tekstBeeld } from './beelden.ts';
import { type BordRij, type CijferSoort, type Groep, groepSleutel, type RijInhoud } from './bord-types.ts';
import { gemiddelde, type KolomVak, kolomUitkomst } from './kolom-cijfers.ts';
import { type Opzoek, type PersoonInfo, type SkjStand, skjTekst } from './opzoek.ts';
import type { RijGeheugen } from './rijen.ts';
import type { SessieWijzigingen } from './sessie.ts';
import { aantalOpenVan, zwaarteCelBeeld } from './zwaarte-cel.ts';

/** What every row is made with. */
export type RijKader = {
  readonly planbord: Planbord;
  readonly gegevens: PlanbordGegevens;
  readonly opzoek: Opzoek;
  readonly vakken: readonly KolomVak[];
  readonly isOpen: (rijId: string, standaard: boolean) => boolean;
  readonly sessie: SessieWijzigingen;
  readonly geheugen: RijGeheugen;
};

const HOOG = { groep: 30, persoon: 26, cijfer: 22 } as const;

function naamBeeld(tekst: string, merken: readonly NaamMerk[] = [], spraak = '', tip = ''): NaamBeeld {
  return { tekst, klasse: '', tip, spraak, merken };
}

type Basis = Pick<BordRij, 'id' | 'niveau' | 'inhoud' | 'naam' | 'cel'> & Partial<BordRij>;

function maakRij(basis: Basis): BordRij {
  return {
    hoogte: HOOG.persoon,
    klasse: 'bord-rij',
    open: null,
    kiesbaar: false,
    heeftMenu: true,
    omschrijving: basis.naam.tekst,
    teamId: null,
    organisatie: LEEG_BEELD,
    specialisme: LEEG_BEELD,
    uren: LEEG_BEELD,
    skj: LEEG_BEELD,
    ...basis,
  };
}

export function groepNaam(opzoek: Opzoek, groep: Groep): string {
  switch (groep.soort) {
    case 'stad':
      return 'Hele stad';
    case 'gebied':
      return opzoek.gebieden.get(groep.id)?.naam ?? 'Onbekend gebied';
    case 'team':
      return opzoek.teams.get(groep.id)?.naam ?? 'Onbekend team';
  }
}

function uitkomstCel(kader: RijKader, weken: readonly Uitkomst[], cijfer: CijferSoort): (kolom: number) => ReturnType<typeof cijferBeeld> {
  return (kolom) => {
    const vak = kader.vakken[kolom];
    const inst = vak && kader.planbord.instellingen[vak.van];
    return vak && inst ? cijferBeeld(kolomUitkomst(weken, vak, inst), cijfer) : LEEG_BEELD;
  };
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
  return kader.geheugen.rij(id, [kader.opzoek, kader.vakken, weken, open, niveau, mensen, bruto], () => {
    const naam = groepNaam(kader.opzoek, groep);
    const inst = kader.planbord.instellingen[week] ?? rekeninstellingenOp(kader.gegevens.instellingen, kader.opzoek.peildatum);
    const fte = `${fteTekst(bruto / inst.voltijdMinuten)} fte`;
    const merken = mensen === null ? [] : [{ tekst: `${String(mensen)} mdw`, klasse: '', tip: `Medewerkers met ${naam} als hoofdteam` }];
    return maakRij({
      id,
      niveau,
      open,
      hoogte: HOOG.groep,
      klasse: groep.soort === 'team' ? 'bord-team' : 'bord-gebied',
      inhoud: { soort: 'groep', groep },
      teamId: groep.soort === 'team' ? groep.id : null,
      naam: naamBeeld(naam, merken),
      organisatie: tekstBeeld(fte, 'grid-cel--links', `Contracturen in ${naam}, als fte van ${urenTekst(inst.voltijdMinuten)} uur`),
      cel: uitkomstCel(kader, weken, 'bezetting'),
    });
  });
}

const ONDERDELEN: readonly Exclude<CijferSoort, 'bezetting' | 'saldo'>[] = ['bruto', 'afwezig', 'netto', 'clientgebonden', 'vraag'];
const ZWAARTEN_IN_BEELD: readonly Zwaarte[] = [1, 2, 3];

function cijferRij(kader: RijKader, groep: Groep, weken: readonly Uitkomst[], cijfer: CijferSoort, niveau: number, open: boolean | null): BordRij {
  const id = `${groepSleutel(groep)}:${cijfer}`;
  return kader.geheugen.rij(id, [kader.opzoek, kader.vakken, weken, open, niveau], () => {
    const van = groepNaam(kader.opzoek, groep);
    return maakRij({
      id,
      niveau,
      open,
      hoogte: HOOG.cijfer,
      klasse: `bord-cijfer bord-cijfer--${cijfer}`,
      inhoud: { soort: 'cijfer', groep, cijfer },
      teamId: groep.soort === 'team' ? groep.id : null,
      naam: naamBeeld(CIJFER_LABEL[cijfer], [], `${CIJFER_LABEL[cijfer]} van ${van}`),
      omschrijving: `${CIJFER_LABEL[cijfer]} van ${van}`,
      cel: uitkomstCel(kader, weken, cijfer),
    });
  });
}

/** Saldo, and under it what it is made of; under vraag the open trajecten per zwaarte. */
export function cijferRijen(kader: RijKader, groep: Groep, weken: readonly Uitkomst[], niveau: number, standaardOpen: boolean): BordRij[] {
  const basis = groepSleutel(groep);
  const saldoOpen = kader.isOpen(`${basis}:saldo`, standaardOpen);
  const uit = [cijferRij(kader, groep, weken, 'saldo', niveau, saldoOpen)];
  if (!saldoOpen) return uit;
  for (const cijfer of ONDERDELEN) {
    const heeftZwaarten = cijfer === 'vraag' && groep.soort === 'team';
    const open = heeftZwaarten ? kader.isOpen(`${basis}:vraag`, false) : null;
    uit.push(cijferRij(kader, groep, weken, cijfer, niveau + 1, open));
    if (heeftZwaarten && open === true) for (const zwaarte of zwaarten(kader)) uit.push(zwaarteRij(kader, groep.id, zwaarte, niveau + 2));
  }
  return uit;
}

function zwaarten(kader: RijKader): readonly Zwaarte[] {
  return kader.planbord.instellingen.some((inst) => inst.waakvlamAan) ? [0, ...ZWAARTEN_IN_BEELD] : ZWAARTEN_IN_BEELD;
}

function zwaarteRij(kader: RijKader, teamId: string, zwaarte: Zwaarte, niveau: number): BordRij {
  const id = `team:${teamId}:zwaarte:${String(zwaarte)}`;
  const aantallen = aantalOpenVan(kader.gegevens.werkvoorraad, teamId, zwaarte);
  return kader.geheugen.rij(id, [kader.opzoek, kader.vakken, aantallen, kader.planbord.instellingen[0], niveau], () => {
    const uren = (kader.planbord.instellingen[0]?.zwaarteMinuten[zwaarte] ?? 0) / 60;
    const label = `${ZWAARTE_LABEL[zwaarte]}: open trajecten`;
    return maakRij({
      id,
      niveau,
      hoogte: HOOG.cijfer,
      klasse: 'bord-cijfer bord-zwaarte',
      inhoud: { soort: 'zwaarte', teamId, zwaarte },
      teamId,
      naam: naamBeeld(`${ZWAARTE_LABEL[zwaarte]} (aantal)`, [], label, `Aantal open trajecten; elk telt voor ${String(uren).replace('.', ',')} uur per week`),
      omschrijving: `${label} in ${groepNaam(kader.opzoek, { soort: 'team', id: teamId })}`,
      cel: (kolom) => {
        const vak = kader.vakken[kolom];
        return vak ? zwaarteCelBeeld(aantallen, vak.kolom, aantalTekst) : LEEG_BEELD;
      },
    });
  });
}

function skjBeeld(skj: SkjStand): ReturnType<typeof tekstBeeld> {
  const tip = skjTekst(skj);
  switch (skj.soort) {
    case 'niet-nodig':
      return LEEG_BEELD;
    case 'geldig':
      return { tekst: '✓', klasse: 'grid-cel--midden bord-skj', tip, spraak: tip };
    case 'verloopt':
      return { tekst: '✓!', klasse: 'grid-cel--midden bord-skj bord-skj--let-op', tip: `${tip}: verloopt binnenkort`, spraak: `${tip}, verloopt binnenkort` };
    case 'ontbreekt':
      return { tekst: '✗', klasse: 'grid-cel--midden bord-skj bord-skj--fout', tip: 'Geen geldige SKJ-registratie', spraak: tip };
  }
}

function persoonDelen(info: PersoonInfo): Pick<BordRij, 'specialisme' | 'uren' | 'skj'> {
  return {
    specialisme: tekstBeeld(info.hoofdspecialisme, 'grid-cel--links bord-zacht', info.hoofdspecialisme),
    uren:
      info.contractMinuten === null
        ? { tekst: '–', klasse: 'bord-zacht', tip: 'Geen detachering op de peildatum', spraak: 'geen contracturen op de peildatum' }
        : { tekst: urenTekst(info.contractMinuten), klasse: '', tip: `Contracturen per week · ${info.werkdagen}`, spraak: '' },
    skj: skjBeeld(info.skj),
  };
}

function persoonTip(info: PersoonInfo): string {
  return [info.naam, info.organisatie, info.functie, info.hoofdspecialisme, skjTekst(info.skj), info.detacheringTot === null ? '' : `Detachering tot ${datumNl(info.detacheringTot)}`]
    .filter((deel) => deel !== '')
    .join('\n');
}

function merkenCel(kader: RijKader, rij: InzetRij | VrijeRij): (kolom: number) => ReturnType<typeof inzetBeeld> {
  return (kolom) => {
    const vak = kader.vakken[kolom];
    if (!vak) return LEEG_BEELD;
    const { sessie } = kader;
    return inzetBeeld({
      minuten: gemiddelde(rij.cellen, vak),
      merken: rij.merken.slice(vak.van, vak.tot),
      gewijzigd: rij.soort === 'inzet' && vak.kolom.maandagen.some((maandag) => sessie.isGewijzigd(rij.sleutel, maandag)),
      gemiddeld: vak.tot - vak.van > 1,
    });
  };
}

/** Hours of a person in a team for one doel; a doel other than casuïstiek is a tag. */
export function inzetRij(kader: RijKader, rij: InzetRij, niveau: number, tweede: 'organisatie' | 'team'): BordRij {
  const id = `inzet:${rij.sleutel}`;
  return kader.geheugen.rij(id, [kader.opzoek, kader.vakken, rij, niveau, tweede], () => {
    const info = kader.opzoek.persoon(rij.medewerkerId, rij.organisatieId);
    const team = kader.opzoek.teams.get(rij.teamId)?.naam ?? '';
    const doel = DOEL_LABEL[rij.doel].toLowerCase();
    const merken = rij.doel === 'casuistiek' ? [] : [{ tekst: doel, klasse: '', tip: `Inzet voor ${doel}` }];
    const extra = rij.doel === 'casuistiek' ? '' : `, ${doel}`;
    const tweedeTekst = tweede === 'team' ? team : info.organisatie;
    return maakRij({
      id,
      niveau,
      kiesbaar: true,
      inhoud: { soort: 'inzet', rij },
      teamId: rij.teamId,
      naam: naamBeeld(info.naam, merken, `${info.naam}${extra}, ${team}`, persoonTip(info)),
      omschrijving: `${info.naam}${extra} in ${team}`,
      organisatie: tekstBeeld(tweedeTekst, 'grid-cel--links bord-zacht', tweedeTekst),
      ...persoonDelen(info),
      cel: merkenCel(kader, rij),
    });
  });
}

/** Contract hours of a person that are in no team. */
export function vrijeRij(kader: RijKader, rij: VrijeRij, niveau: number): BordRij {
  const id = `vrij:${rij.sleutel}`;
  return kader.geheugen.rij(id, [kader.opzoek, kader.vakken, rij, niveau], () => {
    const info = kader.opzoek.persoon(rij.medewerkerId, rij.organisatieId);
    return maakRij({
      id,
      niveau,
      klasse: 'bord-rij bord-vrij',
      inhoud: { soort: 'vrij', rij },
      naam: naamBeeld(info.naam, [], `${info.naam}, niet ingezet`, persoonTip(info)),
      omschrijving: `${info.naam}, niet ingezet`,
      organisatie: tekstBeeld(info.organisatie, 'grid-cel--links bord-zacht', info.organisatie),
      ...persoonDelen(info),
      cel: merkenCel(kader, rij),
    });
  });
}

/** An open position: shown with its hours, never part of a total. */
export function vacatureRij(kader: RijKader, rij: VacatureRij, niveau: number): BordRij {
  const id = `vacature:${rij.vacatureId}`;
  return kader.geheugen.rij(id, [kader.opzoek, kader.vakken, rij, niveau], () => {
    const { opzoek } = kader;
    const vacature = opzoek.vacatures.get(rij.vacatureId);
    const functie = vacature ? (opzoek.functies.get(vacature.functieId)?.naam ?? '') : '';
    const specialisme = vacature?.specialismeId ? (opzoek.specialismen.get(vacature.specialismeId)?.naam ?? '') : '';
    const organisatie = vacature?.organisatieId ? (opzoek.organisaties.get(vacature.organisatieId)?.naam ?? '') : '';
    const naam = `Vacature ${specialisme === '' ? functie : specialisme}`;
    const uitleg = vacature ? `${VACATURE_STATUS_LABEL[vacature.status]}, gewenste start ${datumNl(vacature.gewensteStart)}. Telt niet mee in de cijfers.` : '';
    return maakRij({
      id,
      niveau,
      klasse: 'bord-rij bord-vacature',
      inhoud: { soort: 'vacature', rij },
      teamId: rij.teamId,
      naam: naamBeeld(`▫ ${naam}`, [], `${naam}, ${uitleg}`, `${naam}\n${functie}\n${uitleg}`),
      omschrijving: naam,
      organisatie: tekstBeeld(organisatie, 'grid-cel--links bord-zacht', organisatie),
      specialisme: tekstBeeld(specialisme, 'grid-cel--links bord-zacht', specialisme),
      uren: vacature ? { tekst: urenTekst(vacature.minutenPerWeek), klasse: 'bord-zacht', tip: 'Uren van de vacature', spraak: '' } : LEEG_BEELD,
      cel: (kolom) => {
        const vak = kader.vakken[kolom];
        const minuten = vak ? gemiddelde(rij.cellen, vak) : 0;
        return minuten === 0 ? LEEG_BEELD : { tekst: urenTekst(minuten), klasse: 'bord-zacht', tip: uitleg, spraak: `${urenTekst(minuten)} uur vacature` };
      },
    });
  });
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
  return kader.geheugen.rij(id, [kader.opzoek, kader.vakken, open, tag, niveau, ...rijen], () =>
    maakRij({
      id,
      niveau,
      open,
      hoogte: HOOG.groep,
      klasse: 'bord-team',
      heeftMenu: false,
      inhoud: { soort: 'kop', kop, id },
      naam: naamBeeld(naam, tag === '' ? [] : [{ tekst: tag, klasse: '', tip: '' }]),
      cel: (kolom) => {
        const vak = kader.vakken[kolom];
        if (!vak || rijen.length === 0) return LEEG_BEELD;
        const minuten = rijen.reduce((som, rij) => som + gemiddelde(rij.cellen, vak), 0);
        return { tekst: urenTekst(minuten), klasse: '', tip: `${urenTekst(minuten)} uur per week van de getoonde rijen`, spraak: '' };
      },
    }),
  );
}
