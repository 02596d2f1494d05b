import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIES } from './create-test-db.ts';

type Journaal = {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[];
};

const readJournaal = (map: string): Journaal =>
  JSON.parse(readFileSync(join(map, 'meta', '_journal.json'), 'utf8'));

/** How many migrations the application itself has. */
export const AANTAL_MIGRATIES = readJournaal(MIGRATIES).entries.length;

/** Our migrations plus extra ones, as a later version of the application would ship them. */
export function migratieMap(extra: readonly { tag: string; sql: string; when?: number }[]): {
  map: string;
  clear: () => void;
} {
  const map = mkdtempSync(join(tmpdir(), 'gp-migraties-'));
  cpSync(MIGRATIES, map, { recursive: true });
  const journaal = readJournaal(map);
  for (const { tag, sql, when } of extra) {
    const last = journaal.entries.at(-1);
    writeFileSync(join(map, `${tag}.sql`), sql);
    journaal.entries.push({
      idx: journaal.entries.length,
      version: '6',
      when: when ?? (last?.when ?? 0) + 1000,
      tag,
      breakpoints: true,
    });
  }
  writeFileSync(join(map, 'meta', '_journal.json'), JSON.stringify(journaal));
  return { map, clear: () => rmSync(map, { recursive: true, force: true }) };
}
