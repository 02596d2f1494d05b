import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Core } from '../../src/core/base/core-types.ts';
import { planbordDeltaSchema } from '../../src/shared/contract/base/rows.ts';
import type { PlanbordDelta } from '../../src/shared/domain/planbord/delta.ts';
import type { PlanbordGegevens } from '../../src/shared/domain/planning/planning.ts';
import { plusDagen } from '../../src/shared/domain/tijd/datum.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { START, VANDAAG } from './dagen.ts';
import { newNaam, type Run, type Stap, select, type World } from './stap.ts';
import { CORRECTIES } from './stappen-correctie.ts';
import { ORGANISATIE } from './stappen-organisatie.ts';
import { MENSEN } from './stappen-people.ts';

/**
 * Random work in an administratie, through the contract and nothing else. A step is a handful of
 * numbers; what they mean depends on what is there, so that every step hits something real.
 */

const ALTIJD = { van: '1990-01-01', tot: '2100-12-31' };

/** What became of a step: done, refused in a sentence, or there was nothing to do it with. */
export type Result = 'gedaan' | 'geweigerd' | 'niets';

export async function allRows(core: Core): Promise<PlanbordGegevens> {
  return core.client.capaciteit.planbord(ALTIJD);
}

const FIRST_MENSEN = [
  [36, '2015-01-05'],
  [28, '2016-03-01'],
  [24, '2018-10-15'],
  [32, '2020-01-01'],
  [20, '2023-06-12'],
  [36, '2025-09-01'],
] as const;

/** Some people to begin with, over the teams and organisations, and two vacatures. */
async function fillWorld({ core, functies, specialismen }: World): Promise<void> {
  const { teams, organisaties } = await allRows(core);
  for (const [nummer, [uren, van]] of FIRST_MENSEN.entries()) {
    await core.client.capaciteit.nieuweMedewerker({
      voornaam: 'Bo',
      tussenvoegsel: '',
      achternaam: newNaam(core, 'Proefhof'),
      organisatieId: select(organisaties, nummer)?.id ?? '',
      functieId: select(functies, nummer) ?? '',
      specialismeId: select(specialismen, nummer) ?? null,
      minutenPerWeek: uren * 60,
      werkpatroon: null,
      teamId: select(teams, nummer)?.id ?? null,
      van,
    });
  }
  for (const [nummer, openSinds] of ['2024-01-01', '2025-05-05'].entries()) {
    await core.client.capaciteit.maakVacature({
      teamId: select(teams, nummer)?.id ?? '',
      functieId: select(functies, 0) ?? '',
      specialismeId: select(specialismen, nummer) ?? null,
      organisatieId: null,
      minutenPerWeek: 24 * 60,
      openSinds,
      gewensteStart: openSinds,
      status: 'open',
    });
  }
}

/** Two gebieden of two wijkteams, one stadsbreed team, three organisations; with people in them when asked. */
export async function createWorld({ leeg = false }: { readonly leeg?: boolean } = {}): Promise<World> {
  const core = await createTestCore({ vandaag: VANDAAG });
  const { client } = core;
  const gebieden: string[] = [];
  for (const naam of ['Noord', 'Zuid']) {
    const { id: gebiedId } = (await client.teams.nieuwGebied({ naam, van: START })).uitvoer;
    gebieden.push(gebiedId);
    for (const part of ['A', 'B']) {
      await client.teams.nieuwTeam({ naam: `${naam} ${part}`, soort: 'wijkteam', gebiedId, van: START });
    }
  }
  await client.teams.nieuwTeam({ naam: 'Stad', soort: 'stadsbreed', gebiedId: null, van: START });
  for (const [naam, cao] of [
    ['Enver', 'jeugdzorg'],
    ['Dock', 'sociaal-werk'],
    ['Gemeente', 'gemeenten'],
  ] as const) {
    await client.organisaties.nieuweOrganisatie({ naam, cao, van: START });
  }
  const { functies, specialismen } = await client.medewerkers.keuzes({ peildatum: START });
  const world = {
    core,
    gebieden,
    functies: functies.map(({ id }) => id),
    specialismen: specialismen.map(({ id }) => id),
  };
  if (!leeg) await fillWorld(world);
  return world;
}

/** Writes that have effect from a day on and not before. */
export const VANAF: Readonly<Record<string, Run>> = { ...MENSEN, ...ORGANISATIE };

/** Every write of staffing. */
export const ALLES: Readonly<Record<string, Run>> = { ...VANAF, ...CORRECTIES };

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string'
    ? fault.code
    : 'geen code';
}

type Gezet = {
  readonly uitslag: Result;
  readonly naam: string;
  readonly opdrachtId: string | null;
  readonly planbord: PlanbordDelta | null;
};

/** Does a step on or after `vanaf`; a refusal is fine, an internal error is not. */
export async function set(
  world: World,
  actions: Readonly<Record<string, Run>>,
  stap: Stap,
  vanaf: string = START,
): Promise<Gezet> {
  const namen = Object.keys(actions);
  const naam = namen[stap.soort % namen.length] ?? '';
  const run = actions[naam];
  const rows = await allRows(world.core);
  try {
    const werk = run?.(world, rows, stap, plusDagen(vanaf, stap.dag)) ?? null;
    const antwoord = await werk;
    if (antwoord === null) return { uitslag: 'niets', naam, opdrachtId: null, planbord: null };
    const { opdracht, planbord } = antwoordSchema.parse(antwoord);
    return { uitslag: 'gedaan', naam, opdrachtId: opdracht?.id ?? null, planbord };
  } catch (fault) {
    const code = codeOf(fault);
    if (code === 'ongeldig' || code === 'nietGevonden' || code === 'conflict') {
      return { uitslag: 'geweigerd', naam, opdrachtId: null, planbord: null };
    }
    throw new Error(`${naam} ${JSON.stringify(stap)} op ${plusDagen(vanaf, stap.dag)}: ${code}`, {
      cause: fault,
    });
  }
}

/** The parts of the answer of every write that matter here. */
const antwoordSchema = z.object({
  opdracht: z.object({ id: z.string() }).nullable(),
  planbord: planbordDeltaSchema,
});

const JOURNAAL = new Set(['opdracht', 'wijziging', 'lopende_opdracht', '__drizzle_migrations', 'inzage_log']);

/** Everything in the database except the journal, as text. */
export function dump(core: Core): string {
  const { lees } = core.context.opslag;
  const tables = lees
    .all<{ name: string }>(sql`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
    .filter(({ name }) => !JOURNAAL.has(name) && !name.startsWith('sqlite_'));
  return tables
    .map(({ name }) => {
      const rows = lees.all(sql.raw(`SELECT * FROM "${name}"`)).map((row) => JSON.stringify(row));
      return `${name}\n${rows.sort().join('\n')}`;
    })
    .join('\n');
}
