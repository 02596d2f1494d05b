import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Core, Gebruiker } from '../../src/core/base/core-types.ts';
import { createCore } from '../../src/core/core.ts';
import { datumSchema, eindSchema, idSchema, optionalIdSchema } from '../../src/shared/contract/base/base.ts';
import { coreContract } from '../../src/shared/contract/core-contract.ts';
import { plusDagen } from '../../src/shared/domain/tijd/datum.ts';
import {
  type ContractCall,
  contractCalls,
  inputShapes,
  type Leaf,
  withValue,
} from '../support/contract-inputs.ts';
import {
  type Answer,
  callAs,
  fingerprint,
  idsPerTable,
  likelyTable,
  TABLE_OF,
} from '../support/contract-walk.ts';
import { MIGRATIES, vasteClock } from '../support/create-test-core.ts';
import { ALLES } from '../support/klacht-trial.ts';

/**
 * The whole contract, call by call, with ids of other kinds, ids of nothing, dates at every border and values of
 * other types: each call ends with an answer or with a refusal that says why, never with "intern", and a refusal
 * changes nothing. The inputs follow from the schemas, so a new call is walked by itself.
 */

const PEOPLE: readonly Gebruiker[] = [
  ALLES,
  { naam: 'Beheer', rollen: ['beheerder'] },
  { naam: 'Gebied', rollen: ['gebiedsmanager'], gebiedIds: [] },
  { naam: 'Kijkt', rollen: ['inzage'] },
];

const BORDERS = [
  ...['', '0001-01-01', '1582-10-15', '1583-01-01', '1989-12-31', '1990-01-01', '1990-01-02', '2000-02-29'],
  ...['2023-02-29', '2024-02-29', '2026-12-28', '2100-02-28', '2100-02-29', '2100-12-30', '2100-12-31'],
  ...[
    '2101-01-01',
    '2101-01-02',
    '9999-12-31',
    '+010000-01-01',
    '-000001-01-01',
    '2026-03-02T00:00',
    'gisteren',
  ],
];
const PAIR = ['1990-01-01', '2026-03-02', '2026-03-03', '2100-12-31', '2101-01-01'];
const NO_ID = ['onbekend', '01900000-0000-7000-8000-000000000000', '__proto__', 'constructor', "' OR 1=1 --"];
const NUMBERS = [0, -0, -1, 1, 0.5, 7, 40, 2400, 2401, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -1e308];
const OTHER_TYPES = [null, undefined, true, {}, [], [[]], 'tekst', Number.NaN];

/** Kinds of ids to put where another kind belongs. */
const OTHER_KINDS = [
  ...new Set(TABLE_OF.map(([, table]) => table)),
  'inzet',
  'klacht',
  'klacht_stap',
  'vacature',
];

let core: Core;
let vandaag = '2026-03-02';

/** The demo, of which the clock can be put elsewhere. */
function createMovableCore(): Promise<Core> {
  return createCore({
    db: ':memory:',
    aanmaak: { soort: 'demo' },
    naam: 'Proef',
    migraties: MIGRATIES,
    backups: null,
    klok: { vandaag: () => vandaag, now: vasteClock(vandaag).now },
    gebruiker: ALLES,
    log: () => undefined,
    controleerUitvoer: true,
  });
}

let ids: ReadonlyMap<string, readonly string[]>;
let begins: readonly string[];

/** A fresh demo, made on an ordinary day; then the clock goes to `day`. */
async function open(day: string): Promise<void> {
  vandaag = '2026-03-02';
  core = await createMovableCore();
  const { lees } = core.context.opslag;
  ids = idsPerTable(lees);
  const days = OTHER_KINDS.filter(isDated).flatMap((table) =>
    z
      .array(z.object({ van: z.string().nullable(), tot: z.string().nullable() }))
      .parse(
        lees.all(sql`SELECT min(geldig_van) AS van, max(geldig_tot) AS tot FROM ${sql.identifier(table)}`),
      )
      .flatMap(({ van, tot }) => [van, tot])
      .filter((one) => one !== null),
  );
  // The earliest ones: of the administratie itself, and of what came first in it.
  begins = [...new Set(days)]
    .sort()
    .slice(0, 3)
    .flatMap((one) => [plusDagen(one, -1), one, plusDagen(one, 1)]);
  vandaag = day;
}

function isDated(table: string): boolean {
  const found = core.context.opslag.lees.all(
    sql`SELECT 1 FROM pragma_table_info(${table}) WHERE name = 'geldig_tot'`,
  );
  return found.length > 0;
}

type Kind = 'id' | 'datum' | 'getal' | 'tekst';

function kindOf({ schema }: Leaf): Kind {
  if (schema === datumSchema || schema === eindSchema) return 'datum';
  if (schema === idSchema || schema === optionalIdSchema) return 'id';
  if (schema instanceof z.ZodNumber) return 'getal';
  if (schema.safeParse('2026-03-02').success && !schema.safeParse('x').success) return 'datum';
  return 'tekst';
}

/** What a choice between forms was: the fields of each form are tried by themselves. */
function kindsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([naam, part]) =>
    naam === 'soort' && typeof part === 'string' ? [part] : kindsIn(part),
  );
}

const idOf = (table: string, index = 0): string => ids.get(table)?.[index] ?? 'onbekend';

/** The likeliest id for each field, so that one wrong value is all that is wrong. */
function withLikelyIds(value: unknown, leaves: readonly Leaf[]): unknown {
  return leaves.reduce((input, leaf) => {
    if (kindOf(leaf) !== 'id') return input;
    const table = likelyTable(leaf.path);
    return table === undefined ? input : withValue(input, leaf.path, idOf(table));
  }, value);
}

function valuesFor(leaf: Leaf): readonly unknown[] {
  switch (kindOf(leaf)) {
    case 'datum':
      return [...BORDERS, ...begins, ...OTHER_TYPES];
    case 'id':
      return [...OTHER_KINDS.map((table) => idOf(table, 1)), ...NO_ID, ...OTHER_TYPES];
    case 'getal':
      return [...NUMBERS, ...OTHER_TYPES];
    case 'tekst':
      return ['', ' ', 'Ünal', 'x'.repeat(81), '😀', '<b>', '%_', ...OTHER_TYPES];
  }
}

/** One value changed, and each pair of dates. */
function* changesOf(base: unknown, leaves: readonly Leaf[]): Generator<unknown> {
  for (const leaf of leaves) {
    for (const other of valuesFor(leaf)) yield withValue(base, leaf.path, other);
  }
  const days = leaves.filter((leaf) => kindOf(leaf) === 'datum');
  for (const [i, first] of days.entries()) {
    for (const second of days.slice(i + 1)) {
      for (const a of PAIR)
        for (const b of PAIR) yield withValue(withValue(base, first.path, a), second.path, b);
    }
  }
}

/** Reads that gather what was written, at the borders: what a border date leaves behind must be readable. */
const READS: readonly (readonly [string, unknown])[] = [
  ['klachten.lijst', { alleenOpen: false, jaar: null, zoek: '', metNamen: true }],
  ['klachten.signalen', undefined],
  ['klachten.vernietigingVooraf', undefined],
  ['klachten.concepten', undefined],
  ['capaciteit.planbord', { van: '2100-12-01', tot: '2101-01-01' }],
  ['capaciteit.planbord', { van: '1990-01-01', tot: '1990-02-01' }],
  ['medewerkers.lijst', { peildatum: '2100-12-31', indeling: 'huidig', wie: 'in-dienst' }],
  ['teams.lijst', { peildatum: '2100-12-31' }],
  ['organisaties.afspraken', { peildatum: '2100-12-31', indeling: 'huidig', organisatieId: null }],
];
const AT_BORDER = /"(?:1990-01|2100-12|2101-01)/u;
/** Of one call; more of them find nothing new. */
const MAX_READS = 12;

class Walk {
  readonly wrong = new Set<string>();
  private reads = 0;
  /** Of the kind that this call is about. */
  private readonly ownIds = new Set<string>();
  private readonly seen = new Set<string>();

  private readonly one: ContractCall;

  constructor(one: ContractCall) {
    this.one = one;
  }

  private async expectTyped(gebruiker: Gebruiker, path: string, input: unknown): Promise<Answer> {
    const answer = await callAs(core, gebruiker, path, input);
    if (answer === 'intern') this.wrong.add(`${path} as ${gebruiker.naam}: ${JSON.stringify(input)}`);
    return answer;
  }

  /** Whether it ends as a call may end; what was written is read at the borders and taken back. */
  private async attempt(gebruiker: Gebruiker, question: unknown): Promise<Answer> {
    const { lees } = core.context.opslag;
    const before = fingerprint(lees);
    const answer = await this.expectTyped(gebruiker, this.one.path, question);
    if (fingerprint(lees) === before) return answer;
    const asked = JSON.stringify(question);
    if (answer !== 'antwoord') this.wrong.add(`${answer}, but something changed: ${asked}`);
    if (AT_BORDER.test(asked) && this.reads < MAX_READS) {
      this.reads += 1;
      for (const [path, input] of READS) await this.expectTyped(ALLES, path, input);
    }
    await this.expectTyped(ALLES, 'beheer.maakOngedaan', undefined);
    return answer;
  }

  /** The id that the call itself is about: of the kind that is found, when there is one. */
  private async withOwnId(likely: unknown, leaves: readonly Leaf[]): Promise<unknown> {
    const own = leaves.find((leaf) => leaf.path.length === 1 && leaf.path[0] === 'id');
    if (own === undefined) return likely;
    let found = likely;
    for (const id of this.ownIds.size > 0 ? this.ownIds : [...ids.values()].flat()) {
      const base = withValue(likely, own.path, id);
      const answer = await this.attempt(ALLES, base);
      if (answer === 'nietGevonden') continue;
      this.ownIds.add(id);
      found = base;
      if (answer === 'antwoord') break;
    }
    return found;
  }

  private isFresh(value: unknown, leaf: Leaf): boolean {
    const place = `${kindsIn(value).join()} ${leaf.path.join('.')}`;
    return !this.seen.has(place) && this.seen.add(place).has(place);
  }

  /** `kinds`: which values are changed. */
  async run(kinds: readonly Kind[]): Promise<void> {
    const { input } = this.one;
    for (const { value, leaves } of input === undefined
      ? [{ value: undefined, leaves: [] }]
      : inputShapes(input)) {
      const base = await this.withOwnId(withLikelyIds(value, leaves), leaves);
      for (const gebruiker of PEOPLE) await this.attempt(gebruiker, base);
      const fresh = leaves.filter((leaf) => kinds.includes(kindOf(leaf)) && this.isFresh(value, leaf));
      for (const question of changesOf(base, fresh)) await this.attempt(ALLES, question);
    }
  }
}

const ALL_KINDS: readonly Kind[] = ['id', 'datum', 'getal', 'tekst'];

/** The first and the last day that there can be are tried with dates only. */
const DAYS: readonly (readonly [string, readonly Kind[]])[] = [
  ['2026-03-02', ALL_KINDS],
  ['2100-12-31', ['datum']],
  ['1990-01-01', ['datum']],
];

describe.each(DAYS)('every call of the contract on %s', (day, kinds) => {
  beforeAll(() => open(day));
  afterAll(() => core.sluit());

  it.each(contractCalls(coreContract))('$path', async (one) => {
    const walk = new Walk(one);
    await walk.run(kinds);
    expect([...walk.wrong].slice(0, 10)).toEqual([]);
  });
});
