import leesBladen, { type CellValue } from 'read-excel-file/universal';
import { leesZipMap, pakUit, type ZipDeel } from './zip.ts';

/** A sheet as text, or why it cannot be used. */
export type Blad =
  | { readonly soort: 'blad'; readonly naam: string; readonly rijen: readonly (readonly string[])[] }
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

/** Cells with a formula, and merged ranges, of one sheet. */
function leesOpmaak(xml: string): { readonly formules: string[]; readonly samen: string[] } {
  const heeft = /<f[\s>/]/u.test(xml);
  const formules = heeft
    ? [...xml.matchAll(/<c\s(?:[^>]*\s)?r="([A-Z]+\d+)"(?:[^>]*[^/])?>(?:(?!<\/c>)[\s\S])*?<f[\s>/]/gu)]
    : [];
  const samen = [...xml.matchAll(/<mergeCell\s[^>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"/gu)];
  return { formules: formules.map((m) => m[1] ?? ''), samen: samen.map((m) => m[1] ?? '') };
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

/** Names of the sheets with the part of the file that each is, in the order of the workbook. */
async function bladDelen(bytes: Uint8Array<ArrayBuffer>, delen: readonly ZipDeel[]) {
  const tekst = async (naam: string) => {
    const deel = delen.find((een) => een.naam === naam);
    const inhoud = deel === undefined ? null : await pakUit(bytes, deel);
    return inhoud === null ? null : new TextDecoder().decode(inhoud);
  };
  const boek = await tekst('xl/workbook.xml');
  const verwijzingen = await tekst('xl/_rels/workbook.xml.rels');
  if (boek === null || verwijzingen === null) return null;
  const doelen = new Map<string, string>();
  for (const [regel] of verwijzingen.matchAll(/<Relationship\s[^>]*>/gu)) {
    const id = /\bId="([^"]+)"/u.exec(regel)?.[1];
    const doel = /\bTarget="([^"]+)"/u.exec(regel)?.[1];
    if (id !== undefined && doel !== undefined) {
      doelen.set(id, doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`);
    }
  }
  const ids = [...boek.matchAll(/<sheet\s[^>]*\br:id="([^"]+)"/gu)].map((m) => m[1] ?? '');
  return Promise.all(ids.map((id) => tekst(doelen.get(id) ?? '')));
}

/** Reads a workbook; the directory of the file is judged before anything is unpacked. */
export async function leesXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<GelezenXlsx> {
  const map = leesZipMap(bytes);
  if (map.soort === 'bom') return geweigerd('zipbom');
  if (map.soort === 'geen-zip') return geweigerd('geen-excel');
  const { delen } = map;
  if (delen.some((deel) => isMacro(deel.naam))) return geweigerd('macro');
  if (!delen.some((deel) => deel.naam === 'xl/workbook.xml')) return geweigerd('geen-excel');
  if (delen.some((deel) => deel.versleuteld)) return geweigerd('oud-of-beveiligd');
  // Every part is held to the size the directory says before the library unpacks it.
  for (const deel of delen)
    if (deel.uitgepakt > 0 && (await pakUit(bytes, deel)) === null) return geweigerd('zipbom');
  try {
    const opmaak = await bladDelen(bytes, delen);
    const gelezen = await leesBladen(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    );
    if (opmaak === null) return geweigerd('beschadigd');
    const bladen = gelezen.map(({ sheet, data }, i): Blad => {
      const { formules, samen } = leesOpmaak(opmaak[i] ?? '');
      if (formules.length > 0) return { soort: 'formules', naam: sheet, cellen: formules.slice(0, 5) };
      const rijen = data.map((rij) => rij.map(celTekst));
      vulSamengevoegd(rijen, samen);
      return { soort: 'blad', naam: sheet, rijen };
    });
    return { soort: 'bladen', bladen };
  } catch {
    return geweigerd('beschadigd');
  }
}
