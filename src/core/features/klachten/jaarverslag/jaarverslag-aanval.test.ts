import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { VerslagTabel } from '../../../../shared/contract/klachten/jaarverslag.ts';
import type { Afdoening, TermijnUitkomst } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { type Verslagfeit, verslagJaar } from './jaarverslag.rules.ts';
import { schermAf, zichtbaar } from './onderdrukking.rules.ts';

/**
 * A reader who lays the tables of a year side by side. They know what the words mean (only an oral complaint has
 * no term, only a formal one is extended, an oral one has no oordeel), how many came over from the year before
 * and whether there were oral ones among them, and how small numbers are hidden. Every world that fits all of
 * that is tried; a hidden cell that is not empty must not be the same in all of them.
 */

type Wereld = readonly number[];

/** All lists of `aantal` numbers that add up to `som`. */
function* lijsten(aantal: number, som: number): Generator<number[]> {
  if (aantal === 1) yield [som];
  else for (let n = 0; n <= som; n += 1) for (const rest of lijsten(aantal - 1, som - n)) yield [n, ...rest];
}

const patroon = (cellen: readonly { soort: string; waarde?: number }[]) =>
  cellen.map((cel) => cel.waarde ?? 'x').join(' ');
const bekend = new Map<string, Wereld[]>();

/**
 * Every list that would have been published as this one was. The terms are hidden too where there is a complaint
 * without one, and that number or the number of oral complaints (`isVormVerborgen`) is hidden.
 */
function werelden(
  { soort, rijen, totaal }: VerslagTabel,
  minimum: number,
  isVormVerborgen: boolean,
): Wereld[] {
  const som = zichtbaar(totaal) ?? 0;
  const gezien = patroon(rijen.map(({ cel }) => cel));
  const sleutel = `${soort}/${minimum}/${som}/${gezien}/${isVormVerborgen}`;
  let passend = bekend.get(sleutel);
  if (passend === undefined) {
    const isAlleenTotaal = (lijst: Wereld) =>
      soort === 'termijn' &&
      (lijst[3] ?? 0) > 0 &&
      (isVormVerborgen || schermAf(lijst, minimum).cellen[3]?.soort === 'afgeschermd');
    passend = [...lijsten(rijen.length, som)].filter(
      (lijst) =>
        (isAlleenTotaal(lijst)
          ? rijen.map(() => 'x').join(' ')
          : patroon(schermAf(lijst, minimum).cellen)) === gezien,
    );
    bekend.set(sleutel, passend);
  }
  return passend;
}

type Samen = { readonly vorm: Wereld; readonly afdoening: Wereld; readonly termijn: Wereld };

/** Whether complaints exist that give these three tables; `over`: oral ones that came over from last year. */
function kanSamen({ vorm: [, mondeling = 0], afdoening, termijn }: Samen, over: number): boolean {
  const [informeel = 0, afgehandeld = 0] = afdoening;
  const [, verlengd = 0, , zonder = 0] = termijn;
  const gesloten = termijn.reduce((a, b) => a + b, 0);
  return zonder <= mondeling + over && zonder <= gesloten - afgehandeld && verlengd <= gesloten - informeel;
}

const uniek = (lijst: readonly Wereld[], kern: (w: Wereld) => readonly number[]): Wereld[] => [
  ...new Map(lijst.map((w) => [kern(w).join(), w])).values(),
];

/** The hidden cells that are not empty and have one possible value only. */
function verraden(feiten: readonly Verslagfeit[], minimum: number): string[] {
  const { tabellen } = verslagJaar(2025, '2025-12-31', feiten, { wijken: [], minimum });
  const tabel = (soort: VerslagTabel['soort']): VerslagTabel => {
    const gevonden = tabellen.find((rij) => rij.soort === soort);
    if (gevonden === undefined) throw new Error(soort);
    return gevonden;
  };
  const eerder = feiten.filter((f) => f.ontvangen < '2025');
  const over = eerder.some((f) => f.vorm === 'mondeling') ? eerder.length : 0;
  const isVormVerborgen = tabel('vorm').rijen.some(({ cel }) => cel.soort === 'afgeschermd');
  const alle = {
    vorm: werelden(tabel('vorm'), minimum, isVormVerborgen),
    afdoening: werelden(tabel('afdoening'), minimum, isVormVerborgen),
    termijn: werelden(tabel('termijn'), minimum, isVormVerborgen),
  };
  // Of two lists that say the same about the others one is enough to try.
  const kort = {
    vorm: uniek(alle.vorm, (w) => w.slice(1)),
    afdoening: uniek(alle.afdoening, (w) => w.slice(0, 2)),
    termijn: uniek(alle.termijn, (w) => [w[1] ?? 0, w[3] ?? 0]),
  };
  const gevonden: string[] = [];
  for (const soort of ['vorm', 'afdoening', 'termijn'] as const) {
    const anderen = { ...kort };
    const mogelijk = alle[soort].filter((wereld) => {
      anderen[soort] = [wereld];
      return anderen.vorm.some((vorm) =>
        anderen.afdoening.some((afdoening) =>
          anderen.termijn.some((termijn) => kanSamen({ vorm, afdoening, termijn }, over)),
        ),
      );
    });
    tabel(soort).rijen.forEach(({ label, cel }, plaats) => {
      const waarden = new Set(mogelijk.map((wereld) => wereld[plaats]));
      if (cel.soort === 'afgeschermd' && waarden.size < 2 && !waarden.has(0))
        gevonden.push(`${soort}, ${label}: ${[...waarden].join()}`);
    });
  }
  return gevonden;
}

type Soort = readonly [Afdoening, TermijnUitkomst, 'schriftelijk' | 'mondeling'];
const SOORTEN: readonly Soort[] = [
  ['informeel-opgelost', 'op-tijd', 'schriftelijk'],
  ['informeel-opgelost', 'te-laat', 'schriftelijk'],
  ['informeel-opgelost', 'geen-termijn', 'mondeling'],
  ['afgehandeld', 'op-tijd', 'schriftelijk'],
  ['afgehandeld', 'op-tijd-na-verlenging', 'schriftelijk'],
  ['afgehandeld', 'te-laat', 'mondeling'],
  ['niet-in-behandeling', 'op-tijd', 'schriftelijk'],
  ['ingetrokken', 'geen-termijn', 'mondeling'],
  ['ingetrokken', 'te-laat', 'schriftelijk'],
  ['doorgezonden', 'op-tijd-na-verlenging', 'schriftelijk'],
];

const groepArb = fc
  .record({
    soort: fc.constantFrom(...SOORTEN),
    aantal: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 4, max: 8 })),
    wanneer: fc.constantFrom('dit jaar', 'dit jaar', 'dit jaar', 'vorig jaar', 'nog open'),
  })
  .map(({ soort: [afdoening, termijn, vorm], aantal, wanneer }): Verslagfeit[] => {
    const open = wanneer === 'nog open';
    return Array.from({ length: aantal }, () => ({
      ontvangen: wanneer === 'vorig jaar' ? '2024-12-01' : '2025-03-03',
      vorm,
      wijkId: null,
      categorieen: [],
      afdoening: open ? null : afdoening,
      afgedaanOp: open ? null : '2025-05-05',
      oordeel: null,
      termijn: open ? null : termijn,
    }));
  });

it('no hidden cell follows from the other tables of the year', () => {
  fc.assert(
    fc.property(
      fc.array(groepArb, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(5, 5, 3),
      (groepen, minimum) => {
        expect(verraden(groepen.flat(), minimum)).toEqual([]);
      },
    ),
    { numRuns: 600, seed: 9012 },
  );
}, 120_000);
