import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIES, vasteClock } from '../../tests/support/create-test-core.ts';
import { KEY } from '../../tests/support/create-test-db.ts';
import { coreContract } from '../shared/contract/core-contract.ts';
import type { Aanmaak } from '../shared/contract/init.ts';
import { GEBRUIKER_ROLLEN } from '../shared/domain/gebruiker/rol.ts';
import type { Core, Gebruiker } from './base/core-types.ts';
import { createCore } from './core.ts';

/** A core that shows a copy: everything reads, nothing writes, and complaints are not there. */

let map: string;
let copy: Core;

const open = (aanmaak: Aanmaak, gebruiker: Gebruiker) =>
  createCore({
    db: { pad: join(map, 'proef.gpa'), sleutel: KEY },
    ...{ aanmaak, naam: 'Proef', migraties: MIGRATIES, backups: join(map, 'backups') },
    klok: vasteClock('2026-03-02'),
    gebruiker,
    log: () => undefined,
    controleerUitvoer: true,
  });

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'gp-kopie-'));
  const core = await open({ soort: 'demo' }, { naam: 'Proefpersoon', rollen: GEBRUIKER_ROLLEN.values });
  await core.client.beheer.maakBackup();
  await core.sluit();
  const [file = ''] = readdirSync(join(map, 'backups')).filter((name) => name.endsWith('.gpa'));
  const backup = join(map, 'backups', file);
  copy = await open({ soort: 'kopie', backup }, { naam: 'Proefpersoon', rollen: ['inzage'] });
});
afterEach(async () => {
  await copy.sluit();
  rmSync(map, { recursive: true, force: true });
});

describe('a core that shows a copy', () => {
  it('reads', async () => {
    const { medewerkers } = await copy.client.capaciteit.planbord({ van: '2026-03-02', tot: '2026-03-30' });
    expect(medewerkers.length).toBeGreaterThan(50);
    expect(await copy.client.beheer.journaalStand()).toEqual({ ongedaan: null, opnieuw: null });
    expect(await copy.client.beheer.demoRollen()).toEqual([]);
    expect((await copy.client.beheer.status()).waarschuwingen).toEqual([]);
  });

  it('refuses every call that writes, whatever it is given, and says why', async () => {
    let writes = 0;
    for (const [room, calls] of Object.entries(coreContract)) {
      for (const [name, call] of Object.entries(calls)) {
        const { meta } = call['~orpc'];
        if (meta.soort !== 'schrijf') continue;
        writes += 1;
        const given = Reflect.get(Reflect.get(copy.client, room), name);
        const refused = await given({}).then(
          () => 'done',
          (fault: { code?: string }) => fault.code,
        );
        expect([`${room}.${name}`, refused]).toEqual([
          `${room}.${name}`,
          expect.stringMatching(/^(geenRecht|ongeldig)$/u),
        ]);
      }
    }
    expect(writes).toBeGreaterThan(60);
    await expect(copy.client.beheer.maakOngedaan()).rejects.toMatchObject({
      code: 'geenRecht',
      message: expect.stringContaining('Dit is een kopie'),
    });
  });

  it('shows no complaint, and nobody becomes somebody else', async () => {
    await expect(copy.client.klachten.signalen()).rejects.toMatchObject({ code: 'geenRecht' });
    await expect(copy.client.beheer.wisselRol({ sleutel: 'start' })).rejects.toMatchObject({
      code: 'geenRecht',
    });
  });
});
