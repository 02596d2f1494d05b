import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, START } from '../../../../tests/support/proefteam.ts';
import { type InzetLine, type InzetVraag, planInzet } from '../../../shared/domain/inzet/plan-inzet.ts';
import type { Plan } from '../../../shared/domain/planning/plan.ts';
import type { Inzet } from '../../../shared/domain/planning/planning.ts';
import { maandagen } from '../../../shared/domain/tijd/week.ts';
import { CoreFault } from '../../base/fault.ts';

const TIJD_MS = 120_000;
const WEKEN = maandagen(START, 60);
const week = (nummer: number) => WEKEN[nummer] ?? START;

/** What the page has in memory; much of what is planned lies after it. */
const WINDOW = { van: START, tot: week(30) };

/** Three teams of which one stops, and people who come, go, and come back after the window. */
async function createProef() {
  const core = await createTestCore();
  const proef = await createProefteam(core);
  const { teams, detacheringen, capaciteit } = core.client;
  const temporary = await teams.nieuwTeam({
    naam: 'Tijdelijk',
    soort: 'wijkteam',
    gebiedId: proef.gebiedId,
    van: START,
  });
  await teams.beeindigTeam({ id: temporary.uitvoer.id, per: week(24) });
  const back = await proef.medewerker({ achternaam: 'Terug' });
  const mensen = [
    await proef.medewerker(),
    await proef.medewerker({ achternaam: 'Plaatsma', minuten: 1200, van: week(6) }),
    back,
    await proef.medewerker({ achternaam: 'Stelling', teamId: null }),
    await proef.medewerker({ achternaam: 'Modelink', teamId: proef.zuid }),
  ];
  const { detacheringen: contracten } = await capaciteit.planbord(WINDOW);
  const old = contracten.find(({ medewerkerId }) => medewerkerId === back.medewerkerId);
  await detacheringen.wijzig({ soort: 'beeindigen', detacheringId: old?.id ?? '', per: week(10) });
  await detacheringen.wijzig({
    soort: 'starten',
    medewerkerId: back.medewerkerId,
    organisatieId: proef.organisatieId,
    functieId: proef.functieId,
    minutenPerWeek: 1920,
    werkpatroon: null,
    van: week(40),
    tot: null,
  });
  const last = mensen[3];
  await detacheringen.wijzig({
    soort: 'uit-dienst',
    medewerkerId: last?.medewerkerId ?? '',
    per: week(20),
  });
  return { core, mensen, teams: [proef.oost, proef.zuid, temporary.uitvoer.id] };
}

type Proef = Awaited<ReturnType<typeof createProef>>;

const vraag = fc.record({
  soort: fc.constantFrom('zet' as const, 'verplaats' as const, 'ruil' as const),
  regels: fc.uniqueArray(fc.record({ wie: fc.nat(3), team: fc.nat(2) }), { minLength: 1, maxLength: 3 }),
  naar: fc.nat(2),
  uren: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  van: fc.integer({ min: 0, max: 29 }),
  weken: fc.option(fc.integer({ min: 1, max: 25 })),
});

function vraagOf(
  { mensen, teams }: Proef,
  v: typeof vraag extends fc.Arbitrary<infer T> ? T : never,
): InzetVraag {
  const regels = v.regels.flatMap(({ wie, team }): InzetLine[] => {
    const mens = mensen[wie];
    return mens === undefined ? [] : [{ ...mens, teamId: teams[team] ?? '' }];
  });
  const samen = { regels, van: week(v.van), tot: v.weken === null ? null : week(v.van + v.weken) };
  const minuten = v.uren === null ? null : v.uren * 60;
  // With somebody who is in another team; every other time with somebody of the same question.
  const [een, ander = mensen[4]] = regels;
  if (v.soort === 'ruil')
    return { ...samen, soort: 'ruil', regels: [een, ander].flatMap((line) => line ?? []) };
  return v.soort === 'zet'
    ? { soort: 'zet', ...samen, minutenPerWeek: minuten ?? 0 }
    : { soort: 'verplaats', ...samen, naarTeamId: teams[v.naar] ?? '', minutenPerWeek: minuten };
}

/** Asks the core; gives the field and sentence of its refusal. */
async function ask({ core }: Proef, v: InzetVraag): Promise<{ veld: string; melding: string } | null> {
  const regels = [...v.regels];
  const { van, tot } = v;
  try {
    if (v.soort === 'ruil') {
      const [een, ander] = regels;
      if (een === undefined || ander === undefined) throw new Error('Two people are needed.');
      await core.client.capaciteit.ruilInzet({ een, ander, van, tot });
    } else if (v.soort === 'verplaats') {
      const { naarTeamId, minutenPerWeek } = v;
      await core.client.capaciteit.verplaatsInzet({ regels, van, tot, naarTeamId, minutenPerWeek });
    } else {
      await core.client.capaciteit.zetInzet({ regels, van, tot, minutenPerWeek: v.minutenPerWeek });
    }
    return null;
  } catch (fault) {
    const [field] = fieldsOf(fault);
    if (field === undefined) throw fault;
    return field;
  }
}

function fieldsOf(fault: unknown): readonly { veld: string; melding: string }[] {
  if (fault instanceof CoreFault) return fault.velden;
  const data = fault instanceof Error && 'data' in fault ? fault.data : null;
  return typeof data === 'object' && data !== null && 'velden' in data && Array.isArray(data.velden)
    ? data.velden
    : [];
}

function carriedOut(inzet: readonly Inzet[], plan: Plan<Inzet>): Omit<Inzet, 'id'>[] {
  const weg = new Set(plan.verwijderen);
  const anders = new Map(plan.wijzigen.map((row) => [row.id, row]));
  const blijft = inzet.filter(({ id }) => !weg.has(id)).map((row) => anders.get(row.id) ?? row);
  return [...blijft.map(({ id: _, ...row }) => row), ...plan.toevoegen];
}

const sorted = (rows: readonly Omit<Inzet, 'id'>[]) => rows.map((row) => JSON.stringify(row, KEYS)).sort();
const KEYS = ['detacheringId', 'teamId', 'doel', 'minutenPerWeek', 'geldigVan', 'geldigTot'];

it(
  'the plan that the page makes of the rows in its window is what the core does, or why it refuses',
  async () => {
    const gezien = new Map<string, number>();
    const count = (wat: string) => gezien.set(wat, (gezien.get(wat) ?? 0) + 1);
    await fc.assert(
      fc.asyncProperty(fc.array(vraag, { minLength: 1, maxLength: 12 }), async (vragen) => {
        const proef = await createProef();
        const read = () => proef.core.client.capaciteit.planbord(WINDOW);
        for (const v of vragen.map((los) => vraagOf(proef, los))) {
          const voor = await read();
          const plan = planInzet(voor, v);
          const weigering = await ask(proef, v);
          const { inzet } = await read();
          if (plan.soort === 'weigering') {
            const { veld, melding } = plan;
            count(`${v.soort} ${veld}`);
            expect({ veld, melding }).toEqual(weigering);
            expect(inzet).toEqual(voor.inzet);
          } else {
            count(v.soort);
            expect(weigering).toBeNull();
            expect(sorted(carriedOut(voor.inzet, plan))).toEqual(sorted(inzet));
          }
        }
        await proef.core.sluit();
      }),
      { numRuns: 25 },
    );
    // Every kind of answer came by.
    expect([...gezien.keys()].sort()).toEqual([
      'ruil',
      'ruil ander',
      'ruil van',
      'verplaats',
      'verplaats minutenPerWeek',
      'verplaats naarTeamId',
      'verplaats van',
      'zet',
      'zet teamId',
      'zet van',
    ]);
  },
  TIJD_MS,
);
