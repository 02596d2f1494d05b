import { describe, expect, it } from 'vitest';
import { planbordContext } from '../../../../../tests/support/planbord-context.ts';
import { bordTable } from './bord-export.ts';

describe('the planbord as a table', () => {
  const { context } = planbordContext();
  const table = bordTable(context);

  it('has a line for each row on the screen and a column for each week', () => {
    expect(table.titel).toBe('Planbord Hele stad');
    expect(table.rijen).toHaveLength(context.model.bord.rijen.length);
    expect(table.kolommen.slice(4).map(({ kop }) => kop)).toEqual(['week 10', 'week 11', 'week 12']);
    for (const row of table.rijen) expect(row).toHaveLength(table.kolommen.length);
  });

  it('gives hours of people as numbers of hours, and figures of teams as they read', () => {
    const line = (name: string) => table.rijen.find(([naam]) => String(naam).trim() === name);
    expect(line('Testelaar, Noa')?.slice(4)).toEqual([28, 28, 28]);
    expect(String(line('Nieuwland')?.[4])).toMatch(/%/u);
  });
});
