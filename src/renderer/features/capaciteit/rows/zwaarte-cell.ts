import type { Zwaarte } from '../../../../shared/domain/planning/lists.ts';
import type { Werkvoorraad } from '../../../../shared/domain/planning/planning.ts';
import { overlapt } from '../../../../shared/domain/tijd/periode.ts';
import type { Column } from '../../../../shared/domain/tijd/week.ts';
import type { CellView } from '../../../components/grid/grid-types.ts';

const perList = new WeakMap<readonly Werkvoorraad[], Map<string, readonly Werkvoorraad[]>>();
const NO: readonly Werkvoorraad[] = [];

/** Rows of a team and zwaarte; the same array as long as the data is the same. */
export function aantalOpenOf(
  werkvoorraad: readonly Werkvoorraad[],
  teamId: string,
  zwaarte: Zwaarte,
): readonly Werkvoorraad[] {
  const groups =
    perList.get(werkvoorraad) ?? Map.groupBy(werkvoorraad, (row) => `${row.teamId}|${String(row.zwaarte)}`);
  perList.set(werkvoorraad, groups);
  return groups.get(`${teamId}|${String(zwaarte)}`) ?? NO;
}

/** Number in force on the Mondays of a column: one value, or null where none was entered. */
export function aantallenInColumn(rows: readonly Werkvoorraad[], column: Column): (number | null)[] {
  return column.maandagen.map((maandag) => {
    const week = { geldigVan: maandag, geldigTot: null };
    const row = rows.find((r) => overlapt(r, week) && r.geldigVan <= maandag);
    return row ? row.aantalOpen : null;
  });
}

/** Open trajecten in a cell: empty is "geen gegevens", never 0. */
export function zwaarteCellView(
  rows: readonly Werkvoorraad[],
  column: Column,
  show: (aantal: number) => string,
): CellView {
  const values = aantallenInColumn(rows, column);
  const known = values.filter((value) => value !== null);
  if (known.length === 0)
    return { tekst: '', klasse: '', tip: 'Geen gegevens. Typ een aantal.', spraak: 'geen gegevens' };
  const laagste = Math.min(...known);
  const highest = Math.max(...known);
  const compleet = known.length === values.length;
  const tekst = laagste === highest ? show(laagste) : `${show(laagste)}–${show(highest)}`;
  return {
    tekst,
    klasse: '',
    tip: compleet ? '' : 'In een deel van deze weken is niets ingevuld.',
    spraak: `${tekst} open trajecten`,
  };
}
