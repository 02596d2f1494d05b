import { strFromU8, strToU8 } from 'fflate/browser';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { startsWith } from '../domain/magic-bytes.ts';

/** The elements of an XML text as they follow each other, read as strictly as Word does: half XML is no XML. */

export type XmlName = {
  /** Without its prefix: a document may call its namespaces what it likes. */
  readonly name: string;
  /** The namespace that its prefix stands for; '' = none. */
  readonly space: string;
};

export type XmlAttribute = XmlName & { readonly value: string };

export type XmlElement = XmlName & {
  /** All of them: two may have one name, each in a namespace of its own. Without the declarations of namespaces. */
  readonly attributes: readonly XmlAttribute[];
};

export type XmlVisitor = {
  open(element: XmlElement): void;
  close?(name: XmlName): void;
  /** Text, also of CDATA, with its entities read. May come in any number of pieces. */
  text?(text: string): void;
};

const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Deeper than any document goes. */
const MAX_DEPTH = 400;

/** Instructions to a program that an office adds to its metadata, and that mean nothing elsewhere. */
const HARMLESS_INSTRUCTION = 'mso-contentType';

class NotPlain extends Error {}

const stop = (): never => {
  throw new NotPlain();
};

function elementOf({ local, uri, attributes }: SaxesTagNS): XmlElement {
  return {
    name: local,
    space: uri,
    attributes: Object.values(attributes)
      .filter((attribute) => attribute.uri !== XMLNS)
      .map((attribute) => ({ name: attribute.local, space: attribute.uri, value: attribute.value })),
  };
}

function createParser(visitor: XmlVisitor): SaxesParser<{ xmlns: true; position: false }> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('error', stop);
  // Entities of its own, and whatever else a document type brings: nothing in a letter has one.
  parser.on('doctype', stop);
  parser.on('processinginstruction', ({ target }) => {
    if (target !== HARMLESS_INSTRUCTION) stop();
  });
  parser.on('xmldecl', ({ version, encoding = 'utf-8' }) => {
    if (version !== '1.0' || encoding.toLowerCase() !== 'utf-8') stop();
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) stop();
    visitor.open(elementOf(tag));
  });
  parser.on('closetag', ({ local, uri }) => {
    depth -= 1;
    visitor.close?.({ name: local, space: uri });
  });
  const text = (content: string) => visitor.text?.(content);
  parser.on('text', text);
  parser.on('cdata', text);
  return parser;
}

const MARK = [0xef, 0xbb, 0xbf];

/** The text that these bytes are in UTF-8, and in nothing else. */
function textOf(bytes: Uint8Array): string {
  const content = startsWith(bytes, MARK) ? bytes.subarray(MARK.length) : bytes;
  const text = strFromU8(content);
  // What is no UTF-8 was read as another sign.
  const again = strToU8(text);
  if (again.length !== content.length || again.some((byte, i) => byte !== content[i])) stop();
  return text;
}

/**
 * Shows a part of a document to a visitor; false when it is not plain, whole XML 1.0 in UTF-8, and then what was seen
 * counts for nothing.
 */
export function readXml(bytes: Uint8Array, visitor: XmlVisitor): boolean {
  // UTF-16 has a zero in each letter, and would not be what it seems here.
  if (bytes.includes(0)) return false;
  try {
    createParser(visitor).write(textOf(bytes)).close();
    return true;
  } catch (fault) {
    if (fault instanceof NotPlain) return false;
    throw fault;
  }
}
