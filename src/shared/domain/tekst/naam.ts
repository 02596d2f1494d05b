/** Names in Dutch order: on achternaam without tussenvoegsel. */
import type { Medewerker } from '../planning/planning.ts';
import { foldLetters } from './zoeknaam.ts';

type Naamdelen = Pick<Medewerker, 'voornaam' | 'tussenvoegsel' | 'achternaam'>;

const COLLATOR = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** Letters as people count them: an accent or a sign of more parts is not cut in two. */
const LETTERS = new Intl.Segmenter('nl');

/** 'Berg, Robin van den'. */
export function weergavenaam(delen: Naamdelen): string {
  const na = [delen.voornaam, delen.tussenvoegsel].filter((deel) => deel !== '').join(' ');
  return na === '' ? delen.achternaam : `${delen.achternaam}, ${na}`;
}

/** 'Robin van den Berg'. */
export function volledigeNaam(delen: Naamdelen): string {
  return [delen.voornaam, delen.tussenvoegsel, delen.achternaam].filter((deel) => deel !== '').join(' ');
}

/** 'R. van den Berg'. */
export function korteNaam(delen: Naamdelen): string {
  const [eerste] = LETTERS.segment(delen.voornaam);
  const voorletter = eerste === undefined ? '' : `${eerste.segment}.`;
  return [voorletter, delen.tussenvoegsel, delen.achternaam].filter((deel) => deel !== '').join(' ');
}

/** Folding costs more than comparing, and a list is compared many times. */
const folded = new Map<string, string>();
const MAX_FOLDED = 20_000;

function foldOnce(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MAX_FOLDED) folded.clear();
  const made = foldLetters(text);
  folded.set(text, made);
  return made;
}

/** Dutch collation of two texts: accents and case aside, "Łuk" among the L; numbers in them in counting order. */
export function vergelijkTekst(a: string, b: string): number {
  return COLLATOR.compare(foldOnce(a), foldOnce(b)) || COLLATOR.compare(a, b);
}

/** Sorts on achternaam, then voornaam, then tussenvoegsel. */
export function vergelijkNaam(a: Naamdelen, b: Naamdelen): number {
  return (
    vergelijkTekst(a.achternaam, b.achternaam) ||
    vergelijkTekst(a.voornaam, b.voornaam) ||
    vergelijkTekst(a.tussenvoegsel, b.tussenvoegsel)
  );
}
