/** A staff list as organisations send it: which line has the headers and which column is what. */
import { zoekvorm } from '../tekst/zoeknaam.ts';
import { type Kolom, kiesVelden } from './kolom-keuze.ts';
import { IMPORT_VELD_LABEL, type ImportVeld, leesKop, veldVanKop } from './koppen.ts';

/** A choice somebody made before, by header in `zoekvorm`; null = do not use this column. */
export type Kolomgeheugen = ReadonlyMap<string, ImportVeld | null>;

export type Herkenning = {
  /** (Last) line with the headers, counted from 0; -1 = there is none. */
  readonly kopregel: number;
  readonly koppen: readonly string[];
  /** Per column; null = left out. Each field at most once. */
  readonly velden: readonly (ImportVeld | null)[];
  /** Where a column is used for something else than its header says, or not used while it could be. */
  readonly opmerkingen: readonly string[];
};

/** Title lines come before the headers; further down it is no list. */
const ZOEK_IN_REGELS = 25;
/** Lines looked at to see what a column holds. */
const VOORBEELD = 50;

type Rijen = readonly (readonly string[])[];

/** Headers over two lines as one: "Uren" above "per week". Only of a line that holds no values. */
function voegSamen(boven: readonly string[], onder: readonly string[]): string[] | null {
  if (onder.some((cel) => /\d/u.test(cel)) || onder.every((cel) => cel.trim() === '')) return null;
  return Array.from({ length: Math.max(boven.length, onder.length) }, (_, i) => {
    const delen = [boven[i]?.trim() ?? '', onder[i]?.trim() ?? ''].filter((cel) => cel !== '');
    // A cell that was merged over both lines says it twice.
    return [...new Set(delen)].join(' ');
  });
}

/** How many different headers of a list stand in a line. */
export function countKnownKoppen(rij: readonly string[]): number {
  return new Set(rij.map(veldVanKop).filter((veld) => veld !== null)).size;
}

/** What a list is read with besides its lines. */
type Kennis = {
  readonly geheugen?: Kolomgeheugen;
  /** Indexes of columns that Excel does not show. */
  readonly verborgen?: readonly number[];
};

/** Finds the headers: the first line with most known ones, at least two; or two lines that together say more. */
export function herkenKolommen(rijen: Rijen, kennis: Kennis = {}): Herkenning {
  const breedte = rijen.slice(0, 200).reduce((meest, rij) => Math.max(meest, rij.length), 0);
  let gevonden: { readonly kopregel: number; readonly koppen?: readonly string[] } = { kopregel: -1 };
  let beste = 1;
  rijen.slice(0, ZOEK_IN_REGELS).forEach((rij, i) => {
    const bekend = countKnownKoppen(rij);
    const onder = rijen[i + 1] ?? [];
    const samen = bekend === 0 ? null : voegSamen(rij, onder);
    const bekendSamen = samen === null ? 0 : countKnownKoppen(samen);
    if (samen !== null && bekendSamen > Math.max(beste, bekend, countKnownKoppen(onder))) {
      beste = bekendSamen;
      gevonden = { kopregel: i + 1, koppen: samen };
    } else if (bekend > beste) {
      beste = bekend;
      gevonden = { kopregel: i };
    }
  });
  const koppen = gevonden.koppen ?? rijen[gevonden.kopregel] ?? [];
  return herken(rijen, gevonden.kopregel, koppen, breedte, kennis);
}

/** The columns again, with the same headers, when another choice is remembered. */
export function herkenOpnieuw(rijen: Rijen, { kopregel, koppen }: Herkenning, kennis: Kennis): Herkenning {
  return herken(rijen, kopregel, koppen, koppen.length, kennis);
}

function herken(
  rijen: Rijen,
  kopregel: number,
  kop: readonly string[],
  breedte: number,
  { geheugen = new Map(), verborgen = [] }: Kennis,
): Herkenning {
  const voorbeeld = rijen.slice(kopregel + 1, kopregel + 1 + VOORBEELD);
  const koppen = Array.from({ length: Math.max(breedte, kop.length) }, (_, i) => kop[i]?.trim() ?? '');
  const kolommen = koppen.map(
    (tekst, i): Kolom => ({
      ...{ kop: tekst, verborgen: verborgen.includes(i), gelezen: leesKop(tekst) },
      cellen: voorbeeld.map((rij) => rij[i]?.trim() ?? ''),
      gekozen: tekst === '' ? undefined : geheugen.get(zoekvorm(tekst)),
    }),
  );
  return { kopregel, koppen, ...kiesVelden(kolommen) };
}

/** Why a choice of columns cannot be used yet, in Dutch; null = it can. `organisatie`: one is chosen for all lines. */
export function kolommenOntbreken(
  velden: readonly (ImportVeld | null)[],
  organisatie: boolean,
): string | null {
  const heeft = (veld: ImportVeld) => velden.includes(veld);
  const dubbel = velden.find((veld, i) => veld !== null && velden.indexOf(veld) !== i);
  if (dubbel != null) return `Twee kolommen zijn ${IMPORT_VELD_LABEL[dubbel]}. Kies er één.`;
  if (!heeft('naam') && !heeft('achternaam')) return 'Wijs de kolom met de naam of de achternaam aan.';
  if (!heeft('organisatie') && !organisatie) {
    return 'Wijs de kolom met de organisatie aan, of kies één organisatie voor de hele lijst.';
  }
  return null;
}
