/** Dutch names in lists: whole names in any order, tussenvoegsels before or after. */

export type Naamdelen = {
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
};

const TUSSENVOEGSELS: ReadonlySet<string> = new Set([
  'van',
  'von',
  'vd',
  'v.d.',
  'v/d',
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

const SCHRIJFWIJZE: Readonly<Record<string, string>> = {
  vd: 'van de',
  'v.d.': 'van de',
  'v/d': 'van de',
  t: "'t",
};

function isTussenvoegsel(woord: string): boolean {
  return TUSSENVOEGSELS.has(woord.toLowerCase());
}

function woorden(tekst: string): string[] {
  return tekst
    .trim()
    .split(/\s+/u)
    .filter((woord) => woord !== '');
}

/** One way of writing: small letters, straight apostrophe, "v.d." in full. */
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

/**
 * "Berg, Robin van den", "Robin van den Berg", "van den Berg, Robin" and "Berg van den, Robin"
 * are the same. Without comma or tussenvoegsel the last word is the surname.
 */
export function splitsNaam(tekst: string): Naamdelen {
  const schoon = tekst.replace(/\s+/gu, ' ').trim();
  const komma = schoon.indexOf(',');
  if (komma >= 0) {
    const links = splitsVoor(woorden(schoon.slice(0, komma)));
    const rechts = splitsAchter(woorden(schoon.slice(komma + 1)));
    const eind = links.tussen.length > 0 ? { voor: links.rest, tussen: [] } : splitsAchter(links.rest);
    const achter = eind.voor.length > 0 ? eind.voor : links.rest;
    return maak(rechts.voor, [...links.tussen, ...eind.tussen, ...rechts.tussen], achter);
  }
  const delen = woorden(schoon);
  const begin = delen.findIndex((woord, i) => i > 0 && i < delen.length - 1 && isTussenvoegsel(woord));
  if (begin > 0) {
    const { tussen, rest } = splitsVoor(delen.slice(begin));
    if (tussen.length > 0) return maak(delen.slice(0, begin), tussen, rest);
  }
  const { tussen, rest } = splitsVoor(delen);
  if (tussen.length > 0) return maak([], tussen, rest);
  return maak(delen.slice(0, -1), [], delen.slice(-1));
}

/** Names in columns of their own; a tussenvoegsel that stands with the surname is found there. */
export function voegNaamSamen(delen: Naamdelen): Naamdelen {
  const voor = woorden(delen.voornaam);
  if (delen.tussenvoegsel.trim() !== '') {
    return maak(voor, woorden(delen.tussenvoegsel), woorden(delen.achternaam));
  }
  const [achter = '', na = ''] = delen.achternaam.split(',');
  const links = splitsVoor(woorden(achter));
  const gesplitst = splitsAchter(voor);
  const extra = gesplitst.voor.length > 0 ? gesplitst : { voor, tussen: [] };
  return maak(extra.voor, [...links.tussen, ...woorden(na), ...extra.tussen], links.rest);
}
