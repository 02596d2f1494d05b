import { isAlternative, isOfWord, mayCarryText, valuesOf } from './names.ts';
import type { XmlElement, XmlName } from './xml.ts';

/** Fields of Word: text that is calculated, or fetched, when the document is opened or printed. */

/** What a letter may let Word fill in. Anything else can start a program or fetch something. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['PAGE', 'NUMPAGES', 'SECTION', 'SECTIONPAGES', 'DATE', 'TIME', 'CREATEDATE', 'SAVEDATE', 'PRINTDATE'],
  ...['TITLE', 'SUBJECT', 'AUTHOR', 'STYLEREF', 'REF', 'PAGEREF', 'NOTEREF', 'SEQ', 'TOC', 'LISTNUM'],
  ...['DOCPROPERTY', 'FILENAME', 'SYMBOL', 'FORMTEXT', 'FORMCHECKBOX', 'FORMDROPDOWN'],
]);

const WEB_OR_MAIL = /^(?:https?:\/\/|mailto:)[^\\\p{C}]*$/iu;

/** Whether an address is one that a letter may point at: a page or a mail address. */
export function isWebOrMail(target: string): boolean {
  return WEB_OR_MAIL.test(target.trim());
}

/** HYPERLINK "https://…" \o "tip", or \l with a place in the document itself. */
function isHarmlessHyperlink(instruction: string): boolean {
  const words = [...instruction.matchAll(/"([^"]*)"|(\S+)/gu)].slice(1);
  for (let i = 0; i < words.length; i += 1) {
    const [, quoted, bare = ''] = words[i] ?? [];
    if (quoted === undefined && /^\\[lot]$/iu.test(bare)) i += 1;
    else if (quoted === undefined && /^\\[hmn]$/iu.test(bare)) continue;
    else if (!isWebOrMail(quoted ?? bare)) return false;
  }
  return true;
}

/** What is wrong with a field; null = a letter may have it. */
function fieldFault(instruction: string): string | null {
  const text = instruction.trim();
  const name = /^\S+/u.exec(text)?.[0].toUpperCase() ?? '';
  if (name === 'HYPERLINK') {
    return isHarmlessHyperlink(text)
      ? null
      : 'een koppeling naar iets anders dan een webpagina of mailadres (veld HYPERLINK)';
  }
  if (ALLOWED.has(name)) return null;
  return name === ''
    ? 'een veld zonder naam'
    : `een veld dat iets uitvoert of ophaalt (${name.slice(0, 30)})`;
}

/** Elements that make a field, in small letters. */
const PIECES: ReadonlySet<string> = new Set(['fldchar', 'instrtext', 'delinstrtext', 'fldsimple']);
const INSTRUCTION: ReadonlySet<string> = new Set(['instrText', 'delInstrText']);

/** What may stand between the begin of a field and its result. */
const IN_INSTRUCTION: ReadonlySet<string> = new Set([
  ...['r', 'instrText', 'delInstrText', 'fldChar', 'bookmarkStart', 'bookmarkEnd', 'proofErr'],
  ...['lastRenderedPageBreak', 'rPr', 'ffData'],
]);
/** Of these, what stands inside is no text: how it looks, and what may be filled in. */
const ASIDE: ReadonlySet<string> = new Set(['rPr', 'ffData']);

/** Word might read another instruction than the one that stands there. */
const DOUBTFUL = 'een veld waarvan niet vaststaat wat het doet';

type OpenField = { text: string; isInstruction: boolean };

/**
 * Goes along with the elements of a part and says what is wrong with its fields. The instruction of a field may be cut
 * over any number of runs, and nothing else: in the text of another field, of a choice that Word makes, of a change
 * that was kept track of, or of an element that Word passes over, it could read another instruction than we do.
 */
export class FieldJudge {
  readonly #faults: string[] = [];
  readonly #open: OpenField[] = [];
  /** How many fields were open where a choice of Word began. */
  readonly #choices: number[] = [];
  #aside = 0;
  #foreign = 0;
  #isText = false;
  #loose = '';

  open(element: XmlElement): void {
    if (this.#isText) this.#doubt();
    if (isAlternative(element)) this.#choices.push(this.#open.length);
    if (!mayCarryText(element)) this.#foreign += 1;
    const isPiece = PIECES.has(element.name.toLowerCase());
    this.#requireInInstruction(element);
    if (ASIDE.has(element.name)) this.#aside += 1;
    if (!isPiece) return;
    if (!isOfWord(element) || this.#foreign > 0 || this.#aside > 0) this.#doubt();
    if (element.name === 'fldSimple') this.#simple(element);
    else if (element.name === 'fldChar') this.#character(element);
    else if (INSTRUCTION.has(element.name)) this.#isText = true;
    else this.#doubt();
  }

  close(element: XmlName): void {
    if (ASIDE.has(element.name)) this.#aside -= 1;
    this.#requireInInstruction(element);
    if (!mayCarryText(element)) this.#foreign -= 1;
    if (INSTRUCTION.has(element.name)) this.#isText = false;
    if (isAlternative(element) && this.#choices.pop() !== this.#open.length) this.#doubt();
  }

  text(text: string): void {
    const field = this.#open.at(-1);
    if (!this.#isText) {
      if (field?.isInstruction === true && text.trim() !== '') this.#doubt();
    } else if (field?.isInstruction === true) field.text += text;
    else this.#loose += text;
  }

  /** What was found, when the part has been read. */
  end(): readonly string[] {
    for (const { text, isInstruction } of this.#open) {
      if (isInstruction) this.#judge(text);
      this.#doubt();
    }
    if (this.#loose.trim() !== '') this.#faults.push(fieldFault(this.#loose) ?? DOUBTFUL);
    return this.#faults;
  }

  #doubt(): void {
    this.#faults.push(DOUBTFUL);
  }

  #judge(instruction: string): void {
    const fault = fieldFault(instruction);
    if (fault !== null) this.#faults.push(fault);
  }

  #requireInInstruction(element: XmlName): void {
    if (this.#open.at(-1)?.isInstruction !== true || this.#aside > 0) return;
    if (!isOfWord(element) || !IN_INSTRUCTION.has(element.name)) this.#doubt();
  }

  #simple({ attributes }: XmlElement): void {
    const instructions = valuesOf(attributes, 'instr');
    if (instructions.length !== 1) this.#doubt();
    for (const instruction of instructions) this.#judge(instruction);
  }

  #character({ attributes }: XmlElement): void {
    const [kind, ...others] = valuesOf(attributes, 'fldCharType');
    if (others.length > 0) this.#doubt();
    const field = this.#open.at(-1);
    if (kind === 'begin') {
      if (field?.isInstruction === true) this.#doubt();
      this.#open.push({ text: '', isInstruction: true });
    } else if (kind === 'separate' && field?.isInstruction === true) this.#endInstruction(field);
    else if (kind === 'end' && field !== undefined) {
      if (field.isInstruction) this.#endInstruction(field);
      this.#open.pop();
    } else this.#doubt();
  }

  #endInstruction(field: OpenField): void {
    field.isInstruction = false;
    this.#judge(field.text);
  }
}
