import { readFileSync } from 'node:fs';
import {
  createImportregels,
  createTable,
  orderOf,
  searchSame,
} from '../../src/renderer/features/uitwisseling/list-table.ts';
import { readFile } from '../../src/renderer/features/uitwisseling/reading/read.ts';
import type { ColumnMemory } from '../../src/shared/domain/import/columns.ts';

/** A file as the screens read it when nobody touches anything: its lines as they go to the core. */
export function readList(bytes: Uint8Array<ArrayBuffer>, cache: ColumnMemory = new Map()) {
  const read = readFile(bytes, 'lijst');
  if (read.soort === 'geweigerd') throw new Error(read.waarom);
  const tabel = createTable(searchSame(read.bladen), cache);
  if (tabel === null) throw new Error('No list with known headers.');
  const { velden } = tabel.herkend;
  const lines = tabel.regels.filter(({ verborgen }) => !verborgen);
  const volgorde = orderOf(lines, velden);
  return {
    ...{ tabel, velden, volgorde, tekst: read.tekst },
    regels: createImportregels(lines, velden, volgorde.volgorde),
  };
}

export const geval = (name: string) => new Uint8Array(readFileSync(`tests/gevallen/${name}`));
