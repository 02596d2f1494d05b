import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { maakProefteam, START } from '../../../../tests/support/proefteam.ts';
import { type InzetRegel, type InzetVraag, planInzet } from '../../../shared/domain/inzet/plan-inzet.ts';
import type { Plan } from '../../../shared/domain/planning/plan.ts';
import type { Inzet } from '../../../shared/domain/planning/planning.ts';
import { maandagen } from '../../../shared/domain/tijd/week.ts';
import { CoreFout } from '../../base/fout.ts';

const TIJD_MS = 120_000;
const WEKEN = maandagen(START, 60);
const week = (nummer: number) => WEKEN[nummer] ?? START;

/** What the page has in memory; much of what is planned lies after it. */
const VENSTER = { van: START, tot: week(30) };

/** Three teams of which one stops, and people who come, go, and come back after the window. */
async function createProef() {
  const core = await createTestCore();
  const proef = await maakProefteam(core);
  const { teams, detacheringen, capaciteit } = core.client;
  const tijdelijk = await teams.nieuwTeam({
    naam: 'Tijdelijk',
    soort: 'wijkteam',
    gebiedId: proef.gebiedId,
    van: START,
  });
  await teams.beeindigTeam({ id: tijdelijk.uitvoer.id, per: week(24) });
  const terug = await proef.medewerker({ achternaam: 'Terug' });
  const mensen = [
    await proef.medewerker(),
    await proef.medewerker({ achternaam: 'Plaatsma', minuten: 1200, van: week(6) }),
    terug,
    await proef.medewerker({ achternaam: 'Stelling', teamId: null }),
  ];
  const { detacheringen: contracten } = await capaciteit.planbord(VENSTER);
  const oud = contracten.find(({ medewerkerId }) => medewerkerId === terug.medewerkerId);
  await detacheringen.wijzig({ soort: 'beeindigen', detacheringId: oud?.id ?? '', per: week(10) });
  await detacheringen.wijzig({
    soort: 'starten',
    medewerkerId: terug.medewerkerId,
    organisatieId: proef.organisatieId,
    functieId: proef.functieId,
    minutenPerWeek: 1920,
    werkpatroon: null,
    van: week(40),
    tot: null,
  });
  const laatste = mensen[3];
  await detacheringen.wijzig({
    soort: 'uit-dienst',
    medewerkerId: laatste?.medewerkerId ?? '',
    per: week(20),
  });
  return { core, mensen, teams: [proef.oost, proef.zuid, tijdelijk.uitvoer.id] };
}

type Proef = Awaited<ReturnType<typeof createProef>>;

const vraag = fc.record({
  soort: fc.constantFrom('zet' as const, 'verplaats' as const),
  regels: fc.uniqueArray(fc.record({ wie: fc.nat(3), team: fc.nat(2) }), { minLength: 1, maxLength: 3 }),
  naar: fc.nat(2),
  uren: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  van: fc.integer({ min: 0, max: 29 }),
  weken: fc.option(fc.integer({ min: 1, max: 25 })),
});

function vraagVan(
  { mensen, teams }: Proef,
  v: typeof vraag extends fc.Arbitrary<infer T> ? T : never,
): InzetVraag {
  const regels = v.regels.flatMap(({ wie, team }): InzetRegel[] => {
    const mens = mensen[wie];
    return mens === undefined ? [] : [{ ...mens, teamId: teams[team] ?? '' }];
  });
  const samen = { regels, van: week(v.van), tot: v.weken === null ? null : week(v.van + v.weken) };
  const minuten = v.uren === null ? null : v.uren * 60;
  return v.soort === 'zet'
    ? { soort: 'zet', ...samen, minutenPerWeek: minuten ?? 0 }
    : { soort: 'verplaats', ...samen, naarTeamId: teams[v.naar] ?? '', minutenPerWeek: minuten };
}

/** Asks the core; gives the field and sentence of its refusal. */
async function ask({ core }: Proef, v: InzetVraag): Promise<{ veld: string; melding: string } | null> {
  const regels = [...v.regels];
  const { van, tot } = v;
  try {
    if (v.soort === 'verplaats') {
      const { naarTeamId, minutenPerWeek } = v;
      await core.client.capaciteit.verplaatsInzet({ regels, van, tot, naarTeamId, minutenPerWeek });
    } else {
      await core.client.capaciteit.zetInzet({ regels, van, tot, minutenPerWeek: v.minutenPerWeek });
    }
    return null;
  } catch (fout) {
    const [veld] = veldenVan(fout);
    if (veld === undefined) throw fout;
    return veld;
  }
}

function veldenVan(fout: unknown): readonly { veld: string; melding: string }[] {
  if (fout instanceof CoreFout) return fout.velden;
  const data = fout instanceof Error && 'data' in fout ? fout.data : null;
  return typeof data === 'object' && data !== null && 'velden' in data && Array.isArray(data.velden)
    ? data.velden
    : [];
}

function carriedOut(inzet: readonly Inzet[], plan: Plan<Inzet>): Omit<Inzet, 'id'>[] {
  const weg = new Set(plan.verwijderen);
  const anders = new Map(plan.wijzigen.map((rij) => [rij.id, rij]));
  const blijft = inzet.filter(({ id }) => !weg.has(id)).map((rij) => anders.get(rij.id) ?? rij);
  return [...blijft.map(({ id: _, ...rij }) => rij), ...plan.toevoegen];
}

const sorted = (rijen: readonly Omit<Inzet, 'id'>[]) => rijen.map((rij) => JSON.stringify(rij, KEYS)).sort();
const KEYS = ['detacheringId', 'teamId', 'doel', 'minutenPerWeek', 'geldigVan', 'geldigTot'];

it(
  'the plan that the page makes of the rows in its window is what the core does, or why it refuses',
  async () => {
    const gezien = new Map<string, number>();
    const tel = (wat: string) => gezien.set(wat, (gezien.get(wat) ?? 0) + 1);
    await fc.assert(
      fc.asyncProperty(fc.array(vraag, { minLength: 1, maxLength: 12 }), async (vragen) => {
        const proef = await createProef();
        const read = () => proef.core.client.capaciteit.planbord(VENSTER);
        for (const v of vragen.map((los) => vraagVan(proef, los))) {
          const voor = await read();
          const plan = planInzet(voor, v);
          const weigering = await ask(proef, v);
          const { inzet } = await read();
          if (plan.soort === 'weigering') {
            const { veld, melding } = plan;
            tel(`${v.soort} ${veld}`);
            expect({ veld, melding }).toEqual(weigering);
            expect(inzet).toEqual(voor.inzet);
          } else {
            tel(v.soort);
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
