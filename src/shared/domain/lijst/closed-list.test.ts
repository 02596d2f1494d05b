import { describe, expect, it } from 'vitest';
import { closedList } from './closed-list.ts';

describe('a closed list', () => {
  const KLEUREN = closedList({ rood: 'Rood', 'heel-blauw': 'Heel blauw', groen: 'Groen' });

  it('keeps the order it was declared in', () => {
    expect(KLEUREN.values).toEqual(['rood', 'heel-blauw', 'groen']);
    expect(KLEUREN.options).toEqual([
      { waarde: 'rood', label: 'Rood' },
      { waarde: 'heel-blauw', label: 'Heel blauw' },
      { waarde: 'groen', label: 'Groen' },
    ]);
  });

  it('has a word for every value', () => {
    expect(KLEUREN.labels['heel-blauw']).toBe('Heel blauw');
  });

  it('finds its own values only', () => {
    expect(KLEUREN.find('groen')).toBe('groen');
    expect(KLEUREN.find('Groen')).toBeNull();
    expect(KLEUREN.find('')).toBeNull();
    expect(KLEUREN.has('toString')).toBe(false);
  });

  it('cannot be empty', () => {
    expect(() => closedList({})).toThrow();
  });
});
