import type {
  CellMark,
  InzetRow,
  Planbord,
  PlanbordRow,
  VrijeRow,
} from '../../../../shared/domain/planbord/types.ts';
import { skjErnst } from '../../../../shared/domain/registratie/skj.ts';
import type { Column } from '../../../../shared/domain/tijd/week.ts';
import type { Snelfilter } from './display.ts';
import type { Lookup } from './lookup.ts';

type PersoonRow = InzetRow | VrijeRow;

/** What a quick filter is judged by: the columns on screen. */
export type QuickInput = {
  readonly planbord: Planbord;
  readonly kolommen: readonly Column[];
  readonly opzoek: Lookup;
};

function columnOfDay(kolommen: readonly Column[], dag: string): number {
  return Math.max(
    0,
    kolommen.findIndex((column) => column.van <= dag && dag < column.tot),
  );
}

/** People, by organisation too, of whom some row has such a mark in a week with hours. */
function withMark(
  rows: readonly PlanbordRow[],
  has: (mark: CellMark, column: number) => boolean,
): Set<string> {
  const found = new Set<string>();
  for (const row of rows) {
    if (row.soort === 'vacature') continue;
    const hit = row.merken.some((mark, i) => mark !== null && (row.cellen[i] ?? 0) > 0 && has(mark, i));
    if (hit) found.add(row.medewerkerId);
  }
  return found;
}

/** Teams that are short in the week of the peildatum. */
function shortTeams({ planbord, kolommen, opzoek }: QuickInput): ReadonlySet<string> {
  const week = columnOfDay(kolommen, opzoek.peildatum);
  return new Set(
    planbord.teams.filter(({ weken }) => (weken[week]?.saldo ?? 0) < 0).map(({ teamId }) => teamId),
  );
}

/** Whether a row of somebody is among what a quick filter asks for. */
export function quickFilter(filter: Snelfilter, input: QuickInput): (row: PersoonRow) => boolean {
  const { planbord, kolommen, opzoek } = input;
  const ofPeople = (people: ReadonlySet<string>) => (row: PersoonRow) => people.has(row.medewerkerId);
  switch (filter) {
    case 'tekort': {
      const teams = shortTeams(input);
      return (row) => row.teamId !== null && teams.has(row.teamId);
    }
    case 'vrij':
      return ofPeople(
        new Set(planbord.rijen.flatMap((row) => (row.soort === 'niet-ingezet' ? row.medewerkerId : []))),
      );
    case 'afwezig': {
      const week = columnOfDay(kolommen, opzoek.peildatum);
      return ofPeople(withMark(planbord.rijen, ({ afwezig }, i) => i === week && afwezig !== null));
    }
    case 'skj':
      return ({ medewerkerId, organisatieId }) => {
        const { skj } = opzoek.persoon(medewerkerId, organisatieId);
        return skj.soort !== 'niet-nodig' && skjErnst(skj) !== 'goed';
      };
    case 'boven':
      return ofPeople(withMark(planbord.rijen, ({ boven }) => boven > 0));
    case 'eindigt':
      return ofPeople(withMark(planbord.rijen, ({ eindigt }) => eindigt !== null));
  }
}
