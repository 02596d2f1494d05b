import { type Blad, type Gelezen, MAX_BESTAND, MAX_REGELS } from './blad.ts';
import { leesCsv, leesTekst } from './tekst.ts';
import type { Weigering } from './weigering.ts';
import { readWerkmap } from './werkmap.ts';

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
    return controleer([
      {
        soort: 'blad',
        naam: 'Tekst',
        rijen,
        verborgen: [],
        hiddenColumns: [],
        verborgenBlad: false,
        kinds: [],
        date1904: false,
        notes: new Map(),
        broken: new Map(),
        stray: [],
      },
    ]);
  } catch {
    return { soort: 'geweigerd', waarom: 'beschadigd' };
  }
}

/** Without the sheets that are empty; refused when none is a list, for the reason of the first. */
function controleer(bladen: readonly Blad[]): Gelezen {
  const gevuld = bladen.filter(
    (blad) => blad.soort !== 'blad' || blad.rijen.some((rij) => rij.some((cel) => cel.trim() !== '')),
  );
  const teVeel = gevuld.some((blad) => blad.soort === 'blad' && blad.rijen.length > MAX_REGELS);
  if (teVeel) return { soort: 'geweigerd', waarom: 'te-veel-regels' };
  const [eerste] = gevuld;
  if (eerste === undefined) return { soort: 'geweigerd', waarom: 'leeg' };
  if (eerste.soort === 'onbruikbaar' && gevuld.every(({ soort }) => soort === 'onbruikbaar')) {
    return { soort: 'geweigerd', waarom: eerste.waarom };
  }
  return { soort: 'bladen', bladen: gevuld };
}

/** Reads a staff list whatever the file is called: what it is shows from its first bytes. */
export function leesBestand(bytes: Uint8Array<ArrayBuffer>, naam: string): Gelezen {
  const weiger = (waarom: Weigering): Gelezen => ({ soort: 'geweigerd', waarom });
  if (bytes.byteLength === 0) return weiger('leeg');
  if (bytes.byteLength > MAX_BESTAND) return weiger('te-groot');
  if (begintMet(bytes, 0x25, 0x50, 0x44, 0x46)) return weiger('pdf');
  if (begintMet(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return weiger('oud-of-beveiligd');
  if (begintMet(bytes, 0x50, 0x4b)) {
    if (/\.(?:xlsm|xltm|xlam)$/iu.test(naam)) return weiger('macro');
    const gelezen = readWerkmap(bytes);
    return gelezen.soort === 'bladen' ? controleer(gelezen.bladen) : gelezen;
  }
  if (!isTekst(bytes)) return weiger('geen-excel');
  return vanTekst(leesTekst(bytes));
}

export function leesGeplakt(tekst: string): Gelezen {
  return tekst.trim() === '' ? { soort: 'geweigerd', waarom: 'leeg' } : vanTekst(tekst);
}
