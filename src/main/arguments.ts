import { resolve } from 'node:path';
import { isGeldigeDatum } from '../shared/domain/tijd/datum.ts';
import { printRunRapporten, type RapportNaam } from '../shared/rapport/rapporten.ts';

/** What the command line asks for. */
export type Arguments =
  | { readonly soort: 'venster'; readonly demo: boolean }
  | {
      readonly soort: 'afdruk';
      readonly demo: boolean;
      /** Absolute folder for the files. */
      readonly map: string;
      /** `null` = the overviews and the planbord. */
      readonly rapport: RapportNaam | null;
      /** ISO date; `null` = today. */
      readonly peildatum: string | null;
    }
  /** The Dutch sentence says what is wrong. */
  | { readonly soort: 'fout'; readonly melding: string };

type Waarden = ReadonlyMap<string, string>;

/** Reads `--naam waarde` and `--naam=waarde`; anything else (Chromium's switches) is not ours. */
function waardenVan(argv: readonly string[]): Waarden {
  const waarden = new Map<string, string>();
  argv.forEach((deel, i) => {
    const [naam = '', eigen] = deel.split('=', 2);
    if (!naam.startsWith('--')) return;
    const volgende = argv[i + 1];
    const waarde = eigen ?? (volgende === undefined || volgende.startsWith('--') ? '' : volgende);
    waarden.set(naam.slice(2), waarde);
  });
  return waarden;
}

function fout(melding: string): Arguments {
  return { soort: 'fout', melding };
}

/** Reads a date as JJJJ-MM-DD or dd-mm-jjjj; null when it is neither or does not exist. */
function leesDatum(tekst: string): string | null {
  const nederlands = /^(\d{2})-(\d{2})-(\d{4})$/.exec(tekst);
  const iso = nederlands === null ? tekst : `${nederlands[3]}-${nederlands[2]}-${nederlands[1]}`;
  return isGeldigeDatum(iso) ? iso : null;
}

/** What to do, from the command line; `map` is resolved against the working folder. */
export function parseArguments(argv: readonly string[], werkmap: string): Arguments {
  const waarden = waardenVan(argv);
  const demo = waarden.has('demo');
  const map = waarden.get('afdruk');
  if (map === undefined) return { soort: 'venster', demo };
  if (map === '') return fout('Zet achter --afdruk de map waarin de bestanden moeten komen.');
  const rapport = waarden.get('rapport');
  const gekozen = printRunRapporten.find(({ name }) => name === rapport);
  if (rapport !== undefined && gekozen === undefined) {
    return fout(`Achter --rapport hoort een van: ${printRunRapporten.map(({ name }) => name).join(', ')}.`);
  }
  const peildatum = waarden.get('peildatum');
  const datum = peildatum === undefined ? null : leesDatum(peildatum);
  if (peildatum !== undefined && datum === null) {
    return fout('Achter --peildatum hoort een datum als 2021-03-01.');
  }
  return {
    soort: 'afdruk',
    demo,
    map: resolve(werkmap, map),
    rapport: gekozen?.name ?? null,
    peildatum: datum,
  };
}
