import { expect, test } from 'vitest';
import {
  AFWEZIGHEID_SOORTEN,
  AFWEZIGHEID_STATUSSEN,
  CAOS,
  DOELEN,
  KALENDERDAG_SOORTEN,
  REGISTRATIE_SOORTEN,
  TEAM_SOORTEN,
  VACATURE_STATUSSEN,
  ZWAARTE_LABEL,
  ZWAARTEN,
} from './lists.ts';

test('every word is there once, and every zwaarte has one', () => {
  const groups = [
    AFWEZIGHEID_SOORTEN.labels,
    AFWEZIGHEID_STATUSSEN.labels,
    CAOS.labels,
    DOELEN.labels,
    KALENDERDAG_SOORTEN.labels,
    REGISTRATIE_SOORTEN.labels,
    TEAM_SOORTEN.labels,
    VACATURE_STATUSSEN.labels,
    ZWAARTE_LABEL,
  ];
  for (const group of groups) {
    const words = Object.values(group);
    expect(words.every((word) => /^[A-Z]/u.test(word))).toBe(true);
    expect(new Set(words).size).toBe(words.length);
  }
  expect(ZWAARTEN.map(String)).toEqual(Object.keys(ZWAARTE_LABEL));
});
