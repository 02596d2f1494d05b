import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../src/core/base/core-types.ts';
import { voegDeltaToe } from '../../src/shared/domain/planbord/delta.ts';
import { berekenPlanbord } from '../../src/shared/domain/planbord/planbord.ts';
import type { PlanbordGegevens } from '../../src/shared/domain/planning/planning.ts';
import { plusDagen } from '../../src/shared/domain/tijd/datum.ts';
import { overlapt, type Periode } from '../../src/shared/domain/tijd/periode.ts';
import { maandagen } from '../../src/shared/domain/tijd/week.ts';
import { beeldOp } from './beeld.ts';
import { START, VANDAAG } from './dagen.ts';
import { margesKloppen } from './marges.ts';
import { type Stap, stapArb, type Wereld } from './stap.ts';
import { ALLES, alleRijen, dump, maakWereld, VANAF, zet } from './wandeling.ts';

/**
 * Random work through the contract. `WANDELINGEN=50` walks longer, `GEBIEDSPLANNER_ZAAD` elsewhere:
 * for exploring by hand.
 */
const WANDELINGEN = Number(process.env.WANDELINGEN ?? '2');

const stappen = (aantal: number) => fc.array(stapArb, { minLength: aantal, maxLength: aantal });

/** Work spread over the years, so that rows are cut, ended and taken over everywhere. */
const ergens = (stap: Stap): string => plusDagen(START, (stap.waar * 4) % 4000);

async function loop(
  acties: typeof ALLES,
  lijst: readonly Stap[],
  na?: (wereld: Wereld, opdrachtId: string) => Promise<void>,
): Promise<{ readonly wereld: Wereld; readonly core: Core; readonly begin: string }> {
  const wereld = await maakWereld();
  const begin = dump(wereld.core);
  for (const stap of lijst) {
    const { opdrachtId } = await zet(wereld, acties, stap, ergens(stap));
    if (opdrachtId !== null) await na?.(wereld, opdrachtId);
  }
  return { wereld, core: wereld.core, begin };
}

async function wandel(lengte: number, werk: (lijst: Stap[], dag: number) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(stappen(lengte), fc.noBias(fc.nat({ max: 700 })), werk),
    // Shrinking a walk of real databases takes longer than reading it.
    { numRuns: WANDELINGEN, endOnFailure: true },
  );
}

function geenOverlap<R extends Periode>(rijen: readonly R[], sleutel: (rij: R) => string): void {
  for (const reeks of Map.groupBy(rijen, sleutel).values()) {
    for (const [i, a] of reeks.entries()) {
      expect(reeks.slice(i + 1).filter((b) => overlapt(a, b))).toEqual([]);
    }
  }
}

function ligtIn(rij: Periode, ouder: Periode | undefined): void {
  expect(ouder).toBeDefined();
  expect(rij.geldigVan >= (ouder?.geldigVan ?? '')).toBe(true);
  if (ouder?.geldigTot != null) expect((rij.geldigTot ?? '9999') <= ouder.geldigTot).toBe(true);
}

/** What domein §2 says of dated rows among each other. */
async function hangtSamen(core: Core): Promise<void> {
  const rijen = await alleRijen(core);
  const { inzet, detacheringen, werkvoorraad, formatie, teamGebieden } = rijen;
  geenOverlap(inzet, (r) => `${r.detacheringId}|${r.teamId}|${r.doel}`);
  geenOverlap(detacheringen, (r) => `${r.medewerkerId}|${r.organisatieId}`);
  geenOverlap(werkvoorraad, (r) => `${r.teamId}|${r.zwaarte}`);
  geenOverlap(formatie, (r) => `${r.teamId}|${r.functieId}|${r.specialismeId}`);
  geenOverlap(teamGebieden, (r) => r.teamId);
  geenOverlap(
    rijen.medewerkerSpecialismen.filter((r) => r.hoofd),
    (r) => r.medewerkerId,
  );
  const opId = (lijst: readonly (Periode & { readonly id: string })[]) =>
    new Map(lijst.map((rij) => [rij.id, rij]));
  const [teams, organisaties, contracten] = [rijen.teams, rijen.organisaties, detacheringen].map(opId);
  for (const rij of inzet) {
    ligtIn(rij, contracten?.get(rij.detacheringId));
    ligtIn(rij, teams?.get(rij.teamId));
  }
  for (const rij of detacheringen) ligtIn(rij, organisaties?.get(rij.organisatieId));
  for (const rij of [...werkvoorraad, ...formatie, ...teamGebieden]) ligtIn(rij, teams?.get(rij.teamId));
}

const VENSTER = { van: '2025-12-01', tot: '2026-06-01' };

/** What a screen shows of the planbord of these teams, gebieden and organisations, by id. */
function beeldVan(gegevens: PlanbordGegevens, van: PlanbordGegevens) {
  const bord = berekenPlanbord({
    gegevens,
    vandaag: VANDAAG,
    maandagen: maandagen(VENSTER.van, 26),
    rekenwijze: 'auto',
  });
  // A row that has left the window may stay on the screen until the next load.
  const ids = new Set([...van.teams, ...van.gebieden, ...van.organisaties].map(({ id }) => id));
  const lijst = [...gegevens.teams, ...gegevens.gebieden, ...gegevens.organisaties];
  const opId = <W>(delen: readonly (readonly [string, W])[]) =>
    Object.fromEntries(delen.filter(([id]) => ids.has(id)));
  return {
    rijen: Object.fromEntries(bord.rijen.map((rij) => [rij.sleutel, rij])),
    teams: opId(bord.teams.map(({ teamId, weken }) => [teamId, weken])),
    gebieden: opId(bord.gebieden.map(({ gebiedId, weken }) => [gebiedId, weken])),
    namen: opId(lijst.map(({ id, naam }) => [id, naam])),
  };
}

describe('whatever is done', () => {
  it('rows go together, and every margin of every overview adds up', async () => {
    await wandel(22, async (lijst, dag) => {
      const { core } = await loop(ALLES, lijst);
      await hangtSamen(core);
      for (const peildatum of ['2021-03-01', plusDagen('2025-06-02', dag)])
        await margesKloppen(core, peildatum);
      await core.sluit();
    });
  });

  it('what takes effect later leaves every overview of before as it was', async () => {
    await wandel(22, async (lijst, dag) => {
      const eerst = lijst.slice(0, 12);
      const { wereld } = await loop(VANAF, eerst);
      const vanaf = plusDagen('2025-06-02', dag);
      // In 'huidig' people of before go along with what happened until today.
      const indelingen = vanaf > VANDAAG ? (['toenmalig', 'huidig'] as const) : (['toenmalig'] as const);
      const peildatum = plusDagen(vanaf, -1);
      const voor = await beeldOp(wereld.core, peildatum, indelingen);
      const gedaan: string[] = [];
      for (const stap of lijst.slice(12)) {
        const { naam, opdrachtId } = await zet(wereld, VANAF, stap, vanaf);
        if (opdrachtId !== null) gedaan.push(naam);
      }
      expect(await beeldOp(wereld.core, peildatum, indelingen), gedaan.join(', ')).toEqual(voor);
      await wereld.core.sluit();
    });
  });

  it('can be undone from anywhere, or says why not; and all of it to the beginning', async () => {
    await wandel(16, async (lijst, eerste) => {
      const opdrachten: string[] = [];
      const { core, begin } = await loop(ALLES, lijst, (_, id) => Promise.resolve(void opdrachten.push(id)));
      const eind = dump(core);
      for (let i = 0; i < opdrachten.length; i += 1) {
        const opdrachtId = opdrachten[(eerste + i * 7) % opdrachten.length] ?? '';
        const uitslag = await core.client.beheer.maakOpdrachtOngedaan({ opdrachtId }).catch((fout) => fout);
        if (uitslag instanceof Error) {
          expect(uitslag).toMatchObject({
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
    await wandel(22, async (lijst) => {
      const wereld = await maakWereld();
      const { capaciteit } = wereld.core.client;
      let scherm: PlanbordGegevens = await capaciteit.planbord(VENSTER);
      for (const stap of lijst) {
        const { naam, planbord } = await zet(wereld, ALLES, stap, ergens(stap));
        if (planbord === null) continue;
        scherm = voegDeltaToe(scherm, planbord);
        const vers = await capaciteit.planbord(VENSTER);
        expect(beeldVan(scherm, vers), naam).toEqual(beeldVan(vers, vers));
      }
      await wereld.core.sluit();
    });
  });
});
