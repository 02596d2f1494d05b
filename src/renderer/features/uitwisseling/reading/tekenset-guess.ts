/** Which set of signs makes names of bytes: only ever a guess, shown with what the next best would make of them. */

import type { Tekenset } from './tekenset-namen.ts';

/** Letters of names here by how often they occur; of other letters there are fewer. */
const USUAL: ReadonlyMap<string, number> = new Map(
  Object.entries({ 5: 'éë', 4: 'ïöüè', 3: 'áóíçñäà', 2: 'êúøåßæşğıćčšžłńęążźśěřůőâî' }).flatMap(
    ([weight, letters]) => [...letters].map((letter) => [letter, Number(weight)] as const),
  ),
);
const RARE = 0.5;
/** Names begin with these; "Ê", "Ë" and "Ï" stand inside them. */
const CAPITALS = new Set('ÉÁÓÍÖÜÄÇŞİŁŚŻŹĆČŠŽĐØÅÆÑÚŐŘ');

/** The letters outside ASCII of the languages that names here come from: one name is of one of them. */
const ALPHABETS: readonly ReadonlySet<string>[] = [
  'éëïöüèêçáóíäàâîûôúùÿœßñ',
  'æøåäöéëü',
  'áéíóúñüãõçâêôà',
  'àèéìíòóùú',
  'çğıi̇öşüâîûéëï',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýžäľĺŕô',
  'čćđšž',
  'áéíóöőúüű',
  'ăâîșşțţ',
  'āčēģīķļņšūžąęėįųäöõü',
].map((letters) => new Set(letters));

const isLetter = (sign: string) => /\p{L}/u.test(sign);
const isLower = (sign: string) => /\p{Ll}/u.test(sign);
const isUpper = (sign: string) => /\p{Lu}/u.test(sign);
const isAscii = (sign: string) => sign < '\u0080';

/** How well a sign that is no letter fits between its neighbours: "D’Angelo" well, "Zo‰" badly. */
function otherSign(sign: string, before: string, after: string): number {
  if (/[’‘]/u.test(sign)) return 0.5;
  if (/[\ufffd\u0080-\u009f]/u.test(sign)) return -6;
  return isLetter(before) || isLetter(after) ? -4 : 0;
}

/** How well a letter fits: "Zoë" well, "ZoË" badly. */
function latinLetter(sign: string, before: string, after: string): number {
  const usual = USUAL.get(sign.toLowerCase()) ?? RARE;
  // "Paweł" of the middle of Europe is "Paweê" here.
  if (/[êâô]/u.test(sign) && /[aeiouy]/u.test(before + after)) return 0;
  if (isLower(sign)) return isUpper(before) && isUpper(after) ? -3 : usual;
  // "ª" and "º" are letters to Unicode, and in no name.
  if (!isUpper(sign) || isLower(before) || (isLetter(before) && isLower(after))) return -4;
  return isLetter(before) || isUpper(after) || CAPITALS.has(sign) ? usual : RARE;
}

const SCRIPTS = [
  /^\p{Script=Cyrillic}+$/u,
  /^\p{Script=Greek}+$/u,
  /^\p{Script=Arabic}+$/u,
  /^\p{Script=Hebrew}+$/u,
];
const IN_CASE = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+)$/u;

/** A word in another script: every letter of it, and capitals where capitals go. */
function otherScript(word: string): number {
  return word
    .split(/[^\p{L}]+/u)
    .filter((part) => /[^\p{ASCII}]/u.test(part))
    .reduce((sum, part) => {
      const isWord = part.length > 1 && SCRIPTS.some((script) => script.test(part)) && IN_CASE.test(part);
      return sum + (isWord ? 1 : -3) * part.length;
    }, 0);
}

/** Names in our letters have no more that are outside ASCII: "Żółć". */
const MANY = 4;

/** How well a word can be a name, or a part of one. */
function scoreOf(word: string): number {
  const signs = [...word];
  const special = signs.filter((sign) => !isAscii(sign) && isLetter(sign));
  const others = signs.reduce(
    (sum, sign, i) =>
      isAscii(sign) || isLetter(sign) ? sum : sum + otherSign(sign, signs[i - 1] ?? ' ', signs[i + 1] ?? ' '),
    0,
  );
  if (special.some((sign) => !/\p{Script=Latin}/u.test(sign))) return others + otherScript(word);
  const letters = signs.reduce(
    (sum, sign, i) =>
      isAscii(sign) || !isLetter(sign)
        ? sum
        : sum + latinLetter(sign, signs[i - 1] ?? ' ', signs[i + 1] ?? ' '),
    0,
  );
  const together = special.map((sign) => sign.toLowerCase());
  const isOne = ALPHABETS.some((alphabet) => together.every((letter) => alphabet.has(letter)));
  // "Îëåíà" is no name in our letters.
  const tooMany = Math.max(0, special.length - MANY) * -3 * special.length;
  return others + letters + (isOne ? 0 : -5) + tooMany;
}

/** Words that are looked at; enough to know. */
const MAX_WORDS = 3000;
const MAX_BYTES = 4_000_000;

const isWordByte = (byte: number) => byte > 127 || (byte > 64 && byte < 91) || (byte > 96 && byte < 123);

/** The words with bytes outside ASCII in them, each once. */
function wordsIn(bytes: Uint8Array): Uint8Array[] {
  const found = new Map<string, Uint8Array>();
  const end = Math.min(bytes.length, MAX_BYTES);
  let from = 0;
  let special = false;
  for (let at = 0; at <= end && found.size < MAX_WORDS; at += 1) {
    const byte = at < end ? (bytes[at] ?? 0) : 0;
    if (isWordByte(byte)) {
      special ||= byte > 127;
      continue;
    }
    if (special) {
      const word = bytes.subarray(from, at);
      found.set(word.join(), word);
    }
    from = at + 1;
    special = false;
  }
  return [...found.values()];
}

/** From the most usual to the least: an equal score is for the first. */
const EIGHT_BITS = [
  'windows-1252',
  'cp850',
  'windows-1254',
  'windows-1250',
  'macintosh',
  'cp857',
  'cp852',
  'iso-8859-2',
  'windows-1251',
  'ibm866',
  'windows-1253',
  'windows-1256',
  'windows-1255',
  'cp737',
] as const satisfies readonly Tekenset[];

/** Nearly nobody makes these any more. */
const OLD: readonly Tekenset[] = ['macintosh', 'cp737'];
const OLD_LESS = 2.5;

export type Reading = { readonly tekenset: Tekenset; readonly words: readonly string[] };

/** Other sets are shown as long as they make names of more than this part of what the best one does. */
const ALSO_LIKELY = 0.3;

/**
 * The sets of signs that can be meant, best first, with the same words as each reads them: first of all those on which
 * they do not agree, since only these tell which is right. `atMost`: of words and of sets.
 */
export function guessTekensets(
  bytes: Uint8Array,
  decode: (bytes: Uint8Array, tekenset: Tekenset) => string,
  atMost: { readonly words: number; readonly sets: number },
): Reading[] {
  const words = wordsIn(bytes);
  const readings = EIGHT_BITS.map((tekenset) => {
    const texts = words.map((word) => decode(word, tekenset));
    const less = OLD.includes(tekenset) ? OLD_LESS : 0;
    return { tekenset, texts, score: texts.reduce((sum, text) => sum + scoreOf(text), -less) };
  });
  const best = readings.reduce((a, b) => (b.score > a.score + 0.5 ? b : a));
  const likely = [
    best,
    ...readings.filter((one) => one !== best && one.score > best.score * ALSO_LIKELY && one.score > 0),
  ]
    .sort((a, b) => Number(b === best) - Number(a === best) || b.score - a.score)
    .filter((one, i, all) => all.findIndex(({ texts }) => texts.join() === one.texts.join()) === i)
    .slice(0, atMost.sets);
  const differs = words.map((_word, i) => new Set(likely.map(({ texts }) => texts[i])).size > 1);
  const shown = [...words.keys()]
    .sort((a, b) => Number(differs[b]) - Number(differs[a]) || a - b)
    .slice(0, atMost.words)
    .sort((a, b) => a - b);
  return likely.map(({ tekenset, texts }) => ({ tekenset, words: shown.map((i) => texts[i] ?? '') }));
}
