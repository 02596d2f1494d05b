import { describe, expect, it } from 'vitest';
import { columns } from '../../../../shared/domain/tijd/week.ts';
import { type CellDoel, readCell } from './edit.ts';

const [column] = columns('weken', '2021-03-15', 1);
const uren: CellDoel = {
  soort: 'uren',
  regels: [{ medewerkerId: 'm', organisatieId: 'o', teamId: 't', doel: 'casuistiek' }],
};
const aantal: CellDoel = { soort: 'aantal', teamId: 't', zwaarte: 2 };

function read(
  text: string,
  doel: CellDoel = uren,
  reikwijdte: Parameters<typeof readCell>[3] = { soort: 'vanaf' },
) {
  if (!column) throw new Error('no column');
  return readCell(text, doel, column, reikwijdte);
}

describe('what is typed in a cell', () => {
  it('holds from the first day of the column without end', () => {
    expect(read('14,5')).toMatchObject({ opdracht: { minutenPerWeek: 870, van: '2021-03-15', tot: null } });
  });

  it('holds for this week alone', () => {
    expect(read('12', uren, { soort: 'alleen' })).toMatchObject({
      opdracht: { van: '2021-03-15', tot: '2021-03-22' },
    });
  });

  it.each(['20', 'week 20', 'wk 20 2021', '20-5-2021'])('holds up to and including %s', (tekst) => {
    expect(read('12', uren, { soort: 'tot-en-met', tekst })).toMatchObject({
      opdracht: { tot: '2021-05-24' },
    });
  });

  it.each(['week 10', '1-3-2021', 'ooit', ''])('refuses %j as the last week', (tekst) => {
    expect(read('12', uren, { soort: 'tot-en-met', tekst })).toMatchObject({
      soort: 'fout',
      veld: 'tot-en-met',
    });
  });

  it.each(['-1', '40,1', 'veel', '', '1e3'])('refuses %j hours', (text) => {
    expect(read(text)).toMatchObject({ soort: 'fout', veld: 'waarde' });
  });

  it('takes 0 hours, and an empty number as not measured', () => {
    expect(read('0')).toMatchObject({ opdracht: { minutenPerWeek: 0 } });
    expect(read('', aantal)).toMatchObject({ opdracht: { aantalOpen: null } });
    expect(read('0', aantal)).toMatchObject({ opdracht: { aantalOpen: 0 } });
    expect(read('1,5', aantal)).toMatchObject({ soort: 'fout' });
    expect(read('10000', aantal)).toMatchObject({ soort: 'fout' });
  });
});
