import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { VerslagJaar, VerslagTable } from '../../../../shared/contract/klachten/jaarverslag.ts';
import type { Afdoening, TermijnUitkomst } from '../../../../shared/domain/klacht/basis/lists.ts';
import { type Verslagfeit, verslagJaar } from './jaarverslag.rules.ts';
import { shield, visible } from './onderdrukking.rules.ts';

/**
 * A reader who lays the tables of a year side by side. They know what the words mean (only an oral complaint has
 * no term, only a formal one is extended, an oral one has no oordeel), how many came over from the year before
 * and whether there were oral ones among them, and how small numbers are hidden. Every world that fits all of
 * that is tried; a hidden cell that is not empty must not be the same in all of them.
 */

type World = readonly number[];

/** All lists of `aantal` numbers that add up to `som`. */
function* lists(aantal: number, sum: number): Generator<number[]> {
  if (aantal === 1) yield [sum];
  else for (let n = 0; n <= sum; n += 1) for (const rest of lists(aantal - 1, sum - n)) yield [n, ...rest];
}

const patroon = (cells: readonly { soort: string; waarde?: number }[]) =>
  cells.map((cell) => cell.waarde ?? 'x').join(' ');
const known = new Map<string, World[]>();

/**
 * Every list that would have been published as this one was. The terms are hidden too where there is a complaint
 * without one, and that number or the number of oral complaints (`isFormHidden`) is hidden.
 */
function werelden({ soort, rijen, totaal }: VerslagTable, minimum: number, isFormHidden: boolean): World[] {
  const sum = visible(totaal) ?? 0;
  const gezien = patroon(rijen.map(({ cel }) => cel));
  const key = `${soort}/${minimum}/${sum}/${gezien}/${isFormHidden}`;
  let passend = known.get(key);
  if (passend === undefined) {
    const isAlleenTotal = (list: World) =>
      soort === 'termijn' &&
      (list[3] ?? 0) > 0 &&
      (isFormHidden || shield(list, minimum).cellen[3]?.soort === 'afgeschermd');
    passend = [...lists(rijen.length, sum)].filter(
      (list) =>
        (isAlleenTotal(list) ? rijen.map(() => 'x').join(' ') : patroon(shield(list, minimum).cellen)) ===
        gezien,
    );
    known.set(key, passend);
  }
  return passend;
}

type Samen = { readonly vorm: World; readonly afdoening: World; readonly termijn: World };

/** Whether complaints exist that give these three tables; `over`: oral ones that came over from last year. */
function canSamen({ vorm: [, mondeling = 0], afdoening, termijn }: Samen, over: number): boolean {
  const [informeel = 0, afgehandeld = 0] = afdoening;
  const [, verlengd = 0, , zonder = 0] = termijn;
  const closed = termijn.reduce((a, b) => a + b, 0);
  return zonder <= mondeling + over && zonder <= closed - afgehandeld && verlengd <= closed - informeel;
}

const unique = (list: readonly World[], kern: (w: World) => readonly number[]): World[] => [
  ...new Map(list.map((w) => [kern(w).join(), w])).values(),
];

/** The hidden cells that are not empty and have one possible value only. */
function verraden(all: readonly Verslagfeit[], minimum: number): string[] {
  const { tabellen, geenKlacht, ...totalen } = verslagJaar(2025, '2025-12-31', all, { wijken: [], minimum });
  const feiten = all.filter((f) => !f.isGeenKlacht);
  const table = (soort: VerslagTable['soort']): VerslagTable => {
    const found = tabellen.find((row) => row.soort === soort);
    if (found === undefined) throw new Error(soort);
    return found;
  };
  const eerder = feiten.filter((f) => f.ontvangen < '2025');
  const over = eerder.some((f) => f.vorm === 'mondeling') ? eerder.length : 0;
  const isFormHidden = table('vorm').rijen.some(({ cel }) => cel.soort === 'afgeschermd');
  const passend = {
    vorm: werelden(table('vorm'), minimum, isFormHidden),
    afdoening: werelden(table('afdoening'), minimum, isFormHidden),
    termijn: werelden(table('termijn'), minimum, isFormHidden),
  };
  // Of two lists that say the same about the others one is enough to try.
  const kort = {
    vorm: unique(passend.vorm, (w) => w.slice(1)),
    afdoening: unique(passend.afdoening, (w) => w.slice(0, 2)),
    termijn: unique(passend.termijn, (w) => [w[1] ?? 0, w[3] ?? 0]),
  };
  const found: string[] = [];
  for (const soort of ['vorm', 'afdoening', 'termijn'] as const) {
    const anderen = { ...kort };
    const mogelijk = passend[soort].filter((world) => {
      anderen[soort] = [world];
      return anderen.vorm.some((vorm) =>
        anderen.afdoening.some((afdoening) =>
          anderen.termijn.some((termijn) => canSamen({ vorm, afdoening, termijn }, over)),
        ),
      );
    });
    table(soort).rijen.forEach(({ label, cel }, plaats) => {
      const values = new Set(mogelijk.map((world) => world[plaats]));
      if (cel.soort === 'afgeschermd' && values.size < 2 && !values.has(0))
        found.push(`${soort}, ${label}: ${[...values].join()}`);
    });
  }
  return [...found, ...verradenGeenKlacht(all, { ...totalen, geenKlacht }, minimum)];
}

/**
 * What is no complaint has a count of its own. A reader tries every number of them that leaves all totals and this cell
 * as they are: added, or taken away, one at a time.
 */
function verradenGeenKlacht(
  all: readonly Verslagfeit[],
  published: Partial<VerslagJaar>,
  minimum: number,
): string[] {
  if (published.geenKlacht?.soort !== 'afgeschermd') return [];
  const klachten = all.filter((f) => !f.isGeenKlacht);
  const [een] = all.filter((f) => f.isGeenKlacht && f.ontvangen > '2025');
  if (een === undefined) return ['geen klacht: hidden though there is none'];
  const worlds = Array.from({ length: 2 * minimum + 2 }, (_, n) => n).filter((n) => {
    const world = [...klachten, ...Array.from({ length: n }, () => een)];
    const { tabellen: _, ...other } = verslagJaar(2025, '2025-12-31', world, { wijken: [], minimum });
    return isDeepStrictEqual(other, published);
  });
  return worlds.length < 2 ? [`geen klacht: ${worlds.join()}`] : [];
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

const groupArb = fc
  .record({
    soort: fc.constantFrom(...SOORTEN),
    aantal: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 4, max: 8 })),
    wanneer: fc.constantFrom('dit jaar', 'dit jaar', 'dit jaar', 'vorig jaar', 'nog open'),
    isGeenKlacht: fc.constantFrom(false, false, false, true),
  })
  .map(({ soort: [afdoening, termijn, vorm], aantal, wanneer, isGeenKlacht }): Verslagfeit[] => {
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
      isGeenKlacht,
    }));
  });

it('no hidden cell follows from the other tables of the year', () => {
  fc.assert(
    fc.property(
      fc.array(groupArb, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(5, 5, 3),
      (groups, minimum) => {
        expect(verraden(groups.flat(), minimum)).toEqual([]);
      },
    ),
    { numRuns: 600, seed: 9012 },
  );
}, 120_000);
