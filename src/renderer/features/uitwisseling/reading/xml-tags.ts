/** Start tags of a part of a workbook with their attributes; what stands between tags is for the reader of cells. */

export type Attributes = ReadonlyMap<string, string>;

const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu,
    (whole, hex, dec, name) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Attributes by their name without prefix: some programs write `r:id`, others `d3p1:id`. */
function readAttributes(text: string): Attributes {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    found.set(name.slice(name.indexOf(':') + 1), decode(double ?? single ?? ''));
  }
  return found;
}

/** Every `<name …>` in the text, whatever its prefix, and where it stands. */
export function* readTagsAt(xml: string, name: string) {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^>]*)>`, 'gu');
  for (const { index, 1: text = '' } of xml.matchAll(tag)) yield { index, attributes: readAttributes(text) };
}

/** Every `<name …>` in the text, whatever its prefix. */
export function* readTags(xml: string, name: string): Generator<Attributes> {
  for (const { attributes } of readTagsAt(xml, name)) yield attributes;
}

export type Element = { readonly from: number; readonly to: number; readonly endTag: string };

/** Where an element stands, from its start tag to its end tag, both included; null = it is not there. */
export function findElement(xml: string, name: string): Element | null {
  const open = new RegExp(`<((?:[\\w.-]+:)?)${name}(?=[\\s/>])[^>]*>`, 'u').exec(xml);
  if (open === null) return null;
  const from = open.index;
  const endTag = `</${open[1] ?? ''}${name}>`;
  if (open[0].endsWith('/>')) return { from, to: from + open[0].length, endTag };
  const close = xml.indexOf(endTag, from);
  return close < 0 ? null : { from, to: close + endTag.length, endTag };
}

/** '1' and 'true' are both how a workbook says yes. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
