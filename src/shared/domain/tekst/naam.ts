/** Names in Dutch order: on achternaam without tussenvoegsel. */
import type { Medewerker } from '../planning/planning.ts';
import { foldLetters } from './zoeknaam.ts';

type Naamdelen = Pick<Medewerker, 'voornaam' | 'tussenvoegsel' | 'achternaam'>;

const COLLATOR = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** Letters as people count them: an accent or a sign of more parts is not cut in two. */
const LETTERS = new Intl.Segmenter('nl');

/** 'Berg, Robin van den'. */
export function weergavenaam(parts: Naamdelen): string {
  const na = [parts.voornaam, parts.tussenvoegsel].filter((part) => part !== '').join(' ');
  return na === '' ? parts.achternaam : `${parts.achternaam}, ${na}`;
}

/** 'Robin van den Berg'. */
export function volledigeNaam(parts: Naamdelen): string {
  return [parts.voornaam, parts.tussenvoegsel, parts.achternaam].filter((part) => part !== '').join(' ');
}

/** 'R. van den Berg'. */
export function korteNaam(parts: Naamdelen): string {
  const [first] = LETTERS.segment(parts.voornaam);
  const voorletter = first === undefined ? '' : `${first.segment}.`;
  return [voorletter, parts.tussenvoegsel, parts.achternaam].filter((part) => part !== '').join(' ');
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
export function compareText(a: string, b: string): number {
  return COLLATOR.compare(foldOnce(a), foldOnce(b)) || COLLATOR.compare(a, b);
}

/** Sorts on achternaam, then voornaam, then tussenvoegsel. */
export function compareNaam(a: Naamdelen, b: Naamdelen): number {
  return (
    compareText(a.achternaam, b.achternaam) ||
    compareText(a.voornaam, b.voornaam) ||
    compareText(a.tussenvoegsel, b.tussenvoegsel)
  );
}
