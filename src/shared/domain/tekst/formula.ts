/** Text that a spreadsheet would take for a formula when a list is opened in it. */

/** Signs that begin a formula, full-width and small ones too: Excel takes those for the same. */
const BEGIN = '=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\ufe66\\ufe62\\ufe63\\ufe6b';

/** What is skipped before a cell is looked at: space of any kind, controls, and what nobody sees. */
const SKIPPED = '[\\s\\p{C}\\p{Default_Ignorable_Code_Point}\\u2800]*';

const FORMULA = new RegExp(`^${SKIPPED}[${BEGIN}]|^[\\t\\r\\n]`, 'u');

/** Whether a spreadsheet may calculate with this text instead of showing it. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

const asText = (text: string): string => (isFormula(text) ? `'${text}` : text);

/**
 * The text, with an apostrophe in front where it would be a formula: so it stays text. Each line by itself, for a
 * program that splits at another separator takes a line for a row.
 */
export function withoutFormula(text: string): string {
  return asText(text.split('\n').map(asText).join('\n'));
}

/** What must stand between quotes in CSV: an end of a line, or a formula after a separator of another country. */
export const NEEDS_QUOTES = new RegExp(`[\\r\\n]|[,;|\\t]${SKIPPED}[${BEGIN}]`, 'u');
