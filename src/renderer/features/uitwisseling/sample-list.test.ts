import { describe, expect, it } from 'vitest';
import { SAMPLE_LIST } from './sample-list.ts';

describe('the sample list', () => {
  it('has a value or nothing for each column of each person', () => {
    for (const row of SAMPLE_LIST.rijen) expect(row).toHaveLength(SAMPLE_LIST.kolommen.length);
  });

  it('names nobody who can be reached', () => {
    expect(JSON.stringify(SAMPLE_LIST.rijen)).toMatch(/voorbeeld\.invalid/u);
  });
});
