import { rekeninstellingenOn } from '../../../../shared/domain/instelling/instellingen.ts';
import { ONDERDELEN } from '../../../../shared/domain/planbord/indicator.ts';
import type { InzetRow, Planbord, Uitkomst, VrijeRow } from '../../../../shared/domain/planbord/types.ts';
import { ZWAARTE_LABEL, type Zwaarte } from '../../../../shared/domain/planning/lists.ts';
import { aantalText, fteText, urenText } from '../../../../shared/domain/tekst/number.ts';
import type { CellView } from '../../../components/grid/grid-types.ts';
import { type BordRow, type CijferSoort, type Group, groupKey, type RowContent } from './bord-types.ts';
import { createRow, groupNaam, HOOG, naamView, type RowContext } from './row-base.ts';
import { cijferLabel, cijferView, EMPTY_VIEW } from './views.ts';
import { aantalOpenOf, zwaarteCellView } from './zwaarte-cell.ts';

function uitkomstCell(
  context: RowContext,
  weken: readonly Uitkomst[],
  cijfer: CijferSoort,
): (column: number) => CellView {
  // Not the context itself: a row that is kept would keep the whole planbord of its day.
  const { instellingen } = context.planbord;
  const { teams } = context.opzoek;
  const naamOf = (teamId: string) => teams.get(teamId)?.naam ?? '';
  return (column) => {
    const inst = instellingen[column];
    if (inst === undefined) return EMPTY_VIEW;
    return cijferView(weken[column] ?? null, cijfer, { drempels: inst.drempels, naamOf });
  };
}

/** Column of the peildatum, where fte and head count are read; else the first. */
function peilweek(context: RowContext): number {
  const { peildatum } = context.opzoek;
  const place = context.planbord.maandagen.findLastIndex((maandag) => maandag <= peildatum);
  return Math.max(0, place);
}

/** People whose most hours are in this team (hoofdteam) in the peilweek. */
function aantalInTeam(hoofdteamsCurrent: ReadonlyMap<string, string>, teamId: string): number {
  let aantal = 0;
  for (const hoofdteam of hoofdteamsCurrent.values()) if (hoofdteam === teamId) aantal += 1;
  return aantal;
}

const hoofdteamsVan = new WeakMap<Planbord['rijen'], Map<number, ReadonlyMap<string, string>>>();

/** Hoofdteam per medewerker in a week: the team with most hours; the first one when it is a draw. */
export function hoofdteams(planbord: Planbord, week: number): ReadonlyMap<string, string> {
  const known = hoofdteamsVan.get(planbord.rijen) ?? new Map<number, ReadonlyMap<string, string>>();
  hoofdteamsVan.set(planbord.rijen, known);
  const eerder = known.get(week);
  if (eerder) return eerder;
  const uren = new Map<string, Map<string, number>>();
  for (const row of planbord.rijen) {
    if (row.soort !== 'inzet') continue;
    const perTeam = uren.get(row.medewerkerId) ?? new Map<string, number>();
    uren.set(row.medewerkerId, perTeam);
    perTeam.set(row.teamId, (perTeam.get(row.teamId) ?? 0) + (row.cellen[week] ?? 0));
  }
  const uit = new Map<string, string>();
  for (const [medewerkerId, perTeam] of uren) {
    const beste = [...perTeam].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (beste[1] > 0) uit.set(medewerkerId, beste[0]);
  }
  known.set(week, uit);
  return uit;
}

/** A stad, gebied or team: the heat map of the bezettingsgraad stands on this row itself. */
export function groupRow(
  context: RowContext,
  groep: Group,
  weken: readonly Uitkomst[],
  niveau: number,
): BordRow {
  const id = groupKey(groep);
  const open = context.isOpen(id, true);
  const week = peilweek(context);
  const mensen = groep.soort === 'team' ? aantalInTeam(hoofdteams(context.planbord, week), groep.id) : null;
  const bruto = weken[week]?.bruto ?? 0;
  return context.geheugen.row(
    id,
    [context.opzoek, context.kolommen, weken, open, niveau, mensen, bruto],
    () => {
      const naam = groupNaam(context.opzoek, groep);
      const inst =
        context.planbord.instellingen[week] ??
        rekeninstellingenOn(context.gegevens.instellingen, context.opzoek.peildatum);
      const fte = `${fteText(bruto / inst.voltijdMinuten)} fte`;
      const tellers = [...(mensen === null ? [] : [`${String(mensen)} mdw`]), fte];
      const tip = `${mensen === null ? '' : `Medewerkers met ${naam} als hoofdteam; `}contracturen als fte van ${urenText(inst.voltijdMinuten)} uur`;
      const marks = [{ tekst: tellers.join(' · '), klasse: '', tip }];
      return createRow({
        id,
        niveau,
        open,
        hoogte: HOOG.groep,
        klasse: groep.soort === 'team' ? 'bord-team' : 'bord-gebied',
        inhoud: { soort: 'groep', groep },
        teamId: groep.soort === 'team' ? groep.id : null,
        naamBreed: true,
        naam: naamView(naam, marks),
        cell: uitkomstCell(context, weken, 'bezetting'),
      });
    },
  );
}

const ZWAARTEN_IN_VIEW: readonly Zwaarte[] = [1, 2, 3];

function cijferRow(
  context: RowContext,
  groep: Group,
  weken: readonly Uitkomst[],
  cijfer: CijferSoort,
  niveau: number,
  open: boolean | null,
): BordRow {
  const id = `${groupKey(groep)}:${cijfer}`;
  return context.geheugen.row(id, [context.opzoek, context.kolommen, weken, open, niveau], () => {
    const van = groupNaam(context.opzoek, groep);
    return createRow({
      id,
      niveau,
      open,
      hoogte: HOOG.cijfer,
      klasse: `bord-cijfer bord-cijfer--${cijfer}`,
      inhoud: { soort: 'cijfer', groep, cijfer },
      teamId: groep.soort === 'team' ? groep.id : null,
      naamBreed: true,
      naam: naamView(cijferLabel(cijfer), [], `${cijferLabel(cijfer)} van ${van}`),
      omschrijving: `${cijferLabel(cijfer)} van ${van}`,
      cell: uitkomstCell(context, weken, cijfer),
    });
  });
}

/** Saldo, and under it what it is made of; under vraag the open trajecten per zwaarte. */
export function cijferRows(
  context: RowContext,
  group: Group,
  weken: readonly Uitkomst[],
  niveau: number,
  defaultOpen: boolean,
): BordRow[] {
  const base = groupKey(group);
  const saldoOpen = context.isOpen(`${base}:saldo`, defaultOpen);
  const uit = [cijferRow(context, group, weken, 'saldo', niveau, saldoOpen)];
  if (!saldoOpen) return uit;
  for (const cijfer of ONDERDELEN) {
    const heeftZwaarten = cijfer === 'vraag' && group.soort === 'team';
    const open = heeftZwaarten ? context.isOpen(`${base}:vraag`, false) : null;
    uit.push(cijferRow(context, group, weken, cijfer, niveau + 1, open));
    if (heeftZwaarten && open === true)
      for (const zwaarte of zwaarten(context)) uit.push(zwaarteRow(context, group.id, zwaarte, niveau + 2));
  }
  return uit;
}

function zwaarten(context: RowContext): readonly Zwaarte[] {
  return context.planbord.instellingen.some((inst) => inst.waakvlamAan)
    ? [0, ...ZWAARTEN_IN_VIEW]
    : ZWAARTEN_IN_VIEW;
}

function zwaarteRow(context: RowContext, teamId: string, zwaarte: Zwaarte, niveau: number): BordRow {
  const id = `team:${teamId}:zwaarte:${String(zwaarte)}`;
  const aantallen = aantalOpenOf(context.gegevens.werkvoorraad, teamId, zwaarte);
  return context.geheugen.row(
    id,
    [context.opzoek, context.kolommen, aantallen, context.planbord.instellingen[0], niveau],
    () => {
      const uren = (context.planbord.instellingen[0]?.zwaarteMinuten[zwaarte] ?? 0) / 60;
      const label = `${ZWAARTE_LABEL[zwaarte]}: open trajecten`;
      return createRow({
        id,
        niveau,
        hoogte: HOOG.cijfer,
        klasse: 'bord-cijfer bord-zwaarte',
        inhoud: { soort: 'zwaarte', teamId, zwaarte },
        teamId,
        naamBreed: true,
        naam: naamView(
          `${ZWAARTE_LABEL[zwaarte]} (aantal)`,
          [],
          label,
          `Aantal open trajecten; elk telt voor ${String(uren).replace('.', ',')} uur per week`,
        ),
        omschrijving: `${label} in ${groupNaam(context.opzoek, { soort: 'team', id: teamId })}`,
        cell: (column) => {
          const periode = context.kolommen[column];
          return periode ? zwaarteCellView(aantallen, periode, aantalText) : EMPTY_VIEW;
        },
      });
    },
  );
}

type HeaderInput = {
  readonly kop: Extract<RowContent, { soort: 'kop' }>['kop'];
  readonly id: string;
  readonly naam: string;
  readonly tag: string;
  /** Rows whose hours add up in the cells; none = empty cells. */
  readonly rijen: readonly (InzetRow | VrijeRow)[];
  readonly niveau: number;
};

/** A heading that is no team: an organisation, the stadsbrede teams, hours in no team. */
export function headerRow(context: RowContext, input: HeaderInput): BordRow {
  const { kop, id, naam, tag, rijen, niveau } = input;
  const open = context.isOpen(id, kop !== 'niet-ingezet');
  return context.geheugen.row(id, [context.opzoek, context.kolommen, open, tag, niveau, ...rijen], () =>
    createRow({
      id,
      niveau,
      open,
      hoogte: HOOG.groep,
      klasse: 'bord-team',
      heeftMenu: false,
      inhoud: { soort: 'kop', kop, id },
      naamBreed: true,
      naam: naamView(naam, tag === '' ? [] : [{ tekst: tag, klasse: '', tip: '' }]),
      cell: (column) => {
        if (rijen.length === 0) return EMPTY_VIEW;
        const minuten = rijen.reduce((sum, row) => sum + (row.cellen[column] ?? 0), 0);
        return {
          tekst: urenText(minuten),
          klasse: '',
          tip: `${urenText(minuten)} uur per week van de getoonde rijen`,
          spraak: '',
        };
      },
    }),
  );
}
