import type { ImportRij } from '../../../shared/domain/import/rij.ts';
import { type Herkend, naamSleutel, nummerSleutel } from './herken.rules.ts';

/** Who stood on an earlier line: the same person twice is refused at the second line. */
export type Gezien = Map<string, number>;

/** The earlier line of the same person or the same personnel number, if any; notes this line. */
export function eerderGezien(
  rij: ImportRij,
  organisatieId: string,
  herkend: Exclude<Herkend, { soort: 'twijfel' }>,
  nr: number,
  gezien: Gezien,
): number | null {
  const nummer =
    rij.personeelsnummer === '' ? [] : [`${organisatieId}|nr|${nummerSleutel(rij.personeelsnummer)}`];
  const naam = herkend.soort === 'bekend' ? herkend.medewerkerId : naamSleutel(rij);
  // Two new people may have one name when their numbers tell them apart.
  const wie = herkend.soort === 'nieuw' && nummer.length > 0 ? [] : [`${organisatieId}|${naam}`];
  const sleutels = [...nummer, ...wie];
  const eerder = sleutels.map((sleutel) => gezien.get(sleutel)).find((regel) => regel !== undefined);
  if (eerder !== undefined) return eerder;
  for (const sleutel of sleutels) gezien.set(sleutel, nr);
  return null;
}

/** The first line with this name, whoever it turns out to be, if there is one before this. */
export function eerdereNaamgenoot(rij: ImportRij, nr: number, gezien: Gezien): number | null {
  const sleutel = `naam|${naamSleutel(rij)}`;
  const eerder = gezien.get(sleutel);
  if (eerder === undefined) gezien.set(sleutel, nr);
  return eerder ?? null;
}
