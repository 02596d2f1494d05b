import { kindOfBytes, kindOfText } from './bestandsoort.ts';
import { type Blad, type Gelezen, MAX_BESTAND, MAX_REGELS, MAX_TEKST, type TekstKeuze } from './blad.ts';
import { decodeTekst, detectTekenset, isUtf32, specialWords } from './tekenset.ts';
import type { Tekenset } from './tekenset-namen.ts';
import { readTekst } from './tekst.ts';
import type { Weigering } from './weigering.ts';
import { readWerkmap } from './werkmap.ts';

const weiger = (waarom: Weigering): Gelezen => ({ soort: 'geweigerd', waarom });

/** Without the sheets that are empty; refused when none is a list, for the reason of the first. */
function controleer(bladen: readonly Blad[]): Gelezen {
  const gevuld = bladen.filter(
    (blad) => blad.soort !== 'blad' || blad.rijen.some((rij) => rij.some((cel) => cel.trim() !== '')),
  );
  const teVeel = gevuld.some((blad) => blad.soort === 'blad' && blad.rijen.length > MAX_REGELS);
  if (teVeel) return weiger('te-veel-regels');
  const [eerste] = gevuld;
  if (eerste === undefined) return weiger('leeg');
  if (eerste.soort === 'onbruikbaar' && gevuld.every(({ soort }) => soort === 'onbruikbaar')) {
    return weiger(eerste.waarom);
  }
  return { soort: 'bladen', bladen: gevuld, tekst: null };
}

/** Longer than any line of a list. */
const MAX_LINE = 500_000;

/** Whether there is a line of half a megabyte or more: no list, and it would stand in memory many times. */
function hasEndlessLine(text: string): boolean {
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 10 || sign === 13) last = at;
    else if (at - last > MAX_LINE) return true;
  }
  return false;
}

/** Words with special letters that are shown, so that somebody can see whether the signs are right. */
const SHOWN_WORDS = 6;

function vanTekst(text: string, tekenset: Tekenset | null, keuze: TekstKeuze): Gelezen {
  if (text.trim() === '') return weiger('leeg');
  const anders = kindOfText(text);
  if (anders !== null) return weiger(anders);
  if (hasEndlessLine(text)) return weiger('een-regel');
  const { rijen, broken, scheiding } = readTekst(text, MAX_REGELS + 1, keuze.scheiding ?? null);
  const blad: Blad = {
    ...{ soort: 'blad', naam: 'Tekst', rijen, broken },
    ...{ verborgen: [], hiddenColumns: [], verborgenBlad: false, kinds: [], date1904: false },
    ...{ notes: new Map(), stray: [] },
  };
  const gelezen = controleer([blad]);
  if (gelezen.soort === 'geweigerd') return gelezen;
  const words = tekenset === null ? [] : specialWords(text, SHOWN_WORDS);
  return { ...gelezen, tekst: { tekenset, scheiding, words } };
}

/** Reads a staff list whatever the file is called: what it is shows from its first bytes. */
export function leesBestand(bytes: Uint8Array<ArrayBuffer>, naam: string, keuze: TekstKeuze = {}): Gelezen {
  if (bytes.byteLength === 0) return weiger('leeg');
  if (bytes.byteLength > MAX_BESTAND) return weiger('te-groot');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    if (/\.(?:xlsm|xltm|xlam)$/iu.test(naam)) return weiger('macro');
    const gelezen = readWerkmap(bytes);
    return gelezen.soort === 'bladen' ? controleer(gelezen.bladen) : gelezen;
  }
  const soort = kindOfBytes(bytes);
  if (soort !== null) return weiger(soort);
  if (isUtf32(bytes)) return weiger('tekenset');
  if (bytes.byteLength > MAX_TEKST) return weiger('te-groot-tekst');
  const tekenset = keuze.tekenset ?? detectTekenset(bytes);
  const wide = tekenset === 'utf-16le' || tekenset === 'utf-16be';
  if (!wide && bytes.includes(0)) return weiger('geen-excel');
  return vanTekst(decodeTekst(bytes, tekenset), tekenset, keuze);
}

/** Cells that were pasted; letters come as they are. */
export function leesGeplakt(tekst: string, keuze: TekstKeuze = {}): Gelezen {
  return tekst.length > MAX_TEKST ? weiger('te-groot-tekst') : vanTekst(tekst, null, keuze);
}
