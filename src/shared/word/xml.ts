import { strFromU8 } from 'fflate/browser';

/** The elements of an XML text as they follow each other: enough to see what a part of a Word document holds. */

export type XmlNode =
  | {
      readonly kind: 'open';
      /** Without its prefix: a document may call its namespaces what it likes. */
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly selfClosing: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const TOKEN =
  /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(.*?)\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?=]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/suy;
const ATTRIBUTE = /([^\s=<>/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gu;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decode(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return Number.isInteger(code) && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

function readAttributes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:'))
      found.set(withoutPrefix(name), decode(double ?? single ?? ''));
  }
  return found;
}

/**
 * The text of a part of a document as a stream of elements; null when it is not plain, whole XML in UTF-8. A document
 * type (with entities of its own) counts as not plain: nothing in a letter has one.
 */
export function readXml(bytes: Uint8Array): XmlNode[] | null {
  // UTF-16 has a zero in each letter, and would not be what it seems here.
  if (bytes.includes(0)) return null;
  const text = strFromU8(bytes).replace(/^\ufeff/u, '');
  if (/^<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/iu.test(text)) return null;
  const nodes: XmlNode[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (found === null) return null;
    const [, cdata, closed, opened, attributes = '', slash, content] = found;
    if (opened !== undefined) {
      const name = withoutPrefix(opened);
      nodes.push({ kind: 'open', name, attributes: readAttributes(attributes), selfClosing: slash === '/' });
    } else if (closed !== undefined) nodes.push({ kind: 'close', name: withoutPrefix(closed) });
    else if (cdata !== undefined) nodes.push({ kind: 'text', text: cdata });
    else if (content !== undefined) nodes.push({ kind: 'text', text: decode(content) });
  }
  return nodes;
}
