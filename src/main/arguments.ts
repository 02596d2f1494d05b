import { resolve } from 'node:path';
import { readDatum } from '../shared/domain/tijd/datum.ts';
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

type Values = ReadonlyMap<string, string>;

/** Reads `--naam waarde` and `--naam=waarde`; anything else (Chromium's switches) is not ours. */
function valuesOf(argv: readonly string[]): Values {
  const values = new Map<string, string>();
  argv.forEach((part, i) => {
    if (!part.startsWith('--')) return;
    // A folder may have a = in its name: the first one ends ours.
    const [, naam = '', own] = /^([^=]*)(?:=(.*))?$/su.exec(part.slice(2)) ?? [];
    const next = argv[i + 1];
    const value = own ?? (next === undefined || next.startsWith('--') ? '' : next);
    values.set(naam, value);
  });
  return values;
}

function fault(melding: string): Arguments {
  return { soort: 'fout', melding };
}

/** What to do, from the command line; `map` is resolved against the working folder. */
export function parseArguments(argv: readonly string[], werkmap: string): Arguments {
  const values = valuesOf(argv);
  const demo = values.has('demo');
  const map = values.get('afdruk');
  if (map === undefined) return { soort: 'venster', demo };
  if (map === '') return fault('Zet achter --afdruk de map waarin de bestanden moeten komen.');
  const rapport = values.get('rapport');
  const selected = printRunRapporten.find(({ name }) => name === rapport);
  if (rapport !== undefined && selected === undefined) {
    return fault(`Achter --rapport hoort een van: ${printRunRapporten.map(({ name }) => name).join(', ')}.`);
  }
  const peildatum = values.get('peildatum');
  const datum = peildatum === undefined ? null : readDatum(peildatum);
  if (datum?.soort === 'fout') {
    return fault('Achter --peildatum hoort een datum als 2021-03-01.');
  }
  return {
    soort: 'afdruk',
    demo,
    map: resolve(werkmap, map),
    rapport: selected?.name ?? null,
    peildatum: datum?.datum ?? null,
  };
}
