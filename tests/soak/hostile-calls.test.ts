import { call, getRouter, isProcedure } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Gebruiker } from '../../src/core/base/core-types.ts';
import { bewaak } from '../../src/core/rpc/bewaak.ts';
import { coreContract } from '../../src/shared/contract/core-contract.ts';
import { GEBRUIKER_ROLLEN } from '../../src/shared/domain/gebruiker/rol.ts';
import { klachtrollenAt } from '../../src/shared/domain/klacht/basis/rollen.ts';
import { contractCalls, inputShapes, type Path, type Shape, withValue } from '../support/contract-inputs.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { ALLES, createKlachtproef, type Klachtproef } from '../support/klacht-trial.ts';
import { type Chance, createChance, record, SEED, timeFor, times } from './tally.ts';

/**
 * Calls as somebody makes them who wants to break in or to break something: every call of the contract, as everybody
 * there is, with ids of other kinds, borders of dates and numbers, texts that are none, and forms that fit nothing.
 * The core answers or refuses by name; what it refuses has changed nothing; and nobody hears of a complaint who may not.
 */

const CALLS = times(1500, 20_000);

const SECRET = ['Klaagstra', 'Proefstraat', 'drie verzoeken', 'teruggebeld'];

const PEOPLE: readonly Gebruiker[] = [
  { naam: 'Niemand', rollen: [] },
  { ...ALLES, naam: 'Alles' },
  ...GEBRUIKER_ROLLEN.values.map((rol) => ({ naam: rol, rollen: [rol] })),
  ...GEBRUIKER_ROLLEN.values.map((rol) => ({ naam: `${rol} elders`, rollen: [rol], gebiedIds: ['nergens'] })),
];

const mayKnow = ({ rollen }: Gebruiker): boolean => rollen.some((rol) => klachtrollenAt(rol).length > 0);

const NOT_EVEN: readonly [unknown, ...unknown[]] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  1n,
  '',
  ' ',
  'x'.repeat(100_000),
  '\u0000',
  '\ud800',
  '\u202eabc',
  "'; DROP TABLE klacht; --",
  '%',
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  '1990-01-01',
  '2100-12-31',
  '2101-01-01',
  '2099-12-31',
  '2026-02-29',
  '0000-00-00',
  '-271821-04-20',
  '2026-03-02T10:00:00Z',
  [],
  {},
  [[]],
  { __proto__: null, toString: null },
  new Date(Number.NaN),
  new Map([['a', 1]]),
  Symbol.iterator.description,
];

let proef: Klachtproef;
let ids: readonly [string, ...string[]];

beforeAll(async () => {
  proef = await createKlachtproef(await createTestCore());
  const { id } = await proef.registreer();
  const line = await proef.team.medewerker({ achternaam: 'Vrij' });
  ids = [
    id,
    proef.team.oost,
    proef.team.zuid,
    proef.team.gebiedId,
    proef.team.organisatieId,
    line.medewerkerId,
    proef.beklaagdeId,
    proef.behandelaarId,
    proef.gebiedsmanagerId,
    '00000000-0000-7000-8000-000000000000',
  ];
});
afterAll(() => proef.core.sluit());

/** Every call with the forms its input can have. */
const TARGETS = contractCalls(coreContract).map(({ path, input }) => ({
  path,
  shapes: input === undefined ? [] : inputShapes(input),
}));

function hostile(shapes: readonly Shape[], chance: Chance): unknown {
  const [first, ...rest] = shapes;
  if (first === undefined || chance.below(20) === 0) return chance.pick(NOT_EVEN);
  let { value } = chance.pick([first, ...rest]);
  const { leaves } = shapes.find((shape) => shape.value === value) ?? first;
  const isId = (path: Path) => /id$/iu.test(String(path.at(-1)));
  for (const leaf of leaves) {
    // Ids of something that is there, most often the complaint itself; elsewhere now and then what is not even a value.
    if (isId(leaf.path))
      value = withValue(value, leaf.path, chance.below(2) === 0 ? ids[0] : chance.pick(ids));
    if (chance.below(4) === 0) value = withValue(value, leaf.path, chance.pick(NOT_EVEN));
  }
  return value;
}

const faultSchema = z.object({ code: z.string(), message: z.string() });

async function make(
  path: string,
  input: unknown,
): Promise<{ readonly fault: string | null; readonly text: string }> {
  const { core } = proef;
  const procedure = getRouter(core.router, path.split('.'));
  if (!isProcedure(procedure)) throw new Error(`${path} is not implemented.`);
  try {
    const answer = await call(procedure, input, {
      context: core.context,
      path: path.split('.'),
      interceptors: [bewaak],
    });
    return { fault: null, text: JSON.stringify(answer) ?? '' };
  } catch (cause) {
    const { code, message } = faultSchema.parse(cause);
    return { fault: code, text: `${message} ${JSON.stringify(cause)}` };
  }
}

describe(`hostile calls (seed ${String(SEED)})`, () => {
  it('never stop the core, change nothing when refused, and tell nothing of a complaint', {
    timeout: timeFor(CALLS, 60),
  }, async () => {
    const chance = createChance(SEED);
    // Who may know of the complaint does: these are the words to listen for.
    proef.core.context.switchGebruiker(ALLES);
    expect((await make('klachten.dossier', { id: ids[0] })).text).toContain(SECRET[0]);
    const seen = { refused: 0, done: 0, unread: 0 };
    const last = async () => {
      proef.core.context.switchGebruiker(ALLES);
      return (await proef.core.client.beheer.opdrachten({ aantal: 1 }))[0]?.id;
    };
    let before = await last();
    for (let i = 0; i < CALLS; i += 1) {
      const target = TARGETS[i % TARGETS.length] ?? { path: '', shapes: [] };
      const who = PEOPLE[chance.below(PEOPLE.length)] ?? ALLES;
      const input = hostile(target.shapes, chance);
      proef.core.context.switchGebruiker(who);
      const { fault, text } = await make(target.path, input);
      const label = `call ${String(i)} ${target.path} as ${who.naam}`;
      expect([label, fault]).not.toEqual([label, 'intern']);
      if (!mayKnow(who)) {
        seen.unread += 1;
        expect([label, SECRET.filter((word) => text.includes(word))]).toEqual([label, []]);
      }
      const after = await last();
      if (fault === null) seen.done += 1;
      else {
        seen.refused += 1;
        expect([label, after]).toEqual([label, before]);
      }
      before = after;
    }
    // It was not all refused at the door.
    expect(seen.done).toBeGreaterThan(CALLS / 20);
    // The core goes on, and what it holds is whole.
    proef.core.context.switchGebruiker(ALLES);
    expect((await proef.core.client.beheer.status()).administratie.naam).toBe('Proef');
    record('hostile-calls', {
      count: CALLS,
      held: 'answered or refused by name; a refusal changed nothing; nothing told of a complaint',
      details: {
        calls: TARGETS.length,
        people: PEOPLE.length,
        refused: seen.refused,
        'as somebody who may see no complaint': seen.unread,
      },
    });
  });
});
