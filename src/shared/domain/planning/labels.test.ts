import { expect, test } from 'vitest';
import {
  AFWEZIGHEID_SOORT_LABEL,
  AFWEZIGHEID_SOORTEN,
  AFWEZIGHEID_STATUS_LABEL,
  CAO_LABEL,
  CAOS,
  DOEL_LABEL,
  DOELEN,
  KALENDERDAG_SOORT_LABEL,
  REGISTRATIE_SOORT_LABEL,
  TEAM_SOORT_LABEL,
  VACATURE_STATUS_LABEL,
  ZWAARTE_LABEL,
  ZWAARTEN,
} from './labels.ts';

test('every word is there once, and lists are complete', () => {
  const groepen = [
    AFWEZIGHEID_SOORT_LABEL,
    AFWEZIGHEID_STATUS_LABEL,
    CAO_LABEL,
    DOEL_LABEL,
    KALENDERDAG_SOORT_LABEL,
    REGISTRATIE_SOORT_LABEL,
    TEAM_SOORT_LABEL,
    VACATURE_STATUS_LABEL,
    ZWAARTE_LABEL,
  ];
  for (const groep of groepen) {
    const woorden = Object.values(groep);
    expect(woorden.every((woord) => /^[A-Z]/u.test(woord))).toBe(true);
    expect(new Set(woorden).size).toBe(woorden.length);
  }
  expect([...DOELEN].sort()).toEqual(Object.keys(DOEL_LABEL).sort());
  expect([...AFWEZIGHEID_SOORTEN].sort()).toEqual(Object.keys(AFWEZIGHEID_SOORT_LABEL).sort());
  expect([...CAOS].sort()).toEqual(Object.keys(CAO_LABEL).sort());
  expect(ZWAARTEN.map(String)).toEqual(Object.keys(ZWAARTE_LABEL));
});
