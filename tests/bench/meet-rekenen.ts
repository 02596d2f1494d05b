import type { Figuur } from './figuur.ts';
import { meetRekenen as meetPuur, type RekenMeting } from './rekenen.ts';

function figuren({ medewerkers, weken, volledigMs, incrementeelMs, knelpuntenMs }: RekenMeting): Figuur[] {
  const cellen = medewerkers * weken;
  const grootte = `${medewerkers.toLocaleString('en-GB')} × ${String(weken)}`;
  const perCel = (ms: number) => (ms * 1000) / cellen;
  const totaal = (ms: number) => `${ms.toFixed(1)} ms for ${cellen.toLocaleString('en-GB')} medewerker-weeks`;
  return [
    {
      wat: `Calculation per medewerker-week, ${grootte}`,
      waarde: perCel(volledigMs),
      eenheid: 'µs',
      hoe: `all of it: ${totaal(volledigMs)}`,
    },
    {
      wat: `The same after one edit, ${grootte}`,
      waarde: perCel(incrementeelMs),
      eenheid: 'µs',
      basis: { wat: 'all of it', waarde: perCel(volledigMs) },
      hoe: totaal(incrementeelMs),
    },
    {
      wat: `All knelpunten, ${grootte}`,
      waarde: knelpuntenMs,
      eenheid: 'ms',
      hoe: 'in idle time, not in an edit',
    },
  ];
}

/** The pure functions alone. */
export function meetRekenen(): Figuur[] {
  return meetPuur().flatMap(figuren);
}
