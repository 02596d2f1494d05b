import { measureRekenen as meetPuur, type RekenMeting } from './calculate.ts';
import type { Figure } from './figure.ts';

function figures({ medewerkers, weken, volledigMs, incrementeelMs, knelpuntenMs }: RekenMeting): Figure[] {
  const cells = medewerkers * weken;
  const size = `${medewerkers.toLocaleString('en-GB')} × ${String(weken)}`;
  const perCell = (ms: number) => (ms * 1000) / cells;
  const total = (ms: number) => `${ms.toFixed(1)} ms for ${cells.toLocaleString('en-GB')} medewerker-weeks`;
  return [
    {
      wat: `Calculation per medewerker-week, ${size}`,
      waarde: perCell(volledigMs),
      eenheid: 'µs',
      hoe: `all of it: ${total(volledigMs)}`,
    },
    {
      wat: `The same after one edit, ${size}`,
      waarde: perCell(incrementeelMs),
      eenheid: 'µs',
      basis: { wat: 'all of it', waarde: perCell(volledigMs) },
      hoe: total(incrementeelMs),
    },
    {
      wat: `All knelpunten, ${size}`,
      waarde: knelpuntenMs,
      eenheid: 'ms',
      hoe: 'in idle time, not in an edit',
    },
  ];
}

/** The pure functions alone. */
export function measureRekenen(): Figure[] {
  return meetPuur().flatMap(figures);
}
