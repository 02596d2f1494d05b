import { ORPCError } from '@orpc/server';
import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Core, Gebruiker } from '../../src/core/base/core-types.ts';
import { toegangOfCall } from '../../src/shared/contract/toegang-of-call.ts';
import { mag } from '../../src/shared/domain/gebruiker/rechten.ts';
import { GEBRUIKER_ROLLEN, type GebruikerRol } from '../../src/shared/domain/gebruiker/rol.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { EVERY_CALL, makeCall } from '../support/every-call.ts';
import {
  AFHANDELEN,
  ALLES,
  bringToBrief,
  createKlachtproef,
  type Klachtproef,
} from '../support/klacht-trial.ts';
import { createProefteam, type Proefteam, START } from '../support/proefteam.ts';

/** What each role may (besluit 0016): every call as every role, and what undo asks. */

const tableRow = z.object({ name: z.string() });

/** Every row of every table, the journal and the log included, but for the line that a call was refused. */
function everything(core: Core): string {
  const { lees } = core.context.opslag;
  const tables = z
    .array(tableRow)
    .parse(lees.all(sql`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`));
  const but: Readonly<Record<string, string>> = {
    inzage_log: "WHERE soort <> 'geweigerd'",
    sqlite_sequence: "WHERE name <> 'inzage_log'",
  };
  return tables
    .map(
      ({ name }) =>
        `${name} ${JSON.stringify(lees.all(sql.raw(`SELECT * FROM "${name}" ${but[name] ?? ''}`)))}`,
    )
    .join('\n');
}

async function codeOf(werk: Promise<unknown>): Promise<string> {
  try {
    await werk;
    return 'gedaan';
  } catch (fault) {
    return fault instanceof ORPCError ? fault.code : `geen contractfout: ${String(fault)}`;
  }
}

const as = (core: Core, rol: GebruikerRol, anders: Partial<Gebruiker> = {}) =>
  core.context.switchGebruiker({ naam: `Proef ${rol}`, geenMedewerker: true, rollen: [rol], ...anders });

/** Refused by a rule of its own, whoever asks: outside a demo there is no other role. */
const ALTIJD_GEWEIGERD = ['beheer.wisselRol'];

describe.each(GEBRUIKER_ROLLEN.values)('as %s', (rol) => {
  let core: Core;
  beforeAll(async () => {
    core = await createTestCore();
    await createProefteam(core);
  });

  const toegangOf = (pad: string) => {
    const toegang = toegangOfCall(pad);
    if (toegang === null) throw new Error(`${pad} asks nothing.`);
    return toegang;
  };
  const own = EVERY_CALL.filter(({ pad }) => !ALTIJD_GEWEIGERD.includes(pad));
  const [may, mayNot] = [true, false].map((kan) =>
    own.filter(({ pad }) => mag({ rollen: [rol] }, toegangOf(pad)) === kan),
  );

  it('is refused what the table does not give, and then nothing changes', async () => {
    const before = everything(core);
    as(core, rol);
    const wrong: string[] = [];
    for (const procedure of mayNot ?? []) {
      const code = await codeOf(makeCall(core, procedure, 'een-id'));
      if (code !== 'geenRecht') wrong.push(`${procedure.pad}: ${code}`);
    }
    expect(wrong).toEqual([]);
    expect(everything(core)).toBe(before);
  });

  it('is not refused what the table gives: only the input can be wrong', async () => {
    const wrong: string[] = [];
    for (const procedure of may ?? []) {
      // What is there to take back decides who may: below.
      if (toegangOf(procedure.pad) === 'terugdraaien') continue;
      as(core, rol);
      const code = await codeOf(makeCall(core, procedure, 'een-id'));
      if (!['gedaan', 'ongeldig', 'nietGevonden', 'conflict', 'bezet'].includes(code)) {
        wrong.push(`${procedure.pad}: ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

it('somebody without any role may nothing', async () => {
  const core = await createTestCore();
  core.context.switchGebruiker({ naam: 'Niemand', rollen: [] });
  for (const procedure of EVERY_CALL) {
    expect(await codeOf(makeCall(core, procedure, 'een-id'))).toBe('geenRecht');
  }
});

describe('undo', () => {
  /** Undo is one's own: the same person, who has another role now. */
  const DOER = { naam: 'Proefpersoon' };
  let core: Core;
  let proef: Proefteam;
  beforeEach(async () => {
    core = await createTestCore();
    proef = await createProefteam(core);
  });

  const done: readonly [string, GebruikerRol, () => Promise<unknown>][] = [
    [
      'a setting',
      'beheerder',
      () => core.client.beheer.zetInstelling({ sleutel: 'horizonWeken', waarde: 4, van: START }),
    ],
    [
      'a team',
      'beheerder',
      () => core.client.teams.hernoemTeam({ id: proef.oost, naam: 'Oosterhof', van: '2026-05-01' }),
    ],
    ['somebody new', 'administratie', () => proef.medewerker()],
    [
      'a vacature',
      'gebiedsmanager',
      () =>
        core.client.capaciteit.maakVacature({
          teamId: proef.oost,
          functieId: proef.functieId,
          specialismeId: null,
          organisatieId: null,
          minutenPerWeek: 600,
          openSinds: START,
          gewensteStart: START,
          status: 'open',
        }),
    ],
    [
      'formatie',
      'gebiedsmanager',
      () =>
        core.client.teams.zetFormatie({
          teamId: proef.oost,
          functieId: null,
          specialismeId: null,
          minutenPerWeek: 6000,
          bron: '',
          van: START,
        }),
    ],
  ];

  it.each(done)('of %s asks the right of what it takes back, and so does redo', async (_wat, van, act) => {
    await act();
    const before = everything(core);
    const anderen = GEBRUIKER_ROLLEN.values.filter((rol) => rol !== van);
    const [last] = await core.client.beheer.opdrachten({ aantal: 1 });
    for (const rol of anderen) {
      as(core, rol, DOER);
      expect([rol, await codeOf(core.client.beheer.maakOngedaan())]).toEqual([rol, 'geenRecht']);
      const opdrachtId = last?.id ?? '';
      expect([rol, await codeOf(core.client.beheer.maakOpdrachtOngedaan({ opdrachtId }))]).toEqual([
        rol,
        'geenRecht',
      ]);
    }
    expect(everything(core)).toBe(before);
    as(core, van, DOER);
    await core.client.beheer.maakOngedaan();
    for (const rol of anderen) {
      as(core, rol, DOER);
      expect([rol, await codeOf(core.client.beheer.voerOpnieuwUit())]).toEqual([rol, 'geenRecht']);
    }
    as(core, van, DOER);
    expect((await core.client.beheer.voerOpnieuwUit()).opdracht?.label).toContain('Opnieuw gedaan');
  });

  it('says whose role may', async () => {
    await core.client.beheer.zetInstelling({ sleutel: 'horizonWeken', waarde: 4, van: START });
    as(core, 'administratie', DOER);
    await expect(core.client.beheer.maakOngedaan()).rejects.toMatchObject({
      message: expect.stringContaining('Dat kan iemand met de rol beheerder.'),
    });
  });
});

describe('undo of a complaint', () => {
  const DOER = { naam: ALLES.naam };
  let proef: Klachtproef;
  let id: string;
  beforeEach(async () => {
    proef = await createKlachtproef(await createTestCore());
    ({ id } = await proef.registreer());
    await bringToBrief(proef, id);
  });
  const ongedaan = () => codeOf(proef.core.client.beheer.maakOngedaan());

  it('an oordeel is taken back by who may give one, not by a gebiedsmanager or administratie', async () => {
    for (const rol of ['gebiedsmanager', 'administratie', 'beheerder', 'inzage'] as const) {
      as(proef.core, rol, DOER);
      expect([rol, await ongedaan()]).toEqual([rol, 'geenRecht']);
    }
    as(proef.core, 'klachtbehandelaar', DOER);
    expect(await ongedaan()).toBe('gedaan');
  });

  it('a step asks the role of that step', async () => {
    proef.core.context.switchGebruiker(ALLES);
    await proef.stap(id, AFHANDELEN);
    for (const rol of ['gebiedsmanager', 'administratie'] as const) {
      as(proef.core, rol, DOER);
      expect([rol, await ongedaan()]).toEqual([rol, 'geenRecht']);
    }
    as(proef.core, 'klachtbehandelaar', DOER);
    expect(await ongedaan()).toBe('gedaan');
    as(proef.core, 'gebiedsmanager', DOER);
    expect(await codeOf(proef.core.client.beheer.voerOpnieuwUit())).toBe('geenRecht');
  });

  it('a note may be taken back by whoever sees the complaint', async () => {
    await proef.core.client.klachten.voegNotitieToe({ id, tekst: 'Gebeld.' });
    as(proef.core, 'gebiedsmanager', { ...DOER, gebiedIds: ['ander-gebied'] });
    expect(await ongedaan()).toBe('geenRecht');
    as(proef.core, 'gebiedsmanager', { ...DOER, gebiedIds: [proef.team.gebiedId] });
    expect(await ongedaan()).toBe('gedaan');
  });

  it('who was there decides nothing, and takes no oordeel back (Awb 9:7)', async () => {
    const { klachten, beheer } = proef.core.client;
    await beheer.maakOngedaan();
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Getuige' });
    await klachten.zetBeklaagden({
      id,
      beklaagden: [proef.beklaagdeId],
      betrokkenen: [{ medewerkerId, betrokkenheid: 'getuige' }],
    });
    const { onderdelen } = await klachten.dossier({ id });
    await klachten.zetOordeel({
      id,
      onderdelen: onderdelen.map((part) => ({ id: part.id, oordeel: 'gegrond', motivering: 'Zo is het.' })),
      bevindingen: 'B',
      conclusies: 'C',
    });
    as(proef.core, 'klachtbehandelaar', { ...DOER, medewerkerId });
    expect(await ongedaan()).toBe('geenRecht');
    as(proef.core, 'klachtbehandelaar', DOER);
    expect(await ongedaan()).toBe('gedaan');
  });
});
