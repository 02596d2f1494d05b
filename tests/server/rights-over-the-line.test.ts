import { ORPCError } from '@orpc/client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toegangOfCall } from '../../src/shared/contract/toegang-of-call.ts';
import { mag } from '../../src/shared/domain/gebruiker/rechten.ts';
import { GEBRUIKER_ROLLEN, type GebruikerRol } from '../../src/shared/domain/gebruiker/rol.ts';
import { testMap } from '../support/create-test-db.ts';
import { EVERY_CALL } from '../support/every-call.ts';
import { preview } from '../support/preview-input.ts';
import { FIRST, openTestLine, signInNew, startTestServer, type TestServer } from '../support/test-server.ts';
import type { WireClient } from '../support/wire-client.ts';

/** Every call of the contract, as everybody, over a line: what is not for them is refused where they cannot reach. */

let folder: ReturnType<typeof testMap>;
let server: TestServer;
let boss: WireClient & { close(): void };
beforeAll(async () => {
  folder = testMap();
  server = await startTestServer(folder.map);
  await vi.waitFor(() => expect(server.running().people()).not.toHaveLength(0));
  boss = await openTestLine(server, (await signInNew(server, FIRST)).bewijs);
}, 60_000);
afterAll(async () => {
  await server.stop();
  folder.clear();
});

/** Somebody new with one role, signed in. */
async function newcomer(rol: GebruikerRol): Promise<{ id: string; line: WireClient & { close(): void } }> {
  const naam = `Nieuw ${rol}`;
  const { uitvoer } = await boss.calls.gebruikers.voegToe({
    ...{ naam, rol, medewerkerId: null, geenMedewerker: true, isNaamgenoot: false },
    ...{ gebiedId: null, van: '2026-03-02' },
  });
  await vi.waitFor(() =>
    expect(
      server
        .running()
        .people()
        .some(({ id }) => id === uitvoer.id),
    ).toBe(true),
  );
  return { id: uitvoer.id, line: await openTestLine(server, (await signInNew(server, naam)).bewijs) };
}

/** How a call ended: its error, or that it was answered. */
async function outcome(line: WireClient, pad: string, inputSchema: unknown): Promise<string> {
  const call = pad.split('.').reduce((at: unknown, name) => Reflect.get(Object(at), name), line.calls);
  if (typeof call !== 'function') throw new Error(`${pad} is no call.`);
  try {
    const answer: unknown = await call(inputSchema === undefined ? undefined : preview(inputSchema, 'x'));
    if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer) {
      await Reflect.get(answer, 'return')?.call(answer);
    }
    return 'antwoord';
  } catch (fault) {
    if (!(fault instanceof ORPCError)) throw fault;
    return fault.code;
  }
}

describe('over a line', () => {
  it.each(GEBRUIKER_ROLLEN.values)('%s is refused every call that is not theirs', async (rol) => {
    const { line } = await newcomer(rol);
    const answered: string[] = [];
    for (const { pad, inputSchema } of EVERY_CALL) {
      const toegang = toegangOfCall(pad) ?? 'beheren';
      const ended = await outcome(line, pad, inputSchema);
      if (!mag({ rollen: [rol] }, toegang)) expect(`${pad} ${ended}`).toBe(`${pad} geenRecht`);
      else answered.push(`${pad} ${ended}`);
      expect(ended).not.toBe('intern');
    }
    // The walk is one only when something was answered too.
    expect(answered.filter((one) => one.endsWith(' antwoord')).length).toBeGreaterThan(10);
    line.close();
  });

  it('whoever ended while they worked gets no answer to any call, and no line', async () => {
    const person = server
      .running()
      .people()
      .find(({ klachten, naam }) => !klachten && !naam.startsWith('Nieuw'));
    const { id, bewijs } = await signInNew(server, person?.naam ?? '');
    const line = await openTestLine(server, bewijs);
    expect((await line.calls.beheer.status()).gebruiker.rechten).toContain('inzien');
    await boss.calls.gebruikers.beeindig({ id, tot: '2026-03-02' });
    await line.closed;
    await expect(openTestLine(server, bewijs)).rejects.toThrow('afgemeld');
  });
});
