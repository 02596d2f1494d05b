import { readZip, type ZipParts } from '../../../lib/zip.ts';

/** Unpacked; a template is at most 2 MB packed. */
const MAX_WORD = 30 * 1024 * 1024;

/** The parts of a Word document; throws `ZipError`. */
export function readWord(bytes: Uint8Array<ArrayBuffer>): ZipParts {
  return readZip(bytes, { bytes: MAX_WORD });
}

/** The parts of a Word document in which text stands. */
const TEKSTDEEL = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;

/** How people call a part of a Word document. */
export function deelNaam(pad: string): string {
  if (pad.includes('header')) return 'de koptekst';
  if (pad.includes('footer')) return 'de voettekst';
  if (pad.includes('notes')) return 'de voetnoten';
  return 'de tekst';
}

const TEKENS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function ontcijfer(tekst: string): string {
  return tekst.replace(/&(#x?[\da-f]+|\w+);/giu, (heel, naam: string) => {
    if (!naam.startsWith('#')) return TEKENS[naam] ?? heel;
    const nummer =
      naam[1]?.toLowerCase() === 'x' ? Number.parseInt(naam.slice(2), 16) : Number(naam.slice(1));
    return Number.isInteger(nummer) && nummer <= 0x10ffff ? String.fromCodePoint(nummer) : heel;
  });
}

/** Text of a paragraph; Word may cut it in any number of runs. */
function alineaTekst(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)(?:\s[^>]*)?\/>/gu)]
    .map(([, tekst, teken]) => (teken === 'br' ? '\n' : teken === 'tab' ? '\t' : ontcijfer(tekst ?? '')))
    .join('');
}

export type Tekstdeel = { readonly pad: string; readonly alineas: readonly string[] };

/** The text of every part, paragraph by paragraph. */
export function leesTekst(delen: ZipParts): readonly Tekstdeel[] {
  const lezer = new TextDecoder();
  return [...delen]
    .filter(([pad]) => TEKSTDEEL.test(pad))
    .map(([pad, bytes]) => ({
      pad,
      alineas: lezer
        .decode(bytes)
        .split(/<\/w:p>/u)
        .map(alineaTekst)
        .filter((tekst) => tekst !== ''),
    }));
}
