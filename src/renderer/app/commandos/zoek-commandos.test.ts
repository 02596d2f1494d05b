import { describe, expect, it } from 'vitest';
import type { Commando } from '../../lib/commandos.ts';
import { zoekCommandos } from './zoek-commandos.ts';

const commando = (label: string, groep = 'Acties', zoekwoorden?: string): Commando => ({
  id: label,
  groep,
  label,
  ...(zoekwoorden === undefined ? {} : { zoekwoorden }),
  doe: () => undefined,
});

const alle = [
  commando('Nieuwe medewerker…'),
  commando('Wijzigingen', 'Schermen', 'geschiedenis journaal'),
  commando('Team Nieuwland', 'Gebieden en teams'),
  commando('Zoë Cijferink', 'Medewerkers'),
  commando('Robin van den Berg', 'Medewerkers'),
];
const labels = (tekst: string) => zoekCommandos(alle, tekst).map(({ label }) => label);

describe('zoekCommandos', () => {
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
    expect(labels('')).toEqual(['Nieuwe medewerker…', 'Wijzigingen', 'Team Nieuwland']);
  });
});
