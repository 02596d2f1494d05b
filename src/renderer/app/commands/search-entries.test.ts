import { describe, expect, it } from 'vitest';
import type { PaletteEntry } from './palette-entries.ts';
import { searchable, searchEntries } from './search-entries.ts';

const entry = (label: string, group = 'Acties', keywords?: string): PaletteEntry => ({
  id: label,
  group,
  label,
  ...(keywords === undefined ? {} : { keywords }),
  run: () => undefined,
});

const all = [
  entry('Nieuwe medewerker…'),
  entry('Wijzigingen', 'Schermen', 'geschiedenis journaal'),
  entry('Team Nieuwland', 'Gebieden en teams'),
  entry('Zoë Cijferink', 'Medewerkers'),
  entry('Robin van den Berg', 'Medewerkers'),
  entry('Gegevens van ROG Plus', 'Organisaties'),
].map(searchable);
const labels = (text: string) => searchEntries(all, text).map(({ label }) => label);

describe('searchEntries', () => {
  it('finds without accents and capitals, and on every word', () => {
    expect(labels('zoe')).toEqual(['Zoë Cijferink']);
    expect(labels('berg ROBIN')).toEqual(['Robin van den Berg']);
    expect(labels('berg zoe')).toEqual([]);
  });

  it('puts what begins with the word first', () => {
    expect(labels('nieuw')).toEqual(['Nieuwe medewerker…', 'Team Nieuwland']);
  });

  it('finds by other words for the same', () => {
    expect(labels('geschiedenis')).toEqual(['Wijzigingen']);
  });

  it('shows no names before anything is typed', () => {
    expect(labels('')).toEqual([
      'Nieuwe medewerker…',
      'Wijzigingen',
      'Team Nieuwland',
      'Gegevens van ROG Plus',
    ]);
  });

  it('finds a name however it is spelled', () => {
    expect(labels('rogplus')).toEqual(['Gegevens van ROG Plus']);
    expect(labels('rog-plus')).toEqual(['Gegevens van ROG Plus']);
  });

  it('finds by letters in order when the whole word is nowhere: initials, a letter left out', () => {
    expect(labels('nmw')).toEqual(['Nieuwe medewerker…']);
    expect(labels('niewland')).toEqual(['Team Nieuwland']);
    expect(labels('rvdb')).toEqual(['Robin van den Berg']);
  });

  it('prefers the closest of those, and does not guess on two letters', () => {
    const teams = [entry('Werkvoorraad team'), entry('Wijkteam')].map(searchable);
    expect(searchEntries(teams, 'wkt').map(({ label }) => label)).toEqual(['Wijkteam', 'Werkvoorraad team']);
    expect(labels('zq')).toEqual([]);
  });
});
