import { parse } from 'csv-parse/browser/esm/sync';

/** Text of a file: UTF-8 with or without BOM, UTF-16 as Excel's "Unicode text", else Windows-1252. */
export function leesTekst(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const SCHEIDINGEN = [';', '\t', ',', '|'] as const;

function ontleed(tekst: string, delimiter: string, regels: number): string[][] {
  return parse(tekst, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    // What is far too long is refused without reading all of it.
    to: regels,
  });
}

/** The sign that gives most columns on most lines: a decimal comma gives few, and not on every line. */
export function kiesScheiding(tekst: string): string {
  const begin = tekst.slice(0, 50_000);
  const punten = SCHEIDINGEN.map((scheiding) => {
    let rijen: string[][];
    try {
      rijen = ontleed(begin, scheiding, 30);
    } catch {
      return { scheiding, punten: 0 };
    }
    const gevuld = rijen.filter((rij) => rij.some((cel) => cel.trim() !== ''));
    const breedtes = Map.groupBy(gevuld, (rij) => rij.length);
    const [meest] = [...breedtes].sort((a, b) => b[1].length * b[0] - a[1].length * a[0]);
    if (meest === undefined || meest[0] < 2) return { scheiding, punten: 0 };
    return { scheiding, punten: (meest[0] * meest[1].length) / gevuld.length };
  });
  const [beste] = punten.sort((a, b) => b.punten - a.punten);
  return beste === undefined || beste.punten === 0 ? ';' : beste.scheiding;
}

/** CSV, or text pasted from Excel, as cells. "sep=;" on the first line is Excel's own note. */
export function leesCsv(tekst: string, hoogstens: number): string[][] {
  const nota = /^\ufeff?sep=(.)\r?\n/iu.exec(tekst);
  const inhoud = nota === null ? tekst : tekst.slice(nota[0].length);
  return ontleed(inhoud, nota?.[1] ?? kiesScheiding(inhoud), hoogstens);
}
