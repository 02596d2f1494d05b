import { isVoorletters } from '../../../shared/domain/import/naam.ts';
import type { ImportRij } from '../../../shared/domain/import/rij.ts';
import {
  type Herkend,
  letterSleutel,
  naamSleutel,
  nummerSleutel,
  voorlettersPassen,
} from './herken.rules.ts';

type Eerder = { readonly regel: string; readonly voornaam: string; readonly metNummer: boolean };

/** Who stood on an earlier line, by whatever tells people apart. */
export type Gezien = Map<string, Eerder>;

export type Dubbel =
  /** The number says that it is the same person. */
  | { readonly soort: 'zelfde'; readonly regel: string }
  /** The name is the same, or a first letter: only a person can tell. */
  | { readonly soort: 'naamgenoot'; readonly regel: string; readonly wat: 'persoon' | 'naam' | 'voorletter' };

type Wie = {
  readonly rij: ImportRij;
  readonly organisatieId: string;
  readonly herkend: Exclude<Herkend, { soort: 'twijfel' }>;
  /** "regel 3". */
  readonly regel: string;
  /** Somebody said who this is. */
  readonly gekozen: boolean;
};

function sleutelsVan({ rij, organisatieId, herkend }: Wie) {
  const wie = herkend.soort === 'bekend' ? herkend.medewerkerId : naamSleutel(rij);
  return {
    nummer: rij.personeelsnummer === '' ? null : `${organisatieId}|nr|${nummerSleutel(rij.personeelsnummer)}`,
    wie: `${organisatieId}|${herkend.soort}|${wie}`,
    letter: `${organisatieId}|letter|${letterSleutel(rij)}`,
  };
}

function zoekDubbel(wie: Wie, gezien: Gezien): Dubbel | null {
  const { rij, herkend, gekozen } = wie;
  const sleutels = sleutelsVan(wie);
  const opNummer = sleutels.nummer === null ? undefined : gezien.get(sleutels.nummer);
  if (opNummer !== undefined) return { soort: 'zelfde', regel: opNummer.regel };
  const zelfde = gezien.get(sleutels.wie);
  if (herkend.soort === 'bekend') {
    if (zelfde === undefined) return null;
    // Chosen twice, or by number and by name: nobody can be on two lines.
    if (gekozen || sleutels.nummer !== null) return { soort: 'zelfde', regel: zelfde.regel };
    return { soort: 'naamgenoot', regel: zelfde.regel, wat: 'persoon' };
  }
  // Two new people may have one name when their numbers tell them apart, or when somebody says so.
  const metNummer = sleutels.nummer !== null;
  if (gekozen || (metNummer && (zelfde?.metNummer ?? true))) return null;
  if (zelfde !== undefined) return { soort: 'naamgenoot', regel: zelfde.regel, wat: 'naam' };
  const letter = gezien.get(sleutels.letter);
  if (letter === undefined || naamSleutel({ ...rij, voornaam: letter.voornaam }) === naamSleutel(rij)) {
    return null;
  }
  const past =
    (isVoorletters(rij.voornaam) || isVoorletters(letter.voornaam)) &&
    voorlettersPassen(rij.voornaam, letter.voornaam);
  return past ? { soort: 'naamgenoot', regel: letter.regel, wat: 'voorletter' } : null;
}

/** Whether an earlier line is about the same person, or may be; when not, this line is noted. */
export function eerderGezien(wie: Wie, gezien: Gezien): Dubbel | null {
  const dubbel = zoekDubbel(wie, gezien);
  if (dubbel !== null) return dubbel;
  const { nummer, wie: persoon, letter } = sleutelsVan(wie);
  const { regel, rij } = wie;
  const eerder = { regel, voornaam: rij.voornaam, metNummer: nummer !== null };
  for (const sleutel of [persoon, letter, ...(nummer === null ? [] : [nummer])]) {
    if (!gezien.has(sleutel)) gezien.set(sleutel, eerder);
  }
  return null;
}

/** The first line with this name, whoever it turns out to be, if there is one before this. */
export function eerdereNaamgenoot(rij: ImportRij, regel: string, gezien: Gezien): string | null {
  const sleutel = `naam|${naamSleutel(rij)}`;
  const eerder = gezien.get(sleutel);
  if (eerder === undefined)
    gezien.set(sleutel, { regel, voornaam: rij.voornaam, metNummer: rij.personeelsnummer !== '' });
  return eerder?.regel ?? null;
}
