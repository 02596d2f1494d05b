import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRing, withPassphrase } from '../../src/host/key-ring.ts';
import { recoveryLines } from '../../src/host/recovery-key.ts';
import { readSidecar, sidecarText } from '../../src/host/sidecar.ts';
import { openLine, signIn } from '../../src/line/dial.ts';
import { startServer } from '../../src/server/server.ts';
import { filesOf } from '../../src/server/settings.ts';
import { takeOver } from '../../src/server/take-over.ts';
import { readConnection } from '../../src/shared/contract/connection-file.ts';
import { createCoreChild, serverInit } from '../support/core-child.ts';
import { ANDERE_KEY, KEY, MIGRATIES, testMap } from '../support/create-test-db.ts';
import { digitsOf, freePort, KOSTEN, VERSIE, WACHTZIN } from '../support/test-server.ts';
import { createWireClient } from '../support/wire-client.ts';

/** An administratie of a computer moves to a server, and back: with its history, and with the passphrases of its people. */

const CORE = resolve(import.meta.dirname, '../../src/core/entry.ts');
let folder: ReturnType<typeof testMap>;
let kopie = '';
let wie = { id: '', naam: '' };
beforeEach(async () => {
  folder = testMap();
  kopie = join(folder.map, 'meegenomen.gpa');
  const child = createCoreChild();
  const opened = await child.host.open(serverInit(folder.map));
  if (opened.soort !== 'open') throw new Error(opened.fout);
  const [first] = opened.kandidaten;
  wie = first ?? wie;
  const port = child.host.createPort('venster', wie.id);
  if (port === null) throw new Error('There is no port.');
  const { calls } = createWireClient(port);
  await calls.beheer.zetInstelling({ sleutel: 'horizonWeken', waarde: 17, van: '2026-03-02' });
  const ring = await withPassphrase([], wie, KEY, { wachtzin: WACHTZIN, eenmalig: false, kosten: KOSTEN });
  await child.host.task({ soort: 'kopie-naar', pad: kopie, sidecar: sidecarText({ naam: 'Proef', ring }) });
  await child.host.sluit();
}, 60_000);
afterEach(() => folder.clear());

async function move(over: { herstelsleutel?: string; kopie?: string } = {}) {
  const poort = await freePort();
  const map = join(folder.map, 'server');
  const taken = await takeOver({
    ...{ map, naam: 'Proefstad', adres: `https://localhost:${String(poort)}`, host: '127.0.0.1', poort },
    ...{ certificaat: null, eersteBeheerder: 'Eerste Beheerder', demo: false, now: Date.now() },
    ...{ kopie, herstelsleutel: recoveryLines(KEY).join(' '), core: CORE, migraties: MIGRATIES },
    ...over,
  });
  return { map, taken };
}

it('goes there and back with history, undo and passphrases', async () => {
  const { map, taken } = await move();
  expect(taken.people).toBe(1);
  const server = await startServer({
    ...{ map, core: CORE, migraties: MIGRATIES, versie: VERSIE, vandaag: '2026-03-02', kosten: KOSTEN },
    ...{ log: () => undefined, onStopped: () => undefined },
  });
  const file = readConnection(readFileSync(filesOf(map).connection, 'utf8'));
  if (file.soort !== 'verbinding') throw new Error(file.soort);
  const asked = { naam: wie.naam, wachtzin: WACHTZIN };
  const first = await signIn(file.verbinding, VERSIE, asked);
  if (first.soort !== 'instellen') throw new Error(first.soort);
  const cijfers = digitsOf(first.geheim, Date.now());
  const answer = await signIn(file.verbinding, VERSIE, { ...asked, cijfers });
  if (answer.soort !== 'binnen') throw new Error(answer.soort);
  const opened = await openLine(file.verbinding, { versie: VERSIE, bewijs: answer.bewijs, venster: 'v' });
  if (opened.soort !== 'open') throw new Error(opened.soort);
  const { calls } = createWireClient(opened.line);
  // What was done on the computer is in the history here, and can be taken back.
  const [line] = await calls.beheer.opdrachten({ aantal: 1 });
  expect(line?.gebruiker).toBe(wie.naam);
  const undone = await calls.beheer.maakOngedaan();
  expect(undone.journaal.opnieuw?.label).toBe(line?.label);
  await calls.beheer.maakBackup();
  await server.close();

  // A copy of the server opens on a computer with the same passphrase: the key is in its ring.
  const backups = filesOf(map).backups;
  const described = readdirSync(backups).find((name) => name.endsWith('.json')) ?? '';
  const { sidecar } = JSON.parse(readFileSync(join(backups, described), 'utf8'));
  const found = await openRing(readSidecar(sidecar)?.ring ?? [], () => null, WACHTZIN);
  expect(found).toMatchObject({ soort: 'sleutel', sleutel: KEY });
});

it('is refused with what to do, and leaves nothing behind', async () => {
  const map = join(folder.map, 'server');
  await expect(move({ kopie: join(folder.map, 'weg.gpa') })).rejects.toThrow(/is er niet/u);
  await expect(move({ herstelsleutel: 'ABC' })).rejects.toThrow(/56 letters en cijfers/u);
  await expect(move({ herstelsleutel: recoveryLines(ANDERE_KEY).join('') })).rejects.toThrow(
    /hoort niet bij deze kopie/u,
  );
  const half = join(folder.map, 'half.gpa');
  writeFileSync(half, readFileSync(kopie).subarray(0, 20_000));
  await expect(move({ kopie: half })).rejects.toThrow(/beschadigd|hoort niet bij/u);
  expect(existsSync(map)).toBe(false);
});
