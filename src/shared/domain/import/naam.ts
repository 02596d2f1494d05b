/** Dutch names in lists: whole names in any order, tussenvoegsels before or after. */
import { zoekvorm } from '../tekst/zoeknaam.ts';

export type Naamdelen = {
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
};

const TUSSENVOEGSELS: ReadonlySet<string> = new Set([
  'van',
  'von',
  'v.',
  'vd',
  'v.d',
  'v.d.',
  'v/d',
  'vdn',
  'v.d.n.',
  'vder',
  'v.der',
  'vden',
  'v.den',
  'de',
  'der',
  'den',
  'het',
  "'t",
  '’t',
  '‘t',
  't',
  'te',
  'ten',
  'ter',
  'op',
  'in',
  'aan',
  'bij',
  'uit',
  'over',
  'onder',
  'voor',
  'la',
  'le',
  'du',
  'di',
  'da',
  'dos',
  'el',
  'al',
  'ben',
  'bin',
  "d'",
]);

/** Only ever part of a longer tussenvoegsel, or too often a name of its own: never first. */
const NOOIT_EERST: ReadonlySet<string> = new Set([
  't',
  'al',
  'el',
  'ben',
  'bin',
  'over',
  'onder',
  'voor',
  'in',
]);

/** Short ways of writing that can mean one thing only; "v.d." can be three and stays what it is. */
const SCHRIJFWIJZE: Readonly<Record<string, string>> = {
  'v.': 'van',
  vd: 'v.d.',
  'v.d': 'v.d.',
  'v/d': 'v.d.',
  vdn: 'van den',
  'v.d.n.': 'van den',
  vder: 'van der',
  'v.der': 'van der',
  vden: 'van den',
  'v.den': 'van den',
  t: "'t",
};

/** One form for "v.d.", "van de", "van der" and "van den"; null for every other tussenvoegsel. */
export function kortTussenvoegsel(tussenvoegsel: string): string | null {
  return /^(?:v\.d\.|van de[rn]?)$/u.test(tussenvoegsel) ? 'v.d.' : null;
}

function isTussenvoegsel(word: string): boolean {
  // A capital with a dot is an initial.
  if (word === 'V.') return false;
  return TUSSENVOEGSELS.has(word.toLowerCase());
}

function words(text: string): string[] {
  return text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** One way of writing: small letters, straight apostrophe, short forms in full where that is sure. */
export function createTussenvoegsel(text: string): string {
  return words(text.toLowerCase().replace(/[’‘]/gu, "'"))
    .map((word) => SCHRIJFWIJZE[word] ?? word)
    .join(' ');
}

/** Leading tussenvoegsels and the rest; the last word is never a tussenvoegsel. */
function splitsFor(parts: readonly string[]): { readonly tussen: string[]; readonly rest: string[] } {
  const first = parts[0]?.toLowerCase() ?? '';
  if (NOOIT_EERST.has(first)) return { tussen: [], rest: [...parts] };
  let n = 0;
  while (n < parts.length - 1 && isTussenvoegsel(parts[n] ?? '')) n += 1;
  return { tussen: parts.slice(0, n), rest: parts.slice(n) };
}

/** "Robin van den" → first names and what trails as tussenvoegsel. */
function splitsAchter(parts: readonly string[]): { readonly voor: string[]; readonly tussen: string[] } {
  let n = parts.length;
  while (n > 0 && isTussenvoegsel(parts[n - 1] ?? '')) n -= 1;
  return { voor: parts.slice(0, n), tussen: parts.slice(n) };
}

function create(voor: readonly string[], tussen: readonly string[], achter: readonly string[]): Naamdelen {
  return {
    voornaam: voor.join(' '),
    tussenvoegsel: createTussenvoegsel(tussen.join(' ')),
    achternaam: achter.join(' '),
  };
}

const AANHEF =
  /^(?:(?:dhr|mw|mevr|mej|drs|dr|mr|ing|ir|prof|bc)\.|dhr|mw|mevr|mevrouw|drs|de heer|meneer)\s+/iu;

/** "MSc" and "BA" behind a name. */
const TITEL_ACHTER =
  /[\s,]+(?:m\.?sc|b\.?sc|m\.?a|b\.?a|ll\.?m|ll\.?b|mba|ph\.?d|msw|bsw|b\.?ed|m\.?ed|rn|bc|ba|ma)\.?$/iu;

/** The name somebody is called by, behind the rest: "A. Smit (Anna)". */
const ROEPNAAM_ACHTER = /\s*\((\p{Lu}[\p{L}'’-]*)\)$/u;

/** "A. Smit (Anna)" and "Smit (Anna)" are Anna; behind a first name it is another name for the same one. */
function withRoepnaam(text: string): string {
  const roepnaam = ROEPNAAM_ACHTER.exec(text)?.[1];
  if (roepnaam === undefined) return text;
  const [achter = '', ...rest] = text.replace(ROEPNAAM_ACHTER, '').split(',');
  const voor = rest.join(' ').trim();
  if (rest.length > 0) {
    const eerste = words(voor).filter((word) => !isTussenvoegsel(word));
    const tussen = words(voor).filter(isTussenvoegsel);
    return eerste.every(isLetters) ? `${achter}, ${[roepnaam, ...tussen].join(' ')}` : `${achter}, ${voor}`;
  }
  const parts = words(achter);
  const voorletters = parts.findIndex((word) => !isLetters(word) && !/^\p{Lu}$/u.test(word));
  if (parts.every(isLetters)) return text;
  const isSurname = parts.every((word, i) => i === parts.length - 1 || isTussenvoegsel(word));
  if (isSurname) return `${achter}, ${roepnaam}`;
  return voorletters > 0 ? [roepnaam, ...parts.slice(voorletters)].join(' ') : achter;
}

/** Without "Mevr. drs." and "MSc". */
function withoutTitles(text: string): string {
  let schoon = text.replace(/\s+/gu, ' ').trim();
  while (AANHEF.test(schoon)) schoon = schoon.replace(AANHEF, '');
  while (words(schoon).length > 2 && TITEL_ACHTER.test(schoon)) schoon = schoon.replace(TITEL_ACHTER, '');
  return schoon;
}

/** "A.M. (Anna) de Wit" is Anna; a double name is one word: "Jansen - de Wit". */
function createSchoon(text: string): string {
  return withoutTitles(text)
    .replace(/^(?:\p{Lu}\.?\s*){1,6}\((\p{L}[\p{L} '-]*)\)/u, '$1')
    .replace(/(\p{L})\s*[-‐‑–—]\s*(?=[\p{L}'’])/gu, '$1-');
}

/** "Jansen-de" in "Jansen-de Wit": the second name begins with a tussenvoegsel. */
function isDubbel(word: string): boolean {
  const dash = word.lastIndexOf('-');
  return dash > 0 && isTussenvoegsel(word.slice(dash + 1));
}

/** Where the surname begins, tussenvoegsel included; -1 = with the last word. */
function beginAchternaam(parts: readonly string[]): number {
  const midden = (i: number) => i > 0 && i < parts.length - 1;
  // "van den Berg" has no first name; "Ben de Vries" has.
  if (splitsFor(parts).tussen.length > 1) return -1;
  return parts.findIndex((word, i) => midden(i) && (isTussenvoegsel(word) || isDubbel(word)));
}

/** "Berg, van den, A." has the tussenvoegsel between commas of its own. */
function betweenKommas(pieces: readonly string[]): Naamdelen | null {
  const [achter = '', ...rest] = pieces;
  const tussen = rest.filter((piece) => words(piece).every(isTussenvoegsel));
  const voor = rest.filter((piece) => !tussen.includes(piece));
  if (tussen.length === 0) return null;
  return create(words(voor.join(' ')), words(tussen.join(' ')), words(achter));
}

/** "A." and "J.P.", and no tussenvoegsel as "v.d.". */
const isLetters = (word: string) => /^(?:\p{L}\.)+$/u.test(word) && !isTussenvoegsel(word);

/** "T." and "J.P." are initials: they can be anybody with that first letter. */
export function isVoorletters(voornaam: string): boolean {
  return /^(?:\p{L}\.?\s*){1,4}$/u.test(voornaam) && (voornaam.includes('.') || voornaam.length <= 2);
}

/** Whether a name holds this first name, or initials, and a surname besides: "Kim Proefaalm", not "Kimmelproef". */
export function isHeleNaam(naam: string, voornaam: string): boolean {
  const parts = words(naam.replaceAll(',', ' '));
  const first = zoekvorm(words(voornaam)[0] ?? '');
  const place = parts.findIndex((part) => zoekvorm(part) === first);
  const rest = place < 0 ? parts.filter((part) => !isLetters(part)) : parts.filter((_deel, i) => i !== place);
  return rest.length < parts.length && rest.some((part) => !isTussenvoegsel(part));
}

/**
 * "Berg, Robin van den", "Robin van den Berg", "van den Berg, Robin", "Berg van den, Robin" and
 * "Berg, van den, Robin" are the same. Without comma or tussenvoegsel the last word is the surname.
 */
export function splitsNaam(text: string): Naamdelen {
  const schoon = createSchoon(withRoepnaam(withoutTitles(text)));
  const pieces = schoon.split(',').filter((piece) => piece.trim() !== '');
  if (pieces.length > 1) {
    const apart = betweenKommas(pieces);
    if (apart !== null) return apart;
    const [achternaam = '', ...voornamen] = pieces;
    const links = splitsFor(words(achternaam));
    const right = splitsAchter(words(createSchoon(voornamen.join(' '))));
    const eind = links.tussen.length > 0 ? { voor: links.rest, tussen: [] } : splitsAchter(links.rest);
    const achter = eind.voor.length > 0 ? eind.voor : links.rest;
    return create(right.voor, [...links.tussen, ...eind.tussen, ...right.tussen], achter);
  }
  const parts = words(schoon.replaceAll(',', ' '));
  const begin = beginAchternaam(parts);
  if (begin > 0) {
    const { tussen, rest } = splitsFor(parts.slice(begin));
    if (tussen.length > 0 || isDubbel(parts[begin] ?? '')) return create(parts.slice(0, begin), tussen, rest);
  }
  const { tussen, rest } = splitsFor(parts);
  if (tussen.length > 0) return create([], tussen, rest);
  return create(parts.slice(0, -1), [], parts.slice(-1));
}

/** Whether only a guess says where the surname begins: "José María García López". */
export function isGuessedSurname(text: string): boolean {
  const schoon = createSchoon(withRoepnaam(withoutTitles(text)));
  if (schoon.includes(',')) return false;
  const parts = words(schoon).filter((word) => !isLetters(word));
  return parts.length > 2 && !parts.some((word) => isTussenvoegsel(word) || isDubbel(word));
}

/** Names in columns of their own; a tussenvoegsel that stands with the surname is found there. */
export function mergeNaam(parts: Naamdelen): Naamdelen {
  const voor = words(createSchoon(parts.voornaam));
  const achternaam = createSchoon(parts.achternaam);
  if (parts.tussenvoegsel.trim() !== '') {
    // The surname may repeat what the column before it says.
    const { tussen, rest } = splitsFor(words(achternaam));
    const same = createTussenvoegsel(tussen.join(' ')) === createTussenvoegsel(parts.tussenvoegsel);
    return create(voor, words(parts.tussenvoegsel), same ? rest : words(achternaam));
  }
  const [achter = '', na = ''] = achternaam.split(',');
  const links = splitsFor(words(achter));
  const gesplitst = splitsAchter(voor);
  const extra = gesplitst.voor.length > 0 ? gesplitst : { voor, tussen: [] };
  return create(extra.voor, [...links.tussen, ...words(na), ...extra.tussen], links.rest);
}
