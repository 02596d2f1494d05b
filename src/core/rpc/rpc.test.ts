import { createProcedureClient, ORPCError } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { setDutchMessages } from '../../shared/contract/base/dutch-messages.ts';
import type { GebruikerRol } from '../../shared/domain/gebruiker/rol.ts';
import type { CoreContext, Storage } from '../base/core-types.ts';
import { conflict, ongeldig } from '../base/fault.ts';
import { createSolver } from '../solver/solver.ts';
import { bewaak } from './bewaak.ts';
import { journaalHandler, os, readHandler, writeHandler } from './handlers.ts';

setDutchMessages();

function createContext(
  rol: GebruikerRol,
  log: string[] = [],
  onDelta: () => void = () => undefined,
): CoreContext {
  const storage = {
    logbook: { noteRefused: () => undefined },
    lees: null,
    run: (_ctx: unknown, werk: (tx: null) => { label: string; uitvoer: unknown }) => {
      const { label, uitvoer } = werk(null);
      return { opdracht: { id: 'o1', label }, uitvoer };
    },
    undo: () => {
      throw conflict('Dit kan niet meer ongedaan worden gemaakt.');
    },
    redo: () => null,
    journaalState: () => ({ ongedaan: { id: 'o1', label: 'x' }, opnieuw: null }),
    planbordDelta: () => {
      onDelta();
      return {};
    },
  };
  return {
    // The fake has no database; the handlers under test never touch it.
    opslag: storage as unknown as Storage,
    ...{ session: 'proef', connection: 1, turn: 0, since: 0, gezien: null },
    gebruiker: { naam: 'T. Est', rollen: [rol] },
    startGebruiker: { naam: 'T. Est', rollen: [rol] },
    switchGebruiker: () => undefined,
    isCopy: false,
    isServed: false,
    isLocked: () => false,
    sleutels: null,
    solver: createSolver(undefined),
    klok: { vandaag: () => '2021-03-01', now: () => '2021-03-01T09:00:00Z' },
    log: (niveau, line) => log.push(`${niveau} ${line}`),
    controleerUitvoer: true,
  };
}

const verwijder = os.capaciteit.verwijderVacature.handler(
  writeHandler((_tx, ctx, input) => ({ label: `${ctx.aanroep} ${input.id}`, uitvoer: null })),
);

function client(context: CoreContext) {
  return createProcedureClient(verwijder, {
    context,
    interceptors: [bewaak],
    path: ['capaciteit', 'verwijderVacature'],
  });
}

async function faultOf(belofte: Promise<unknown>): Promise<ORPCError<string, unknown>> {
  const fault = await belofte.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(fault instanceof ORPCError)) throw new Error('expected an ORPCError');
  return fault;
}

describe('calls of the core', () => {
  it('answers a write with opdracht, output, delta and journal', async () => {
    const output = await client(createContext('gebiedsmanager'))({ id: 'v1' });
    expect(output).toEqual({
      opdracht: { id: 'o1', label: 'capaciteit.verwijderVacature v1' },
      uitvoer: null,
      planbord: {},
      journaal: { ongedaan: { id: 'o1', label: 'x' }, opnieuw: null },
    });
  });

  it('refuses a role below the minimum before looking at the input', async () => {
    const fault = await faultOf(client(createContext('administratie'))({ id: '' }));
    expect(fault.code).toBe('geenRecht');
    expect(fault.defined).toBe(true);
  });

  it('turns refused input into fields with Dutch messages', async () => {
    const fault = await faultOf(client(createContext('gebiedsmanager'))({ id: '' }));
    expect(fault.code).toBe('ongeldig');
    expect(fault.data).toEqual({ velden: [{ veld: 'id', melding: 'Maak hier een keuze.' }] });
  });

  it('names nested fields with a dotted path', async () => {
    const fill = createProcedureClient(
      os.capaciteit.vulVacature.handler(writeHandler(() => ({ label: '', uitvoer: { medewerkerId: 'm' } }))),
      { context: createContext('gebiedsmanager'), interceptors: [bewaak] },
    );
    const fault = await faultOf(
      fill({
        id: 'v',
        van: '2021-03-01',
        minutenPerWeek: 0,
        door: { soort: 'nieuw', voornaam: '', tussenvoegsel: '', achternaam: 'B', organisatieId: 'o' },
      }),
    );
    expect(fault.data).toEqual({
      velden: [
        { veld: 'minutenPerWeek', melding: 'Vul meer dan 0 uur in.' },
        { veld: 'door.voornaam', melding: 'Vul een voornaam in.' },
      ],
    });
  });

  it('passes on refusals of a service and skips the delta', async () => {
    let deltas = 0;
    const refuse = createProcedureClient(
      os.capaciteit.verwijderVacature.handler(
        writeHandler(() => {
          throw ongeldig('id', 'Deze vacature is al vervuld.');
        }),
      ),
      { context: createContext('gebiedsmanager', [], () => deltas++), interceptors: [bewaak] },
    );
    const fault = await faultOf(refuse({ id: 'v1' }));
    expect(fault.data).toEqual({ velden: [{ veld: 'id', melding: 'Deze vacature is al vervuld.' }] });
    expect(deltas).toBe(0);
  });

  it('keeps the sentence of a conflict', async () => {
    const ongedaan = createProcedureClient(
      os.beheer.maakOngedaan.handler(journaalHandler((storage, ctx) => storage.undo(ctx))),
      { context: createContext('gebiedsmanager'), interceptors: [bewaak] },
    );
    const fault = await faultOf(ongedaan());
    expect([fault.code, fault.message]).toEqual(['conflict', 'Dit kan niet meer ongedaan worden gemaakt.']);
  });

  it('hides unknown errors as intern and logs no contents', async () => {
    const log: string[] = [];
    const kapot = createProcedureClient(
      os.beheer.journaalStand.handler(
        readHandler(() => {
          throw new TypeError('geheim van T. Est');
        }),
      ),
      { context: createContext('inzage', log), interceptors: [bewaak], path: ['beheer', 'journaalStand'] },
    );
    const fault = await faultOf(kapot());
    expect(fault.code).toBe('intern');
    expect(JSON.stringify(fault)).not.toContain('geheim');
    expect(log).toHaveLength(1);
    expect(log[0]).toMatch(/^fout beheer\.journaalStand [\d.]+ ms intern\/TypeError$/);
  });

  it('checks output where asked', async () => {
    const fault = await faultOf(
      createProcedureClient(
        os.beheer.opdrachten.handler(
          readHandler(() => [{ id: '', moment: '', gebruiker: '', label: '', soort: 'wijziging' as const }]),
        ),
        { context: createContext('inzage'), interceptors: [bewaak] },
      )({ aantal: 1 }),
    );
    expect(fault.code).toBe('intern');
  });
});
