import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusDagen } from '../tijd/datum.ts';
import { type CaoLoop, caoOn, caoPerioden, withCaoFrom } from './cao.ts';

const BEGIN = '2020-01-01';
const LEVEN = { geldigVan: BEGIN, geldigTot: null };
const cao = fc.constantFrom('sociaal-werk', 'jeugdzorg', 'gemeenten');
const dag = fc.integer({ min: -10, max: 1500 }).map((n) => plusDagen(BEGIN, n));
const stappen = fc.array(fc.record({ vanaf: dag, cao }), { maxLength: 6 });

const START: CaoLoop = { cao: 'sociaal-werk', caoWijzigingen: [] };

test('a change holds from its day on and leaves every earlier day as it was', () => {
  fc.assert(
    fc.property(stappen, fc.record({ vanaf: dag, cao }), dag, (eerder, stap, op) => {
      const voor = eerder.reduce((loop, s) => withCaoFrom(loop, BEGIN, s.vanaf, s.cao), START);
      const na = withCaoFrom(voor, BEGIN, stap.vanaf, stap.cao);
      const begin = stap.vanaf < BEGIN ? BEGIN : stap.vanaf;
      if (op >= begin) expect(caoOn(na, op)).toBe(stap.cao);
      else if (stap.vanaf > BEGIN) expect(caoOn(na, op)).toBe(caoOn(voor, op));
      const dagen = na.caoWijzigingen.map((row) => row.vanaf);
      expect(dagen).toEqual([...new Set(dagen)].sort());
    }),
  );
});

test('the stretches tell the same as each day', () => {
  fc.assert(
    fc.property(stappen, dag, (list, op) => {
      const loop = list.reduce((l, s) => withCaoFrom(l, BEGIN, s.vanaf, s.cao), START);
      const perioden = caoPerioden(loop, LEVEN);
      expect(perioden[0]?.geldigVan).toBe(BEGIN);
      expect(perioden.at(-1)?.geldigTot).toBeNull();
      expect(perioden.slice(1).map((row) => row.geldigVan)).toEqual(
        perioden.slice(0, -1).map((row) => row.geldigTot),
      );
      if (op < BEGIN) return;
      const hier = perioden.find(
        (row) => row.geldigVan <= op && (row.geldigTot === null || op < row.geldigTot),
      );
      expect(hier?.cao).toBe(caoOn(loop, op));
    }),
  );
});
