import { describe, expect, test } from 'vitest';
import { schaalVan, volgendeSchaal } from './pdf-zoom.ts';

describe('zoom of the preview', () => {
  test('steps from a step and from between two steps', () => {
    expect(volgendeSchaal(1, 1)).toBe(1.25);
    expect(volgendeSchaal(1, -1)).toBe(0.9);
    expect(volgendeSchaal(0.82, 1)).toBe(0.9);
    expect(volgendeSchaal(0.82, -1)).toBe(0.75);
  });

  test('stays inside the steps', () => {
    expect(volgendeSchaal(4, 1)).toBe(4);
    expect(volgendeSchaal(0.25, -1)).toBe(0.25);
  });

  test('fits the width, or the whole sheet', () => {
    const zicht = { breedte: 800, hoogte: 600 };
    const blad = { breedte: 1000, hoogte: 1200 };
    expect(schaalVan({ soort: 'breedte' }, zicht, blad)).toBe(0.8);
    expect(schaalVan({ soort: 'pagina' }, zicht, blad)).toBe(0.5);
    expect(schaalVan({ soort: 'vast', schaal: 2 }, zicht, blad)).toBe(2);
    expect(schaalVan({ soort: 'breedte' }, { breedte: 10, hoogte: 10 }, blad)).toBe(0.25);
  });
});
