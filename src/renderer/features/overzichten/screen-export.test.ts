import { expect, it } from 'vitest';
import type { FormatieLine, FormatieOverzicht } from '../../../shared/rapport/formatie.ts';
import { createCsv } from '../../lib/table-export.ts';
import { formatieTable } from './screen-export.ts';

const line = (naam: string, begroot: number | null, bezet: number): FormatieLine => {
  const verschil = begroot === null ? null : bezet - begroot;
  const fte = (minuten: number | null) => (minuten === null ? null : minuten / 2160);
  return {
    ...{ id: naam, naam, begroot, bezet, vacature: 0, verschil, wijzigbaar: true },
    begrootFte: fte(begroot),
    bezetFte: bezet / 2160,
    vacatureFte: 0,
    verschilFte: fte(verschil),
    vacaturegraad: begroot === null || begroot === 0 ? null : 0,
  };
};

const team = { regels: [line('Jeugd', null, 1080)], totaal: line('Totaal', null, 1080) };
const overzicht: FormatieOverzicht = {
  ...{
    gemeente: 'Proefstad',
    peildatum: '2026-03-02',
    opgesteldOp: '2026-03-02T09:00:00',
    opgesteldDoor: '',
  },
  ...{ demo: false, per: 'specialisme', voltijdMinuten: 2160, lijst: [], definities: [] },
  teams: [{ teamId: 't', naam: 'Zuid', gebiedId: 'g', geheel: null, ...team }],
  gebieden: [{ gebiedId: 'g', naam: 'Noord', zonder: ['Zuid'], ...team }],
  stad: { zonder: ['Zuid'], regels: [line('Jeugd', 0, 1080)], totaal: line('Totaal', 0, 1080) },
};

it('formatie goes out as it is shown: nothing decided is empty, 0 is 0, in fte or in hours', async () => {
  const csv = async (maat: 'fte' | 'uren') =>
    new TextDecoder().decode(await createCsv(formatieTable(overzicht, maat, '2026-03-02'))).split('\r\n');
  const fte = await csv('fte');
  expect(fte[1]).toBe('Stad;Hele stad;Jeugd;0,00;0,50;0,00;0,50;');
  expect(fte.at(-2)).toBe('Team;Zuid;Totaal;;0,50;0,00;;');
  expect((await csv('uren'))[1]).toBe('Stad;Hele stad;Jeugd;0,00;18,00;0,00;18,00;');
  expect(formatieTable(overzicht, 'fte', '2026-03-02').toelichting).toContainEqual([
    'Geen begroting',
    'Zuid',
  ]);
});
