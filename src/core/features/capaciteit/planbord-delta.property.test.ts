import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, START } from '../../../../tests/support/proefteam.ts';
import { addDelta } from '../../../shared/domain/planbord/delta.ts';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';

const TOT = '2028-01-01';

/** Lists sorted by id, so that only contents count. */
function sorted(gegevens: PlanbordGegevens) {
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  return Object.fromEntries(Object.entries(gegevens).map(([naam, rows]) => [naam, [...rows].sort(byId)]));
}

const week = fc
  .integer({ min: 0, max: 40 })
  .map((n) => Temporal.PlainDate.from(START).add({ weeks: n }).toString());
const stap = fc.oneof(
  fc.record({
    soort: fc.constant('zet' as const),
    wie: fc.nat(2),
    zuid: fc.boolean(),
    uren: fc.integer({ min: 0, max: 40 }),
    van: week,
    weken: fc.option(fc.integer({ min: 1, max: 8 })),
  }),
  fc.record({
    soort: fc.constant('verplaats' as const),
    wie: fc.nat(2),
    uren: fc.option(fc.integer({ min: 1, max: 6 })),
    van: week,
  }),
  fc.record({ soort: fc.constant('afwezig' as const), wie: fc.nat(2), van: week }),
  fc.record({
    soort: fc.constant('open' as const),
    aantal: fc.option(fc.integer({ min: 0, max: 99 })),
    van: week,
  }),
  fc.record({ soort: fc.constant('nieuw' as const), van: week }),
  fc.record({
    soort: fc.constant('uren' as const),
    wie: fc.nat(2),
    van: week,
    minuten: fc.integer({ min: 1, max: 2400 }),
    inzet: fc.constantFrom('behoud' as const, 'naar-rato' as const),
  }),
  fc.record({ soort: fc.constant('einde' as const), wie: fc.nat(2), van: week }),
  fc.record({ soort: fc.constant('over' as const), wie: fc.nat(2), van: week }),
  fc.record({ soort: fc.constant('fusie' as const), van: week }),
  fc.record({ soort: fc.constant('hernoem' as const), van: week }),
  fc.constant({ soort: 'ongedaan' as const }),
  fc.constant({ soort: 'opnieuw' as const }),
);

describe('the planbord delta', () => {
  it('merged into what the window has, is what a fresh load gives, also after undo and redo', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 12 }), async (stappen) => {
        const core = await createTestCore();
        const proef = await createProefteam(core);
        const mensen = [
          await proef.medewerker(),
          await proef.medewerker({ achternaam: 'Plaatsma' }),
          await proef.medewerker({ achternaam: 'Stelling' }),
        ];
        const { capaciteit, detacheringen, medewerkers, teams, werkvoorraad, beheer } = core.client;
        const ander = (
          await core.client.organisaties.nieuweOrganisatie({ naam: 'Dock', cao: 'sociaal-werk', van: START })
        ).uitvoer.id;
        /** The detachering of a person on a day, or one that does not exist. */
        const detacheringOn = async (id: string, dag: string) => {
          const persoon = await medewerkers.persoon({ id, peildatum: dag });
          return (
            persoon.detacheringen.find(
              (d) => d.geldigVan <= dag && (d.geldigTot === null || d.geldigTot > dag),
            )?.id ?? 'geen'
          );
        };
        let gegevens: PlanbordGegevens = await capaciteit.planbord({ van: START, tot: TOT });
        const select = (wie: number) => {
          const mens = mensen[wie % mensen.length];
          if (mens === undefined) throw new Error('niemand');
          return mens;
        };
        for (const s of stappen) {
          const uitkomst = await (async () => {
            switch (s.soort) {
              case 'zet': {
                const tot =
                  s.weken === null ? null : Temporal.PlainDate.from(s.van).add({ weeks: s.weken }).toString();
                const regels = [{ ...select(s.wie), teamId: s.zuid ? proef.zuid : proef.oost }];
                return capaciteit.zetInzet({ regels, minutenPerWeek: s.uren * 60, van: s.van, tot });
              }
              case 'verplaats':
                return capaciteit.verplaatsInzet({
                  regels: [select(s.wie)],
                  naarTeamId: proef.zuid,
                  minutenPerWeek: s.uren === null ? null : s.uren * 60,
                  van: s.van,
                  tot: null,
                });
              case 'afwezig':
                return capaciteit.legAfwezigheidVast({
                  medewerkerIds: [select(s.wie).medewerkerId],
                  soort: 'verlof',
                  percentage: 100,
                  status: 'akkoord',
                  van: s.van,
                  tot: null,
                });
              case 'open':
                return werkvoorraad.zetAantalOpen({
                  teamId: proef.oost,
                  zwaarte: 2,
                  aantalOpen: s.aantal,
                  van: s.van,
                  tot: null,
                });
              case 'nieuw':
                return capaciteit.nieuweMedewerker({
                  voornaam: 'Bo',
                  tussenvoegsel: 'van',
                  achternaam: 'Fictema',
                  organisatieId: proef.organisatieId,
                  functieId: proef.functieId,
                  specialismeId: null,
                  minutenPerWeek: 1440,
                  werkpatroon: null,
                  teamId: proef.oost,
                  van: s.van,
                });
              case 'uren': {
                const detacheringId = await detacheringOn(select(s.wie).medewerkerId, s.van);
                return detacheringen.wijzig({
                  soort: 'uren',
                  detacheringId,
                  van: s.van,
                  minutenPerWeek: s.minuten,
                  werkpatroon: null,
                  inzet: s.inzet,
                });
              }
              case 'einde':
                return detacheringen.wijzig({
                  soort: 'uit-dienst',
                  medewerkerId: select(s.wie).medewerkerId,
                  per: s.van,
                });
              case 'over': {
                const detacheringId = await detacheringOn(select(s.wie).medewerkerId, s.van);
                return detacheringen.wijzig({
                  soort: 'overzetten',
                  detacheringId,
                  van: s.van,
                  organisatieId: ander,
                });
              }
              case 'fusie':
                return detacheringen.fuseer({
                  vanIds: [proef.organisatieId],
                  naarId: ander,
                  datum: s.van,
                  soort: 'overname',
                });
              case 'hernoem':
                return teams.hernoemTeam({ id: proef.oost, naam: `Oost ${s.van}`, van: s.van });
              case 'ongedaan':
                return beheer.maakOngedaan();
              case 'opnieuw':
                return beheer.voerOpnieuwUit();
            }
          })().catch((fault: { code?: string }) => {
            // Nothing to move, or a person who is undone again: refused, and nothing changes.
            expect(['ongeldig', 'nietGevonden']).toContain(fault.code);
            return null;
          });
          if (uitkomst !== null) gegevens = addDelta(gegevens, uitkomst.planbord);
        }
        expect(sorted(gegevens)).toEqual(sorted(await capaciteit.planbord({ van: START, tot: TOT })));
        await core.sluit();
      }),
      { numRuns: 25 },
    );
  });
});
