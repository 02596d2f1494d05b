import { plusDagen } from '../../../shared/domain/tijd/datum.ts';

/** A calendar year or quarter, as it stands in the address: '2020' or '2026-K1'. */
export type Periode = { readonly jaar: number; readonly kwartaal: 1 | 2 | 3 | 4 | null };

const KWARTALEN = [1, 2, 3, 4] as const;
const PATROON = /^(?<jaar>\d{4})(?:-K(?<kwartaal>[1-4]))?$/u;

export function readPeriode(text: string | null): Periode | null {
  const groups = PATROON.exec(text ?? '')?.groups;
  const jaar = Number(groups?.['jaar']);
  if (groups === undefined || jaar < 1990 || jaar > 2100) return null;
  return { jaar, kwartaal: KWARTALEN.find((k) => String(k) === groups['kwartaal']) ?? null };
}

export const periodeKey = ({ jaar, kwartaal }: Periode): string =>
  kwartaal === null ? String(jaar) : `${String(jaar)}-K${String(kwartaal)}`;

export const periodeNaam = ({ jaar, kwartaal }: Periode): string =>
  kwartaal === null ? String(jaar) : `${String(kwartaal)}e kwartaal ${String(jaar)}`;

/** First and last day, both inclusive. */
export function tijdvakOf({ jaar, kwartaal }: Periode): { readonly van: string; readonly tot: string } {
  const maand = (m: number) => String(m).padStart(2, '0');
  if (kwartaal === null) return { van: `${String(jaar)}-01-01`, tot: `${String(jaar)}-12-31` };
  const van = `${String(jaar)}-${maand(kwartaal * 3 - 2)}-01`;
  const na = kwartaal === 4 ? `${String(jaar + 1)}-01-01` : `${String(jaar)}-${maand(kwartaal * 3 + 1)}-01`;
  return { van, tot: plusDagen(na, -1) };
}

/** So many years or quarters on. */
export function plusPeriode({ jaar, kwartaal }: Periode, aantal: number): Periode {
  if (kwartaal === null) return { jaar: jaar + aantal, kwartaal };
  const nummer = jaar * 4 + kwartaal - 1 + aantal;
  return { jaar: Math.floor(nummer / 4), kwartaal: KWARTALEN[((nummer % 4) + 4) % 4] ?? 1 };
}

/** The last quarter that is over on a day. */
export function laatsteKwartaal(vandaag: string): Periode {
  const kwartaal = KWARTALEN[Math.floor((Number(vandaag.slice(5, 7)) - 1) / 3)] ?? 1;
  return plusPeriode({ jaar: Number(vandaag.slice(0, 4)), kwartaal }, -1);
}
