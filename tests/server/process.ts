/**
 * Runs as a process of its own in the tests that kill a server: starts the one of the folder MAP, says `uitnodiging NAAM|ZIN`
 * when nobody has a way in yet, and `klaar` when it listens.
 */
import { resolve } from 'node:path';
import { startServer } from '../../src/server/server.ts';
import { MIGRATIES } from '../support/create-test-db.ts';

const [map = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

const server = await startServer({
  ...{
    map,
    migraties: MIGRATIES,
    versie: '0.0.0-proef',
    vandaag: '2026-03-02',
    kosten: { n: 2, r: 1, p: 1 },
  },
  core: resolve(import.meta.dirname, '../../src/core/entry.ts'),
  log: (niveau, line) => say(`${niveau} ${line}`),
  onStopped: () => process.exit(1),
});
const [first] = server.first;
if (first !== undefined && !server.first.some(({ id }) => server.hasWayIn(id))) {
  say(`uitnodiging ${first.naam}|${await server.invite(first)}`);
}
say('klaar');
