import { call, getRouter, isProcedure } from '@orpc/server';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Core } from '../../src/core/base/core-types.ts';
import { coreContract } from '../../src/shared/contract/core-contract.ts';
import { contractCalls, inputShapes, type Path, withValue } from '../support/contract-inputs.ts';
import { idsPerTable, likelyTable } from '../support/contract-walk.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { ALLES } from '../support/klacht-trial.ts';

/**
 * Every list has an order of its own: a call that only reads answers the same when SQLite goes through what has no
 * order the other way round, as it may after a copy was put back or an index was added.
 */

let core: Core;
beforeAll(async () => {
  // A clock that stands still: two answers differ in their order only.
  const klok = { vandaag: () => '2026-03-02', now: () => '2026-03-02T09:00:00.000Z' };
  core = await createTestCore({ aanmaak: { soort: 'demo' }, klok });
  core.context.switchGebruiker(ALLES);
});
afterAll(() => core.sluit());

const reverse = (on: boolean) =>
  core.context.opslag.buitenJournaal((tx) =>
    tx.run(sql.raw(`PRAGMA reverse_unordered_selects = ${on ? 1 : 0}`)),
  );

/** Who looks is written down, so that the second answer tells of the first: lines of now are left out. */
const withoutNow = (text: string): string =>
  text
    .replaceAll(
      /,?(?:\[[^[\]]*02-03-2026 09:00[^[\]]*\]|\{[^{}]*2026-03-02T09:00:00\.000Z[^{}]*"soort":"(?:openen|exporteren)"\})/gu,
      '',
    )
    .replaceAll(/"leeg":"[^"]*",/gu, '');

const REFUSED = 'geweigerd: ';

/** What a call answers, as text. */
async function answer(path: string, input: unknown): Promise<string> {
  const procedure = getRouter(core.router, path.split('.'));
  if (!isProcedure(procedure)) throw new Error(`${path} is no call.`);
  try {
    const said = await call(procedure, input, { context: core.context, path: path.split('.') });
    return withoutNow(JSON.stringify(said));
  } catch (fault) {
    return `${REFUSED}${String(fault)}`;
  }
}

/** Where two texts begin to differ, for the message. */
function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `${a.slice(Math.max(0, at - 150), at + 100)}  ≠  ${b.slice(at, at + 100)}`;
}

const reads = contractCalls(coreContract).filter(
  // Beginning an import gives it an id of its own each time.
  ({ meta, path }) => JSON.stringify(meta).includes('"lees"') && path !== 'uitwisseling.begin',
);

/** What the id of a call is of, where only the call says it. */
const SUBJECT: readonly (readonly [RegExp, string])[] = [
  [/^medewerkers|inzageMedewerker|wissing$|beperkingMedewerker/u, 'medewerker'],
  [/^klachten|^klachtbrieven|^ombudsman|beperkingKlacht/u, 'klacht'],
  [/^organisaties/u, 'moederorganisatie'],
  [/^teams\.gebied/u, 'gebied'],
  [/^teams/u, 'team'],
  [/^avg/u, 'klacht_klager'],
];

/**
 * About a list, a document, a scenario or an import that the demo does not have; begins that no change is asked of; or
 * a search that asks for more than a likely input.
 */
const NOT_IN_DEMO: ReadonlySet<string> = new Set([
  'avg.verklaring',
  'detacheringen.splitsVoorbeeld',
  'klachten.document',
  'organisaties.beginVoorbeeld',
  'teams.beginVoorbeeld',
  'uitwisseling.beoordeel',
  'uitwisseling.ontbrekend',
  'scenarios.lees',
  'voorstellen.maak',
]);

/** The likeliest value for a place in the input: an id of the kind, a period that is one. */
function valueFor(path: string, place: Path, ids: ReadonlyMap<string, readonly string[]>, index: number) {
  const name = String(place.at(-1));
  if (name === 'tot') return '2026-12-31';
  if (name === 'tabel') return 'medewerker';
  if (path === 'detacheringen.fusieVoorbeeld' && name === 'naarId')
    return ids.get('moederorganisatie')?.[index + 1];
  const own =
    name === 'id' || name === 'klagerId' ? SUBJECT.find(([pattern]) => pattern.test(path))?.[1] : undefined;
  const table = own ?? (path === 'beheer.historie' ? 'medewerker' : likelyTable(place));
  return table === undefined ? undefined : ids.get(table)?.[index];
}

it.each(reads)('$path', async ({ path, input }) => {
  const ids = idsPerTable(core.context.opslag.lees);
  const shapes = input === undefined ? [{ value: undefined, leaves: [] }] : inputShapes(input);
  let answered = NOT_IN_DEMO.has(path) || input === undefined;
  for (const { value, leaves } of shapes) {
    for (const index of [0, 1, 2]) {
      const question = leaves.reduce((asked: unknown, { path: place }) => {
        const known = valueFor(path, place, ids, index);
        return known === undefined ? asked : withValue(asked, place, known);
      }, value);
      reverse(false);
      const first = await answer(path, question);
      reverse(true);
      const second = await answer(path, question);
      reverse(false);
      answered ||= !first.startsWith(REFUSED);
      expect.soft(first === second, difference(first, second)).toBe(true);
    }
  }
  // A call that only refuses says nothing about its order.
  expect(answered).toBe(true);
});
