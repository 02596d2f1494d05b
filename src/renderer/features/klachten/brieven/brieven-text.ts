import { readZip, type ZipParts } from '../../../../shared/word/zip.ts';

/** Unpacked; a template is at most 2 MB packed. */
const MAX_WORD = 30 * 1024 * 1024;

/** The parts of a Word document; throws `ZipError`. */
export function readWord(bytes: Uint8Array<ArrayBuffer>): ZipParts {
  return readZip(bytes, { bytes: MAX_WORD, plain: true });
}

/** The parts of a Word document in which text stands. */
const TEXT_PART = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;

/** How people call a part of a Word document. */
export function partNaam(path: string): string {
  if (path.includes('header')) return 'de koptekst';
  if (path.includes('footer')) return 'de voettekst';
  if (path.includes('notes')) return 'de voetnoten';
  return 'de tekst';
}

const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function ontcijfer(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/giu, (heel, naam: string) => {
    if (!naam.startsWith('#')) return SIGNS[naam] ?? heel;
    const nummer =
      naam[1]?.toLowerCase() === 'x' ? Number.parseInt(naam.slice(2), 16) : Number(naam.slice(1));
    return Number.isInteger(nummer) && nummer <= 0x10ffff ? String.fromCodePoint(nummer) : heel;
  });
}

/** Text of a paragraph; Word may cut it in any number of runs. */
function alineaText(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)(?:\s[^>]*)?\/>/gu)]
    .map(([, text, sign]) => (sign === 'br' ? '\n' : sign === 'tab' ? '\t' : ontcijfer(text ?? '')))
    .join('');
}

export type TextPart = { readonly pad: string; readonly alineas: readonly string[] };

/** The text of every part, paragraph by paragraph. */
export function readText(parts: ZipParts): readonly TextPart[] {
  const reader = new TextDecoder();
  return [...parts]
    .filter(([path]) => TEXT_PART.test(path))
    .map(([pad, bytes]) => ({
      pad,
      alineas: reader
        .decode(bytes)
        .split(/<\/w:p>/u)
        .map(alineaText)
        .filter((text) => text !== ''),
    }));
}
