import leesBladen, { type CellValue } from 'read-excel-file/universal';
import { leesZipMap, maakLosseZip, pakUit, type ZipDeel } from './zip.ts';

/** A sheet as text, or why it cannot be used. */
export type Blad =
  | {
      readonly soort: 'blad';
      readonly naam: string;
      readonly rijen: readonly (readonly string[])[];
      /** Indexes of rows that Excel does not show: filtered away or hidden. */
      readonly verborgen: readonly number[];
      /** The sheet itself is hidden. */
      readonly verborgenBlad: boolean;
    }
  | { readonly soort: 'formules'; readonly naam: string; readonly cellen: readonly string[] };

export type Weigering =
  | 'leeg'
  | 'te-groot'
  | 'te-veel-regels'
  | 'zipbom'
  | 'macro'
  | 'pdf'
  | 'oud-of-beveiligd'
  | 'geen-excel'
  | 'beschadigd';

export type GelezenXlsx =
  | { readonly soort: 'bladen'; readonly bladen: readonly Blad[] }
  | { readonly soort: 'geweigerd'; readonly waarom: Weigering };

const geweigerd = (waarom: Weigering): GelezenXlsx => ({ soort: 'geweigerd', waarom });

function isMacro(naam: string): boolean {
  return /vbaproject|\.bin$|macrosheets|activex/iu.test(naam) && !/printersettings/iu.test(naam);
}

// Some programs write every name with a prefix: <x:f> is a formula too.
type Opmaak = { readonly formules: string[]; readonly samen: string[]; readonly verborgen: number[] };

/** Cells with a formula, merged ranges, and rows that are not shown, of one sheet. */
function leesOpmaak(xml: string): Opmaak {
  const heeft = /<(?:\w+:)?f[\s>/]/u.test(xml);
  const formules = heeft
    ? [
        ...xml.matchAll(
          /<(?:\w+:)?c\s(?:[^>]*\s)?r="([A-Z]+\d+)"(?:[^>]*[^/])?>(?:(?!<\/(?:\w+:)?c>)[\s\S])*?<(?:\w+:)?f[\s>/]/gu,
        ),
      ]
    : [];
  const samen = [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"/gu)];
  const verborgen = [...xml.matchAll(/<(?:\w+:)?row(?=[^>]*\shidden="(?:1|true)")[^>]*\sr="(\d+)"/gu)];
  return {
    formules: formules.map((m) => m[1] ?? ''),
    samen: samen.map((m) => m[1] ?? ''),
    verborgen: verborgen.map((m) => Number(m[1]) - 1),
  };
}

function plekVan(adres: string): { readonly rij: number; readonly kolom: number } {
  const letters = adres.replace(/\d+$/u, '');
  let kolom = 0;
  for (const letter of letters) kolom = kolom * 26 + letter.charCodeAt(0) - 64;
  return { rij: Number(adres.slice(letters.length)) - 1, kolom: kolom - 1 };
}

/** A merged cell holds for all lines it covers: an organisation is often written once for many people. */
function vulSamengevoegd(rijen: string[][], bereiken: readonly string[]): void {
  for (const bereik of bereiken) {
    const [van = '', tot = ''] = bereik.split(':');
    const begin = plekVan(van);
    const einde = plekVan(tot);
    const waarde = rijen[begin.rij]?.[begin.kolom] ?? '';
    // Over columns a merged cell is a title; only what is under it repeats.
    if (waarde === '' || einde.kolom !== begin.kolom) continue;
    for (let rij = begin.rij + 1; rij <= Math.min(einde.rij, rijen.length - 1); rij += 1) {
      const regel = rijen[rij];
      if (regel === undefined) continue;
      while (regel.length <= begin.kolom) regel.push('');
      regel[begin.kolom] = waarde;
    }
  }
}

const twee = (n: number) => String(n).padStart(2, '0');

function celTekst(cel: CellValue | Date | null): string {
  if (cel === null) return '';
  if (cel instanceof Date) {
    return `${twee(cel.getUTCDate())}-${twee(cel.getUTCMonth() + 1)}-${cel.getUTCFullYear()}`;
  }
  if (typeof cel === 'number') {
    // 36.300000000000004 is 36,3: nobody wrote more than ten digits.
    return String(Number(cel.toPrecision(10))).replace('.', ',');
  }
  if (typeof cel === 'boolean') return cel ? 'ja' : 'nee';
  return String(cel);
}

/** The parts with text, each held to the size that the directory says; null = one of them is not what it says. */
async function pakTekstenUit(bytes: Uint8Array<ArrayBuffer>, delen: readonly ZipDeel[]) {
  const uit = new Map<string, Uint8Array>();
  for (const deel of delen) {
    if (!/\.(?:xml|rels)$/iu.test(deel.naam)) continue;
    const inhoud = deel.uitgepakt === 0 ? new Uint8Array() : await pakUit(bytes, deel);
    if (inhoud === null) return null;
    uit.set(deel.naam, inhoud);
  }
  return uit;
}

type BladDeel = { readonly xml: string; readonly verborgen: boolean };

/** What each sheet is made of, in the order of the workbook. */
function bladDelen(delen: ReadonlyMap<string, Uint8Array>): BladDeel[] {
  const tekst = (naam: string) => new TextDecoder().decode(delen.get(naam));
  const doelen = new Map<string, string>();
  for (const [regel] of tekst('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/gu)) {
    const id = /\bId="([^"]+)"/u.exec(regel)?.[1];
    const doel = /\bTarget="([^"]+)"/u.exec(regel)?.[1];
    if (id !== undefined && doel !== undefined) {
      doelen.set(id, doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`);
    }
  }
  return [...tekst('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*\b\w+:id="([^"]+)"[^>]*>/gu)].map(
    ([regel, id = '']) => ({
      xml: tekst(doelen.get(id) ?? ''),
      verborgen: /\bstate="(?:hidden|veryHidden)"/u.test(regel),
    }),
  );
}

function maakBlad(naam: string, data: readonly (readonly (CellValue | null)[])[], deel?: BladDeel): Blad {
  const { formules, samen, verborgen } = leesOpmaak(deel?.xml ?? '');
  if (formules.length > 0) return { soort: 'formules', naam, cellen: formules.slice(0, 5) };
  const rijen = data.map((rij) => rij.map(celTekst));
  vulSamengevoegd(rijen, samen);
  return { soort: 'blad', naam, rijen, verborgen, verborgenBlad: deel?.verborgen ?? false };
}

/** Reads a workbook; the directory of the file is judged before anything is unpacked. */
export async function leesXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<GelezenXlsx> {
  const map = leesZipMap(bytes);
  if (map.soort === 'bom') return geweigerd('zipbom');
  if (map.soort === 'geen-zip') return geweigerd('geen-excel');
  if (map.delen.some((deel) => isMacro(deel.naam))) return geweigerd('macro');
  if (!map.delen.some((deel) => deel.naam === 'xl/workbook.xml')) return geweigerd('geen-excel');
  if (map.delen.some((deel) => deel.versleuteld)) return geweigerd('oud-of-beveiligd');
  const delen = await pakTekstenUit(bytes, map.delen);
  if (delen === null) return geweigerd('zipbom');
  try {
    // The library would unpack a large file in workers made of text, which the page's security policy forbids:
    // it would wait for ever. So it gets a file in which nothing is packed.
    const gelezen = await leesBladen(maakLosseZip(delen).buffer);
    const opmaak = bladDelen(delen);
    const bladen = gelezen.map(({ sheet, data }, i) => maakBlad(sheet, data, opmaak[i]));
    return { soort: 'bladen', bladen };
  } catch {
    return geweigerd('beschadigd');
  }
}
