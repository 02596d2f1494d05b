import { countText, numberText, urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';

/** What a cell counts for. Only cells of one `kind` are added up: hours of people and a total of them are two kinds. */
export type CellAmount = {
  readonly kind: string;
  /** Minutes per week for 'uren'. */
  readonly unit: 'uren' | 'aantal';
  readonly value: number;
};

function amountText({ unit }: CellAmount, value: number): string {
  if (unit === 'uren') return urenWithEenheid(value);
  return numberText(value, Number.isInteger(value) ? 0 : 1);
}

/** '12 cellen · 9 met een waarde · som 96 u · gemiddeld 10,7 u': as the status bar of a spreadsheet. */
export function rangeText(cells: number, amounts: readonly CellAmount[]): string {
  const count = countText(cells, 'cel', 'cellen');
  const [first] = amounts;
  if (first === undefined) return count;
  const filled = amounts.length === cells ? [] : [`${numberText(amounts.length, 0)} met een waarde`];
  if (amounts.some(({ kind }) => kind !== first.kind)) return [count, ...filled].join(' · ');
  const sum = amounts.reduce((total, { value }) => total + value, 0);
  const average = amountText(first, sum / amounts.length);
  return [count, ...filled, `som ${amountText(first, sum)}`, `gemiddeld ${average}`].join(' · ');
}
