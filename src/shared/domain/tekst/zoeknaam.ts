/** Finding a name whatever its spelling: "ROG Plus", "ROG-plus" and "ROGplus" are one. */

/** Letters that no accent can be taken from, as people type them who do not have them on their keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŋ: 'n',
  ĸ: 'k',
  ŧ: 't',
  ŀ: 'l',
  ə: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ƒ: 'f',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  // One letter with two shapes.
  ς: 'σ',
  // The same letter on an Arabic, a Persian and an Urdu keyboard.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ە: 'ه',
  ة: 'ه',
};

/** Accents of Latin, Greek and Cyrillic, and vowel signs that Hebrew and Arabic may leave out. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0640\u064b-\u065f\u0670]/gu;

/** Without one letter that could be folded. */
const PLAIN_ONLY = /^[\0-\x7f]*$/u;

/**
 * Text without case and accents, in any script: "Łukasz" is "lukasz", "Ayşe Yıldız" is "ayse yildiz". Vowel signs that
 * are the only way to write a vowel, as in Hindi, stay. What people search in and what they type go through this.
 */
export function foldLetters(text: string): string {
  // Most names: nothing in them but the case can differ.
  if (PLAIN_ONLY.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(/[\u0080-\uffff]/gu, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}

/**
 * The key by which a name is found, recognised and compared: letters and digits only. It is never empty for a text
 * that holds anything: two names without one known letter are not therefore the same.
 */
export function zoekvorm(naam: string): string {
  const letters = lettersOf(naam);
  return letters === '' ? naam.replace(/\s+/gu, '') : letters;
}

/** The letters and digits of a text as `zoekvorm` has them: of a part of a name they are a part of its key. */
export function lettersOf(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** The words of a search, as `findWords` and `hasWords` compare them. */
export function searchWords(text: string): readonly string[] {
  return foldLetters(text)
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
}

/** Whether every word occurs in a text, in whatever order: 'elia kader' in 'Kaderink, Elia'. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const folded = foldLetters(text);
  return words.every((word) => folded.includes(word));
}

/** Begin and end in `text` of where a folded word first stands; null = nowhere. */
function findFolded(text: string, word: string): readonly [number, number] | null {
  for (let from = 0; from < text.length; from += 1) {
    if (!foldLetters(text.slice(from)).startsWith(word)) continue;
    let to = from + 1;
    while (to < text.length && !foldLetters(text.slice(from, to)).startsWith(word)) to += 1;
    return [from, to];
  }
  return null;
}

/** Where the words stand in a text, from left to right and without overlap. */
export function findWords(text: string, words: readonly string[]): (readonly [number, number])[] {
  const found = words.flatMap((word) => {
    const place = findFolded(text, word);
    return place === null ? [] : [place];
  });
  let end = 0;
  return found
    .sort(([a], [b]) => a - b)
    .filter(([from, to]) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

/** Best first. */
export const NAAM_SOORTEN = ['naam', 'alias', 'vroegere-naam'] as const;
export type NaamSoort = (typeof NAAM_SOORTEN)[number];

export type Zoeknaam = { readonly id: string; readonly naam: string; readonly soort: NaamSoort };

export type Found = Zoeknaam & {
  /** false: only a part of the name matches. */
  readonly geheel: boolean;
};

/**
 * The names that match, best first, each id once: whole names before parts of names, names of
 * now before aliases and earlier names. An empty text finds nothing.
 */
export function searchNamen(namen: readonly Zoeknaam[], text: string): Found[] {
  const gezocht = zoekvorm(text);
  if (gezocht === '') return [];
  const treffers = namen
    .flatMap((naam): Found[] => {
      const form = zoekvorm(naam.naam);
      if (form === gezocht) return [{ ...naam, geheel: true }];
      return form.includes(gezocht) ? [{ ...naam, geheel: false }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.geheel) - Number(a.geheel) || NAAM_SOORTEN.indexOf(a.soort) - NAAM_SOORTEN.indexOf(b.soort),
    );
  const gezien = new Set<string>();
  return treffers.filter(({ id }) => {
    if (gezien.has(id)) return false;
    gezien.add(id);
    return true;
  });
}
