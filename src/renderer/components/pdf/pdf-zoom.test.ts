import { describe, expect, test } from 'vitest';
import { nextScale, scaleOf } from './pdf-zoom.ts';

describe('zoom of the preview', () => {
  test('steps from a step and from between two steps', () => {
    expect(nextScale(1, 1)).toBe(1.25);
    expect(nextScale(1, -1)).toBe(0.9);
    expect(nextScale(0.82, 1)).toBe(0.9);
    expect(nextScale(0.82, -1)).toBe(0.75);
  });

  test('stays inside the steps', () => {
    expect(nextScale(4, 1)).toBe(4);
    expect(nextScale(0.25, -1)).toBe(0.25);
  });

  test('fits the width, or the whole sheet', () => {
    const sight = { breedte: 800, hoogte: 600 };
    const sheet = { breedte: 1000, hoogte: 1200 };
    expect(scaleOf({ soort: 'breedte' }, sight, sheet)).toBe(0.8);
    expect(scaleOf({ soort: 'pagina' }, sight, sheet)).toBe(0.5);
    expect(scaleOf({ soort: 'vast', schaal: 2 }, sight, sheet)).toBe(2);
    expect(scaleOf({ soort: 'breedte' }, { breedte: 10, hoogte: 10 }, sheet)).toBe(0.25);
  });
});
