import { describe, expect, test } from 'vitest';
import { grotePlanning } from '../../../../tests/support/large-planning.ts';
import { maandagen } from '../tijd/week.ts';
import { sumKnown } from './capaciteit.ts';
import { INDICATOREN, NUMBER_KEYS } from './indicator.ts';
import { berekenPlanbord } from './planbord.ts';
import { sameUitkomst } from './uitkomst.ts';

const VAN = '2026-03-30';
const WEKEN = maandagen(VAN, 6);
const planbord = berekenPlanbord({
  gegevens: grotePlanning({ medewerkers: 12, teams: 5, van: VAN, weken: 6 }),
  vandaag: '2026-04-01',
  maandagen: WEKEN,
  rekenwijze: 'auto',
});
const SUMMED = NUMBER_KEYS.filter((key) => INDICATOREN[key].teams === 'sum');

describe('every indicator of the list', () => {
  test.each(SUMMED)('%s of the city is the sum of its teams in every week', (key) => {
    for (const [week, stad] of planbord.stad.weken.entries()) {
      const perTeam = planbord.teams.map((team) => team.weken[week]?.[key] ?? null);
      const sum = sumKnown(perTeam);
      if (sum === null) expect(stad[key]).toBeNull();
      else expect(stad[key]).toBeCloseTo(sum, 6);
    }
  });

  test.each(NUMBER_KEYS)('another %s is another uitkomst', (key) => {
    const [week] = planbord.stad.weken;
    if (week === undefined) throw new Error('the planbord has weeks');
    expect(sameUitkomst(week, { ...week })).toBe(true);
    expect(sameUitkomst(week, { ...week, [key]: (week[key] ?? 0) + 1 })).toBe(false);
  });
});
