import { describe, expect, it } from 'vitest';
import { rekeninstellingenOn } from '../../../../shared/domain/instelling/instellingen.ts';
import { bezetting } from '../../../../shared/domain/planbord/capaciteit.ts';
import { emptyUitkomst } from '../../../../shared/domain/planbord/uitkomst.ts';
import { columns, type Zoom } from '../../../../shared/domain/tijd/week.ts';
import { headline } from './headline.ts';

const inst = rekeninstellingenOn([], '2026-11-30');

function line(zoom: Zoom, over: Partial<ReturnType<typeof emptyUitkomst>> = {}): string {
  const [kolom] = columns(zoom, '2026-11-30', 1);
  if (kolom === undefined) throw new Error('Geen kolom.');
  const uitkomst = {
    ...emptyUitkomst({ maandag: kolom.van, modus: 'week' as const, inst }),
    ...{ bruto: 36 * 60 * 31, bezetting: bezetting(1.155, 1, inst.drempels), vraag: 600, metVraag: 3 },
    ...over,
  };
  const cijfers = { uitkomst, inst };
  return headline({ naam: 'Gebied Zuid', teams: 3, medewerkers: 36, kolom, cijfers }).replaceAll(
    '\u00a0',
    ' ',
  );
}

describe('the line beside the title of the planbord', () => {
  it.each([
    ['weken', 'hele week 49'],
    ['maanden', 'gemiddeld over dec 2026'],
    ['kwartalen', 'gemiddeld over K4 2026'],
  ] as const)('names the period that its figures are of: %s', (zoom, period) => {
    expect(line(zoom)).toBe(
      `Gebied Zuid · 3 teams · 36 medewerkers · 31,00 fte · bezetting 115,5 % (overbelast) · ${period}`,
    );
  });

  it('says of which teams a bezetting is, where it is not of all', () => {
    expect(line('weken', { metVraag: 1, teamsZonderVraag: ['b', 'c'] })).toContain(
      'bezetting 115,5 % (overbelast, 1 van 3 teams)',
    );
    expect(line('weken', { bezetting: { soort: 'geen-gegevens' }, vraag: null, metVraag: 0 })).toContain(
      'bezetting: geen gegevens',
    );
  });
});
