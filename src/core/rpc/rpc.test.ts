import { createProcedureClient, ORPCError } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { setDutchMessages } from '../../shared/contract/base/dutch-messages.ts';
import type { Rol } from '../../shared/domain/gebruiker/rol.ts';
import type { CoreContext, Opslag } from '../base/core-types.ts';
import { conflict, ongeldig } from '../base/fout.ts';
import { bewaak } from './bewaak.ts';
import { journaalHandler, leesHandler, os, schrijfHandler } from './handlers.ts';

setDutchMessages();

function createContext(rol: Rol, log: string[] = [], onDelta: () => void = () => undefined): CoreContext {
  const opslag = {
    lees: null,
    voerUit: (_ctx: unknown, werk: (tx: null) => { label: string; uitvoer: unknown }) => {
      const { label, uitvoer } = werk(null);
      return { opdracht: { id: 'o1', label }, uitvoer };
    },
    maakOngedaan: () => {
      throw conflict('Dit kan niet meer ongedaan worden gemaakt.');
    },
    voerOpnieuwUit: () => null,
    journaalStand: () => ({ ongedaan: { id: 'o1', label: 'x' }, opnieuw: null }),
    planbordDelta: () => {
      onDelta();
      return {};
    },
  };
  return {
    // The fake has no database; the handlers under test never touch it.
    opslag: opslag as unknown as Opslag,
    shield: { hasAccess: () => false },
    gebruiker: { naam: 'T. Est', rol },
    startGebruiker: { naam: 'T. Est', rol },
    wisselGebruiker: () => undefined,
    klok: { vandaag: () => '2021-03-01', nu: () => '2021-03-01T09:00:00Z' },
    log: (niveau, regel) => log.push(`${niveau} ${regel}`),
    controleerUitvoer: true,
  };
}

const verwijder = os.capaciteit.verwijderVacature.handler(
  schrijfHandler((_tx, ctx, input) => ({ label: `${ctx.aanroep} ${input.id}`, uitvoer: null })),
);

function client(context: CoreContext) {
  return createProcedureClient(verwijder, {
    context,
    interceptors: [bewaak],
    path: ['capaciteit', 'verwijderVacature'],
  });
}

async function foutVan(belofte: Promise<unknown>): Promise<ORPCError<string, unknown>> {
  const fout = await belofte.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(fout instanceof ORPCError)) throw new Error('expected an ORPCError');
  return fout;
}

describe('calls of the core', () => {
  it('answers a write with opdracht, output, delta and journal', async () => {
    const uitvoer = await client(createContext('gebiedsmanager'))({ id: 'v1' });
    expect(uitvoer).toEqual({
      opdracht: { id: 'o1', label: 'capaciteit.verwijderVacature v1' },
      uitvoer: null,
      planbord: {},
      journaal: { ongedaan: { id: 'o1', label: 'x' }, opnieuw: null },
    });
  });

  it('refuses a role below the minimum before looking at the input', async () => {
    const fout = await foutVan(client(createContext('administratie'))({ id: '' }));
    expect(fout.code).toBe('geenRecht');
    expect(fout.defined).toBe(true);
  });

  it('turns refused input into fields with Dutch messages', async () => {
    const fout = await foutVan(client(createContext('beheerder'))({ id: '' }));
    expect(fout.code).toBe('ongeldig');
    expect(fout.data).toEqual({ velden: [{ veld: 'id', melding: expect.stringContaining('verwacht') }] });
  });

  it('names nested fields with a dotted path', async () => {
    const vul = createProcedureClient(
      os.capaciteit.vulVacature.handler(
        schrijfHandler(() => ({ label: '', uitvoer: { medewerkerId: 'm' } })),
      ),
      { context: createContext('beheerder'), interceptors: [bewaak] },
    );
    const fout = await foutVan(
      vul({
        id: 'v',
        van: '2021-03-01',
        minutenPerWeek: 0,
        door: { soort: 'nieuw', voornaam: '', tussenvoegsel: '', achternaam: 'B', organisatieId: 'o' },
      }),
    );
    expect(fout.data).toEqual({
      velden: [
        { veld: 'minutenPerWeek', melding: 'Vul meer dan 0 uur in.' },
        { veld: 'door.voornaam', melding: 'Vul een voornaam in.' },
      ],
    });
  });

  it('passes on refusals of a service and skips the delta', async () => {
    let deltas = 0;
    const weiger = createProcedureClient(
      os.capaciteit.verwijderVacature.handler(
        schrijfHandler(() => {
          throw ongeldig('id', 'Deze vacature is al vervuld.');
        }),
      ),
      { context: createContext('beheerder', [], () => deltas++), interceptors: [bewaak] },
    );
    const fout = await foutVan(weiger({ id: 'v1' }));
    expect(fout.data).toEqual({ velden: [{ veld: 'id', melding: 'Deze vacature is al vervuld.' }] });
    expect(deltas).toBe(0);
  });

  it('keeps the sentence of a conflict', async () => {
    const ongedaan = createProcedureClient(
      os.beheer.maakOngedaan.handler(journaalHandler((opslag, ctx) => opslag.maakOngedaan(ctx))),
      { context: createContext('beheerder'), interceptors: [bewaak] },
    );
    const fout = await foutVan(ongedaan());
    expect([fout.code, fout.message]).toEqual(['conflict', 'Dit kan niet meer ongedaan worden gemaakt.']);
  });

  it('hides unknown errors as intern and logs no contents', async () => {
    const log: string[] = [];
    const kapot = createProcedureClient(
      os.beheer.journaalStand.handler(
        leesHandler(() => {
          throw new TypeError('geheim van T. Est');
        }),
      ),
      { context: createContext('inzage', log), interceptors: [bewaak], path: ['beheer', 'journaalStand'] },
    );
    const fout = await foutVan(kapot());
    expect(fout.code).toBe('intern');
    expect(JSON.stringify(fout)).not.toContain('geheim');
    expect(log).toHaveLength(1);
    expect(log[0]).toMatch(/^fout beheer\.journaalStand [\d.]+ ms intern\/TypeError$/);
  });

  it('checks output where asked', async () => {
    const fout = await foutVan(
      createProcedureClient(
        os.beheer.opdrachten.handler(
          leesHandler(() => [{ id: '', moment: '', gebruiker: '', label: '', soort: 'wijziging' as const }]),
        ),
        { context: createContext('inzage'), interceptors: [bewaak] },
      )({ aantal: 1 }),
    );
    expect(fout.code).toBe('intern');
  });
});
