import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import { createKlachtproef } from '../../../../../tests/support/klacht-trial.ts';

type Zet =
  | { readonly soort: 'registreer'; readonly jaar: 2025 | 2026; readonly metConcept: boolean }
  | { readonly soort: 'notitie' | 'ongedaan' | 'opnieuw' }
  /** Takes back one opdracht from the history, whichever. */
  | { readonly soort: 'kies'; readonly plaats: number }
  /** Puts the receipt of a complaint in the other year. */
  | { readonly soort: 'corrigeer'; readonly plaats: number };

const zetArb: fc.Arbitrary<Zet> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      soort: fc.constant('registreer' as const),
      jaar: fc.constantFrom(2025 as const, 2026 as const),
      metConcept: fc.boolean(),
    }),
  },
  fc.constantFrom<Zet>({ soort: 'notitie' }, { soort: 'ongedaan' }, { soort: 'opnieuw' }),
  fc.record({ soort: fc.constantFrom('kies' as const, 'corrigeer' as const), plaats: fc.nat({ max: 20 }) }),
);

it('numbers have no gap and no double, whatever is registered, corrected, undone and done again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(zetArb, { minLength: 6, maxLength: 18 }), async (zetten) => {
      const proef = await createKlachtproef(await createTestCore());
      const { klachten, beheer } = proef.core.client;
      const begin = (await beheer.opdrachten({ aantal: 500 })).length;
      const lines = () => klachten.lijst({ alleenOpen: false, jaar: null, zoek: '', metNamen: false });
      const run = async (zet: Zet): Promise<unknown> => {
        switch (zet.soort) {
          case 'registreer': {
            const datums = { ontvangstdatum: `${zet.jaar}-01-20`, datumGedraging: null };
            const { id: conceptId } = zet.metConcept
              ? await klachten.bewaarConcept({ id: null, gegevens: {} })
              : { id: null };
            return klachten.registreer({ conceptId, intake: proef.intake(datums) });
          }
          case 'notitie': {
            const [line] = await lines();
            return line && klachten.voegNotitieToe({ id: line.id, tekst: 'Gebeld' });
          }
          case 'ongedaan':
            return beheer.maakOngedaan();
          case 'opnieuw':
            return beheer.voerOpnieuwUit();
          case 'kies': {
            const own = (await beheer.opdrachten({ aantal: 500 })).slice(0, -begin);
            const selected = own[zet.plaats % Math.max(1, own.length)];
            return selected && beheer.maakOpdrachtOngedaan({ opdrachtId: selected.id });
          }
          case 'corrigeer': {
            const all = await lines();
            const line = all[zet.plaats % Math.max(1, all.length)];
            if (line === undefined) return null;
            const { gegevens } = await klachten.dossier({ id: line.id });
            const jaar = gegevens.ontvangstdatum.startsWith('2025') ? 2026 : 2025;
            const ontvangstdatum = `${jaar}-01-21`;
            return klachten.wijzigGegevens({ id: line.id, gegevens: { ...gegevens, ontvangstdatum } });
          }
        }
      };
      for (const zet of zetten) {
        // A refusal is an answer too; the numbers must be right either way.
        await run(zet).catch((fault: { code?: string }) =>
          expect(['conflict', 'nietGevonden', 'ongeldig']).toContain(fault.code),
        );
        for (const jaar of ['2025', '2026']) {
          const nummers = (await lines()).map((line) => line.nummer).filter((n) => n.startsWith(jaar));
          expect(nummers.sort()).toEqual(nummers.map((_, i) => `${jaar}-${String(i + 1).padStart(3, '0')}`));
        }
      }
      await proef.core.sluit();
    }),
    { numRuns: 8 },
  );
}, 60_000);
