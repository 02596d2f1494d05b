import { leesCsv, leesTekst } from './tekst.ts';
import { type Blad, leesXlsx, type Weigering } from './xlsx.ts';

export const MAX_BESTAND = 100 * 1024 * 1024;
/** As many as the core takes in one import, and some lines of title. */
const MAX_REGELS = 50_100;

export type Gelezen =
  | { readonly soort: 'bladen'; readonly bladen: readonly Blad[] }
  | { readonly soort: 'geweigerd'; readonly waarom: Weigering };

export const WEIGERING_TEKST: Readonly<Record<Weigering, string>> = {
  leeg: 'Het bestand is leeg.',
  'te-groot': 'Het bestand is groter dan 100 MB. Bewaar alleen de lijst in een nieuw bestand.',
  'te-veel-regels': 'De lijst heeft meer dan 50.000 regels. Splits de lijst in delen.',
  zipbom: 'Dit bestand wordt bij het uitpakken veel groter dan een lijst kan zijn. Het is niet geopend.',
  macro: 'Dit bestand bevat macro’s. Bewaar de lijst in Excel als gewoon Excel-bestand (.xlsx) of als CSV.',
  pdf: 'Dit is een PDF, geen Excel-bestand. Vraag de lijst als Excel of CSV.',
  'oud-of-beveiligd':
    'Dit bestand is met een wachtwoord beveiligd of van een oude Excel (.xls). Open het in Excel en bewaar het als .xlsx zonder wachtwoord.',
  'geen-excel': 'Dit is geen Excel-bestand en geen tekst. Kies een bestand dat eindigt op .xlsx of .csv.',
  beschadigd: 'Dit bestand is beschadigd. Open het in Excel en bewaar het opnieuw.',
};

function begintMet(bytes: Uint8Array, ...tekens: readonly number[]): boolean {
  return tekens.every((teken, i) => bytes[i] === teken);
}

/** Text has no zero bytes, except UTF-16, which says so at the start. */
function isTekst(bytes: Uint8Array): boolean {
  if (begintMet(bytes, 0xff, 0xfe) || begintMet(bytes, 0xfe, 0xff)) return true;
  return !bytes.subarray(0, 4096).includes(0);
}

function vanTekst(tekst: string): Gelezen {
  try {
    const rijen = leesCsv(tekst, MAX_REGELS + 1);
    return controleer([{ soort: 'blad', naam: 'Tekst', rijen, verborgen: [], verborgenBlad: false }]);
  } catch {
    return { soort: 'geweigerd', waarom: 'beschadigd' };
  }
}

function controleer(bladen: readonly Blad[]): Gelezen {
  const gevuld = bladen.filter(
    (blad) => blad.soort !== 'blad' || blad.rijen.some((rij) => rij.some((cel) => cel.trim() !== '')),
  );
  if (gevuld.length === 0) return { soort: 'geweigerd', waarom: 'leeg' };
  const teVeel = gevuld.some((blad) => blad.soort === 'blad' && blad.rijen.length > MAX_REGELS);
  return teVeel ? { soort: 'geweigerd', waarom: 'te-veel-regels' } : { soort: 'bladen', bladen: gevuld };
}

/** Reads a staff list whatever the file is called: what it is shows from its first bytes. */
export async function leesBestand(bytes: Uint8Array<ArrayBuffer>, naam: string): Promise<Gelezen> {
  const weiger = (waarom: Weigering): Gelezen => ({ soort: 'geweigerd', waarom });
  if (bytes.byteLength === 0) return weiger('leeg');
  if (bytes.byteLength > MAX_BESTAND) return weiger('te-groot');
  if (begintMet(bytes, 0x25, 0x50, 0x44, 0x46)) return weiger('pdf');
  if (begintMet(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return weiger('oud-of-beveiligd');
  if (begintMet(bytes, 0x50, 0x4b)) {
    if (/\.(?:xlsm|xltm|xlam)$/iu.test(naam)) return weiger('macro');
    const gelezen = await leesXlsx(bytes);
    return gelezen.soort === 'bladen' ? controleer(gelezen.bladen) : gelezen;
  }
  if (!isTekst(bytes)) return weiger('geen-excel');
  return vanTekst(leesTekst(bytes));
}

export function leesGeplakt(tekst: string): Gelezen {
  return tekst.trim() === '' ? { soort: 'geweigerd', waarom: 'leeg' } : vanTekst(tekst);
}
