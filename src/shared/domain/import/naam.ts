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

function isTussenvoegsel(woord: string): boolean {
  // A capital with a dot is an initial.
  if (woord === 'V.') return false;
  return TUSSENVOEGSELS.has(woord.toLowerCase());
}

function woorden(tekst: string): string[] {
  return tekst
    .trim()
    .split(/\s+/u)
    .filter((woord) => woord !== '');
}

/** One way of writing: small letters, straight apostrophe, short forms in full where that is sure. */
export function maakTussenvoegsel(tekst: string): string {
  return woorden(tekst.toLowerCase().replace(/[’‘]/gu, "'"))
    .map((woord) => SCHRIJFWIJZE[woord] ?? woord)
    .join(' ');
}

/** Leading tussenvoegsels and the rest; the last word is never a tussenvoegsel. */
function splitsVoor(delen: readonly string[]): { readonly tussen: string[]; readonly rest: string[] } {
  const eerste = delen[0]?.toLowerCase() ?? '';
  if (NOOIT_EERST.has(eerste)) return { tussen: [], rest: [...delen] };
  let n = 0;
  while (n < delen.length - 1 && isTussenvoegsel(delen[n] ?? '')) n += 1;
  return { tussen: delen.slice(0, n), rest: delen.slice(n) };
}

/** "Robin van den" → first names and what trails as tussenvoegsel. */
function splitsAchter(delen: readonly string[]): { readonly voor: string[]; readonly tussen: string[] } {
  let n = delen.length;
  while (n > 0 && isTussenvoegsel(delen[n - 1] ?? '')) n -= 1;
  return { voor: delen.slice(0, n), tussen: delen.slice(n) };
}

function maak(voor: readonly string[], tussen: readonly string[], achter: readonly string[]): Naamdelen {
  return {
    voornaam: voor.join(' '),
    tussenvoegsel: maakTussenvoegsel(tussen.join(' ')),
    achternaam: achter.join(' '),
  };
}

const AANHEF =
  /^(?:(?:dhr|mw|mevr|mej|drs|dr|mr|ing|ir|prof|bc)\.|dhr|mw|mevr|mevrouw|drs|de heer|meneer)\s+/iu;

/** Without "Mevr. drs."; "A.M. (Anna) de Wit" is Anna; a double name is one word: "Jansen - de Wit". */
function maakSchoon(tekst: string): string {
  let schoon = tekst.replace(/\s+/gu, ' ').trim();
  while (AANHEF.test(schoon)) schoon = schoon.replace(AANHEF, '');
  return schoon
    .replace(/^(?:\p{Lu}\.?\s*){1,6}\((\p{L}[\p{L} '-]*)\)/u, '$1')
    .replace(/(\p{L})\s*[-‐‑–—]\s*(?=[\p{L}'’])/gu, '$1-');
}

/** "Jansen-de" in "Jansen-de Wit": the second name begins with a tussenvoegsel. */
function isDubbel(woord: string): boolean {
  const streep = woord.lastIndexOf('-');
  return streep > 0 && isTussenvoegsel(woord.slice(streep + 1));
}

/** Where the surname begins, tussenvoegsel included; -1 = with the last word. */
function beginAchternaam(delen: readonly string[]): number {
  const midden = (i: number) => i > 0 && i < delen.length - 1;
  return delen.findIndex((woord, i) => midden(i) && (isTussenvoegsel(woord) || isDubbel(woord)));
}

/** "Berg, van den, A." has the tussenvoegsel between commas of its own. */
function tussenKommas(stukken: readonly string[]): Naamdelen | null {
  const [achter = '', ...rest] = stukken;
  const tussen = rest.filter((stuk) => woorden(stuk).every(isTussenvoegsel));
  const voor = rest.filter((stuk) => !tussen.includes(stuk));
  if (tussen.length === 0) return null;
  return maak(woorden(voor.join(' ')), woorden(tussen.join(' ')), woorden(achter));
}

/** "A." and "J.P.", and no tussenvoegsel as "v.d.". */
const isLetters = (woord: string) => /^(?:\p{L}\.)+$/u.test(woord) && !isTussenvoegsel(woord);

/** "T." and "J.P." are initials: they can be anybody with that first letter. */
export function isVoorletters(voornaam: string): boolean {
  return /^(?:\p{L}\.?\s*){1,4}$/u.test(voornaam) && (voornaam.includes('.') || voornaam.length <= 2);
}

/** Whether a name holds this first name, or initials, and a surname besides: "Kim Proefaalm", not "Kimmelproef". */
export function isHeleNaam(naam: string, voornaam: string): boolean {
  const delen = woorden(naam.replaceAll(',', ' '));
  const eerste = zoekvorm(woorden(voornaam)[0] ?? '');
  const plek = delen.findIndex((deel) => zoekvorm(deel) === eerste);
  const rest = plek < 0 ? delen.filter((deel) => !isLetters(deel)) : delen.filter((_deel, i) => i !== plek);
  return rest.length < delen.length && rest.some((deel) => !isTussenvoegsel(deel));
}

/**
 * "Berg, Robin van den", "Robin van den Berg", "van den Berg, Robin", "Berg van den, Robin" and
 * "Berg, van den, Robin" are the same. Without comma or tussenvoegsel the last word is the surname.
 */
export function splitsNaam(tekst: string): Naamdelen {
  const schoon = maakSchoon(tekst);
  const stukken = schoon.split(',').filter((stuk) => stuk.trim() !== '');
  if (stukken.length > 1) {
    const apart = tussenKommas(stukken);
    if (apart !== null) return apart;
    const [achternaam = '', ...voornamen] = stukken;
    const links = splitsVoor(woorden(achternaam));
    const rechts = splitsAchter(woorden(maakSchoon(voornamen.join(' '))));
    const eind = links.tussen.length > 0 ? { voor: links.rest, tussen: [] } : splitsAchter(links.rest);
    const achter = eind.voor.length > 0 ? eind.voor : links.rest;
    return maak(rechts.voor, [...links.tussen, ...eind.tussen, ...rechts.tussen], achter);
  }
  const delen = woorden(schoon.replaceAll(',', ' '));
  const begin = beginAchternaam(delen);
  if (begin > 0) {
    const { tussen, rest } = splitsVoor(delen.slice(begin));
    if (tussen.length > 0 || isDubbel(delen[begin] ?? '')) return maak(delen.slice(0, begin), tussen, rest);
  }
  const { tussen, rest } = splitsVoor(delen);
  if (tussen.length > 0) return maak([], tussen, rest);
  return maak(delen.slice(0, -1), [], delen.slice(-1));
}

/** Names in columns of their own; a tussenvoegsel that stands with the surname is found there. */
export function voegNaamSamen(delen: Naamdelen): Naamdelen {
  const voor = woorden(maakSchoon(delen.voornaam));
  const achternaam = maakSchoon(delen.achternaam);
  if (delen.tussenvoegsel.trim() !== '') {
    // The surname may repeat what the column before it says.
    const { tussen, rest } = splitsVoor(woorden(achternaam));
    const zelfde = maakTussenvoegsel(tussen.join(' ')) === maakTussenvoegsel(delen.tussenvoegsel);
    return maak(voor, woorden(delen.tussenvoegsel), zelfde ? rest : woorden(achternaam));
  }
  const [achter = '', na = ''] = achternaam.split(',');
  const links = splitsVoor(woorden(achter));
  const gesplitst = splitsAchter(voor);
  const extra = gesplitst.voor.length > 0 ? gesplitst : { voor, tussen: [] };
  return maak(extra.voor, [...links.tussen, ...woorden(na), ...extra.tussen], links.rest);
}
