/**
 * Text as it is stored: one form of each letter, and nothing that nobody sees. What a paste from Word, a mail or a
 * list of contacts brings along and means nothing (a soft hyphen, a mark of direction) goes silently; what cannot be
 * a letter at all (NUL, controls, half of a pair) is for the caller to refuse.
 */

/** Ways of ending a line: Windows, old Mac, Word (vertical tab), form feed, NEL, Unicode. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** Not seen, or changing the direction of what is; joiners stay, for they make one sign of several. */
const UNSEEN =
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/gu;

/**
 * In a name nothing unseen has a use, for two names that look alike must be alike; but a joiner is part of how a Persian
 * or an Indian name is written, and makes one sign of two pictures.
 */
const UNSEEN_IN_NAME =
  /(?<![[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]]\ufe0f?)[\u200c\u200d]|[\u200c\u200d](?![[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]])|[\p{Default_Ignorable_Code_Point}--[\u200c\u200d]]|[\u2800\ufff9-\ufffb]/gv;

/** Controls other than a tab and the end of a line, and code points that are no character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const NO_LETTER = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\p{Noncharacter_Code_Point}/u;

/** Whether a text can be stored and read back as it is: no NUL, no control, no half of a pair. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !NO_LETTER.test(text);
}

/** Whether there is anything to see in it. */
export function isVisible(text: string): boolean {
  return /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/** Taken out before the letters get their one form: what stood between two parts of a letter may have gone. */
function clean(text: string, unseen: RegExp): string {
  return text.replace(unseen, '').replace(LINE_END, '\n').normalize('NFC');
}

/** Text of more than one line, with the space around it as it was typed. */
export function cleanText(text: string): string {
  return clean(text, UNSEEN);
}

/** Text of one line: what ended a line is a space, and there is none around it. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\t\n]+/gu, ' ')
    .trim();
}

/** A name: one line, one space between its parts. */
export function cleanNaam(text: string): string {
  return clean(text, UNSEEN_IN_NAME).replace(/\s+/gu, ' ').trim();
}

/** Text that cannot be refused as a whole (a cell of a list): what is no letter becomes a sign that one sees. */
export function cleanCell(text: string): string {
  return cleanText(text.toWellFormed()).replace(new RegExp(NO_LETTER, 'gu'), '\ufffd');
}
