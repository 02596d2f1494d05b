import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../src/core/base/core-types.ts';
import { addDelta } from '../../src/shared/domain/planbord/delta.ts';
import { berekenPlanbord } from '../../src/shared/domain/planbord/planbord.ts';
import type { PlanbordGegevens } from '../../src/shared/domain/planning/planning.ts';
import { plusDagen } from '../../src/shared/domain/tijd/datum.ts';
import { overlapt, type Periode } from '../../src/shared/domain/tijd/periode.ts';
import { maandagen } from '../../src/shared/domain/tijd/week.ts';
import { START, VANDAAG } from './dagen.ts';
import { marginsKloppen } from './margins.ts';
import { type Stap, stapArb, type World } from './stap.ts';
import { viewOn } from './view.ts';
import { ALLES, allRows, createWorld, dump, set, VANAF } from './wandeling.ts';

/**
 * Random work through the contract. `WANDELINGEN=50` walks longer, `GEBIEDSPLANNER_ZAAD` elsewhere:
 * for exploring by hand.
 */
const WANDELINGEN = Number(process.env.WANDELINGEN ?? '2');

const stappen = (aantal: number) => fc.array(stapArb, { minLength: aantal, maxLength: aantal });

/** Work spread over the years, so that rows are cut, ended and taken over everywhere. */
const ergens = (stap: Stap): string => plusDagen(START, (stap.waar * 4) % 4000);

async function loop(
  actions: typeof ALLES,
  list: readonly Stap[],
  na?: (world: World, opdrachtId: string) => Promise<void>,
): Promise<{ readonly wereld: World; readonly core: Core; readonly begin: string }> {
  const wereld = await createWorld();
  const begin = dump(wereld.core);
  for (const stap of list) {
    const { opdrachtId } = await set(wereld, actions, stap, ergens(stap));
    if (opdrachtId !== null) await na?.(wereld, opdrachtId);
  }
  return { wereld, core: wereld.core, begin };
}

async function wandel(lengte: number, werk: (list: Stap[], dag: number) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(stappen(lengte), fc.noBias(fc.nat({ max: 700 })), werk),
    // Shrinking a walk of real databases takes longer than reading it.
    { numRuns: WANDELINGEN, endOnFailure: true },
  );
}

function noOverlap<R extends Periode>(rows: readonly R[], key: (row: R) => string): void {
  for (const series of Map.groupBy(rows, key).values()) {
    for (const [i, a] of series.entries()) {
      expect(series.slice(i + 1).filter((b) => overlapt(a, b))).toEqual([]);
    }
  }
}

function ligtIn(row: Periode, ouder: Periode | undefined): void {
  expect(ouder).toBeDefined();
  expect(row.geldigVan >= (ouder?.geldigVan ?? '')).toBe(true);
  if (ouder?.geldigTot != null) expect((row.geldigTot ?? '9999') <= ouder.geldigTot).toBe(true);
}

/** What domein §2 says of dated rows among each other. */
async function hangtSamen(core: Core): Promise<void> {
  const rows = await allRows(core);
  const { inzet, detacheringen, werkvoorraad, formatie, teamGebieden } = rows;
  noOverlap(inzet, (r) => `${r.detacheringId}|${r.teamId}|${r.doel}`);
  noOverlap(detacheringen, (r) => `${r.medewerkerId}|${r.organisatieId}`);
  noOverlap(werkvoorraad, (r) => `${r.teamId}|${r.zwaarte}`);
  noOverlap(formatie, (r) => `${r.teamId}|${r.functieId}|${r.specialismeId}`);
  noOverlap(teamGebieden, (r) => r.teamId);
  noOverlap(
    rows.medewerkerSpecialismen.filter((r) => r.hoofd),
    (r) => r.medewerkerId,
  );
  const byId = (list: readonly (Periode & { readonly id: string })[]) =>
    new Map(list.map((row) => [row.id, row]));
  const [teams, organisaties, contracten] = [rows.teams, rows.organisaties, detacheringen].map(byId);
  for (const row of inzet) {
    ligtIn(row, contracten?.get(row.detacheringId));
    ligtIn(row, teams?.get(row.teamId));
  }
  for (const row of detacheringen) ligtIn(row, organisaties?.get(row.organisatieId));
  for (const row of [...werkvoorraad, ...formatie, ...teamGebieden]) ligtIn(row, teams?.get(row.teamId));
}

const WINDOW = { van: '2025-12-01', tot: '2026-06-01' };

/** What a screen shows of the planbord of these teams, gebieden and organisations, by id. */
function viewOf(gegevens: PlanbordGegevens, van: PlanbordGegevens) {
  const bord = berekenPlanbord({
    gegevens,
    vandaag: VANDAAG,
    maandagen: maandagen(WINDOW.van, 26),
    rekenwijze: 'auto',
  });
  // A row that has left the window may stay on the screen until the next load.
  const ids = new Set([...van.teams, ...van.gebieden, ...van.organisaties].map(({ id }) => id));
  const list = [...gegevens.teams, ...gegevens.gebieden, ...gegevens.organisaties];
  const byId = <W>(parts: readonly (readonly [string, W])[]) =>
    Object.fromEntries(parts.filter(([id]) => ids.has(id)));
  return {
    rijen: Object.fromEntries(bord.rijen.map((row) => [row.sleutel, row])),
    teams: byId(bord.teams.map(({ teamId, weken }) => [teamId, weken])),
    gebieden: byId(bord.gebieden.map(({ gebiedId, weken }) => [gebiedId, weken])),
    namen: byId(list.map(({ id, naam }) => [id, naam])),
  };
}

describe('whatever is done', () => {
  it('rows go together, and every margin of every overview adds up', async () => {
    await wandel(22, async (list, dag) => {
      const { core } = await loop(ALLES, list);
      await hangtSamen(core);
      for (const peildatum of ['2021-03-01', plusDagen('2025-06-02', dag)])
        await marginsKloppen(core, peildatum);
      await core.sluit();
    });
  });

  it('what takes effect later leaves every overview of before as it was', async () => {
    await wandel(22, async (list, dag) => {
      const eerst = list.slice(0, 12);
      const { wereld } = await loop(VANAF, eerst);
      const vanaf = plusDagen('2025-06-02', dag);
      // In 'huidig' people of before go along with what happened until today.
      const indelingen = vanaf > VANDAAG ? (['toenmalig', 'huidig'] as const) : (['toenmalig'] as const);
      const peildatum = plusDagen(vanaf, -1);
      const voor = await viewOn(wereld.core, peildatum, indelingen);
      const gedaan: string[] = [];
      for (const stap of list.slice(12)) {
        const { naam, opdrachtId } = await set(wereld, VANAF, stap, vanaf);
        if (opdrachtId !== null) gedaan.push(naam);
      }
      expect(await viewOn(wereld.core, peildatum, indelingen), gedaan.join(', ')).toEqual(voor);
      await wereld.core.sluit();
    });
  });

  it('can be undone from anywhere, or says why not; and all of it to the beginning', async () => {
    await wandel(16, async (list, first) => {
      const opdrachten: string[] = [];
      const { core, begin } = await loop(ALLES, list, (_, id) => Promise.resolve(void opdrachten.push(id)));
      const eind = dump(core);
      for (let i = 0; i < opdrachten.length; i += 1) {
        const opdrachtId = opdrachten[(first + i * 7) % opdrachten.length] ?? '';
        const result = await core.client.beheer.maakOpdrachtOngedaan({ opdrachtId }).catch((fault) => fault);
        if (result instanceof Error) {
          expect(result).toMatchObject({
            code: 'conflict',
            message: expect.stringMatching(/^U kunt “.+” niet/u),
          });
        } else {
          await hangtSamen(core);
          await core.client.beheer.voerOpnieuwUit();
        }
        expect(dump(core)).toBe(eind);
      }
      for (const _ of opdrachten) await core.client.beheer.maakOngedaan();
      expect(dump(core)).toBe(begin);
      for (const _ of opdrachten) await core.client.beheer.voerOpnieuwUit();
      expect(dump(core)).toBe(eind);
      await core.sluit();
    });
  });

  it('the rows that a write answers make the planbord of a fresh load', async () => {
    await wandel(22, async (list) => {
      const world = await createWorld();
      const { capaciteit } = world.core.client;
      let screen: PlanbordGegevens = await capaciteit.planbord(WINDOW);
      for (const stap of list) {
        const { naam, planbord } = await set(world, ALLES, stap, ergens(stap));
        if (planbord === null) continue;
        screen = addDelta(screen, planbord);
        const vers = await capaciteit.planbord(WINDOW);
        expect(viewOf(screen, vers), naam).toEqual(viewOf(vers, vers));
      }
      await world.core.sluit();
    });
  });
});
