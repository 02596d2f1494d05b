import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusDagen } from '../tijd/datum.ts';
import { type CaoLoop, caoOp, caoPerioden, metCaoVanaf } from './cao.ts';

const BEGIN = '2020-01-01';
const LEVEN = { geldigVan: BEGIN, geldigTot: null };
const cao = fc.constantFrom('sociaal-werk', 'jeugdzorg', 'gemeenten');
const dag = fc.integer({ min: -10, max: 1500 }).map((n) => plusDagen(BEGIN, n));
const stappen = fc.array(fc.record({ vanaf: dag, cao }), { maxLength: 6 });

const START: CaoLoop = { cao: 'sociaal-werk', caoWijzigingen: [] };

test('a change holds from its day on and leaves every earlier day as it was', () => {
  fc.assert(
    fc.property(stappen, fc.record({ vanaf: dag, cao }), dag, (eerder, stap, op) => {
      const voor = eerder.reduce((loop, s) => metCaoVanaf(loop, BEGIN, s.vanaf, s.cao), START);
      const na = metCaoVanaf(voor, BEGIN, stap.vanaf, stap.cao);
      const begin = stap.vanaf < BEGIN ? BEGIN : stap.vanaf;
      if (op >= begin) expect(caoOp(na, op)).toBe(stap.cao);
      else if (stap.vanaf > BEGIN) expect(caoOp(na, op)).toBe(caoOp(voor, op));
      const dagen = na.caoWijzigingen.map((rij) => rij.vanaf);
      expect(dagen).toEqual([...new Set(dagen)].sort());
    }),
  );
});

test('the stretches tell the same as each day', () => {
  fc.assert(
    fc.property(stappen, dag, (lijst, op) => {
      const loop = lijst.reduce((l, s) => metCaoVanaf(l, BEGIN, s.vanaf, s.cao), START);
      const perioden = caoPerioden(loop, LEVEN);
      expect(perioden[0]?.geldigVan).toBe(BEGIN);
      expect(perioden.at(-1)?.geldigTot).toBeNull();
      expect(perioden.slice(1).map((rij) => rij.geldigVan)).toEqual(
        perioden.slice(0, -1).map((rij) => rij.geldigTot),
      );
      if (op < BEGIN) return;
      const hier = perioden.find(
        (rij) => rij.geldigVan <= op && (rij.geldigTot === null || op < rij.geldigTot),
      );
      expect(hier?.cao).toBe(caoOp(loop, op));
    }),
  );
});
