import { isVoorletters } from '../../../shared/domain/import/naam.ts';
import type { ImportRow } from '../../../shared/domain/import/row.ts';
import { type Herkend, letterKey, naamKey, nummerKey, voorlettersPassen } from './herken.rules.ts';

type Eerder = { readonly regel: string; readonly voornaam: string; readonly metNummer: boolean };

/** Who stood on an earlier line, by whatever tells people apart. */
export type Gezien = Map<string, Eerder>;

export type Dubbel =
  /** The number says that it is the same person. */
  | { readonly soort: 'zelfde'; readonly regel: string }
  /** The name is the same, or a first letter: only a person can tell. */
  | { readonly soort: 'naamgenoot'; readonly regel: string; readonly wat: 'persoon' | 'naam' | 'voorletter' };

type Wie = {
  readonly rij: ImportRow;
  readonly organisatieId: string;
  readonly herkend: Exclude<Herkend, { soort: 'twijfel' }>;
  /** "regel 3". */
  readonly regel: string;
  /** Somebody said who this is. */
  readonly gekozen: boolean;
};

function keysOf({ rij, organisatieId, herkend }: Wie) {
  const wie = herkend.soort === 'bekend' ? herkend.medewerkerId : naamKey(rij);
  return {
    nummer: rij.personeelsnummer === '' ? null : `${organisatieId}|nr|${nummerKey(rij.personeelsnummer)}`,
    wie: `${organisatieId}|${herkend.soort}|${wie}`,
    letter: `${organisatieId}|letter|${letterKey(rij)}`,
  };
}

function searchDubbel(wie: Wie, gezien: Gezien): Dubbel | null {
  const { rij, herkend, gekozen } = wie;
  const keys = keysOf(wie);
  const opNummer = keys.nummer === null ? undefined : gezien.get(keys.nummer);
  if (opNummer !== undefined) return { soort: 'zelfde', regel: opNummer.regel };
  const same = gezien.get(keys.wie);
  if (herkend.soort === 'bekend') {
    if (same === undefined) return null;
    // Chosen twice, or by number and by name: nobody can be on two lines.
    if (gekozen || keys.nummer !== null) return { soort: 'zelfde', regel: same.regel };
    return { soort: 'naamgenoot', regel: same.regel, wat: 'persoon' };
  }
  // Two new people may have one name when their numbers tell them apart, or when somebody says so.
  const metNummer = keys.nummer !== null;
  if (gekozen || (metNummer && (same?.metNummer ?? true))) return null;
  if (same !== undefined) return { soort: 'naamgenoot', regel: same.regel, wat: 'naam' };
  const letter = gezien.get(keys.letter);
  if (letter === undefined || naamKey({ ...rij, voornaam: letter.voornaam }) === naamKey(rij)) {
    return null;
  }
  const past =
    (isVoorletters(rij.voornaam) || isVoorletters(letter.voornaam)) &&
    voorlettersPassen(rij.voornaam, letter.voornaam);
  return past ? { soort: 'naamgenoot', regel: letter.regel, wat: 'voorletter' } : null;
}

/** Whether an earlier line is about the same person, or may be; when not, this line is noted. */
export function eerderGezien(wie: Wie, gezien: Gezien): Dubbel | null {
  const dubbel = searchDubbel(wie, gezien);
  if (dubbel !== null) return dubbel;
  const { nummer, wie: persoon, letter } = keysOf(wie);
  const { regel, rij } = wie;
  const eerder = { regel, voornaam: rij.voornaam, metNummer: nummer !== null };
  for (const key of [persoon, letter, ...(nummer === null ? [] : [nummer])]) {
    if (!gezien.has(key)) gezien.set(key, eerder);
  }
  return null;
}

/** The first line with this name, whoever it turns out to be, if there is one before this. */
export function eerdereNaamgenoot(row: ImportRow, regel: string, gezien: Gezien): string | null {
  const key = `naam|${naamKey(row)}`;
  const eerder = gezien.get(key);
  if (eerder === undefined)
    gezien.set(key, { regel, voornaam: row.voornaam, metNummer: row.personeelsnummer !== '' });
  return eerder?.regel ?? null;
}
