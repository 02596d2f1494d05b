import type { XmlNode } from './xml.ts';

/** Fields of Word: text that is calculated, or fetched, when the document is opened or printed. */

/** What a letter may let Word fill in. Anything else can start a program or fetch something. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['PAGE', 'NUMPAGES', 'SECTION', 'SECTIONPAGES', 'DATE', 'TIME', 'CREATEDATE', 'SAVEDATE', 'PRINTDATE'],
  ...['TITLE', 'SUBJECT', 'AUTHOR', 'STYLEREF', 'REF', 'PAGEREF', 'NOTEREF', 'SEQ', 'TOC', 'LISTNUM'],
  ...['DOCPROPERTY', 'FILENAME', 'SYMBOL', 'FORMTEXT', 'FORMCHECKBOX', 'FORMDROPDOWN'],
]);

const WEB_OR_MAIL = /^(?:https?:\/\/|mailto:)/iu;

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

/**
 * What is wrong with the fields of a part. The text of a field may be cut over any number of runs, and a field may
 * stand in another; a name that is made by a field inside it is no name.
 */
export function fieldFaults(nodes: readonly XmlNode[]): string[] {
  const instructions: string[] = [];
  const open: { text: string }[] = [];
  let loose = '';
  let inInstruction = false;
  for (const node of nodes) {
    if (node.kind === 'text') {
      if (!inInstruction) continue;
      const field = open.at(-1);
      if (field === undefined) loose += node.text;
      else field.text += node.text;
    } else if (/^(?:del)?instrText$/iu.test(node.name)) {
      inInstruction = node.kind === 'open' && !node.selfClosing;
    } else if (node.kind === 'open' && node.name === 'fldSimple') {
      instructions.push(node.attributes.get('instr') ?? '');
    } else if (node.kind === 'open' && node.name === 'fldChar') {
      const type = node.attributes.get('fldCharType');
      if (type === 'begin') open.push({ text: '' });
      else if (type === 'end') instructions.push(open.pop()?.text ?? '');
    }
  }
  instructions.push(...open.map(({ text }) => text));
  if (loose.trim() !== '') instructions.push(loose);
  return instructions.map(fieldFault).filter((fault) => fault !== null);
}
