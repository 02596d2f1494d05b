import { describe, expect, it } from 'vitest';
import { columns } from '../../../../shared/domain/tijd/week.ts';
import { gridColumns } from './grid-columns.ts';

const VANDAAG = '2026-03-30';
const SLUITING = {
  id: 'k1',
  datum: '2026-04-17',
  soort: 'sluitingsdag',
  cao: null,
  omschrijving: 'Studiedag',
  bron: '',
  geverifieerd: true,
} as const;

function heads(zoom: 'weken' | 'maanden') {
  const kolommen = columns(zoom, VANDAAG, 4);
  return gridColumns({
    ...{ kolommen, vandaag: VANDAAG, groeperen: 'team', smal: false },
    kalenderdagen: [SLUITING],
  }).filter(({ vast }) => !vast);
}

describe('the head of the planbord', () => {
  it('names the month where one begins, by the Thursday of the week', () => {
    expect(heads('weken').map(({ kop }) => kop.split('\n')[1])).toEqual(['30 mrt', '6-4', '13-4', '20-4']);
    expect(heads('weken').map(({ kopKlasse }) => kopKlasse.includes('bord-kop-maand'))).toEqual([
      ...[false, false, false, false],
    ]);
  });

  it('marks weeks with a free day and says which; today stays marked', () => {
    const [now, easter, closed, plain] = heads('weken');
    expect(now?.kopKlasse).toBe('grid-kop-nu');
    expect(easter?.kopKlasse).toContain('bord-kop-feestdag');
    expect(easter?.kopTip).toContain('ma 6-4');
    expect(closed?.kopTip).toContain('vr 17-4 Studiedag');
    expect(plain?.kopTip).not.toContain('\n');
    expect(heads('maanden').every(({ kopKlasse }) => !kopKlasse.includes('feestdag'))).toBe(true);
  });
});
