import { describe, expect, it } from 'vitest';
import { toKlagerState, toKlagers } from '../klagers/klager-form.ts';
import { check, formOf, fromConcept, legeIntake, toConcept, toIntake } from './intake-form.ts';

const VANDAAG = '2026-03-02';
const VOL = {
  ...legeIntake(VANDAAG),
  kanaal: 'brief',
  klagers: [toKlagerState({ naam: 'A. Voorbeeld', adres: 'Straat 1' })],
  omschrijving: 'Niet teruggebeld',
  teamId: 'team-1',
} as const;

describe('intake', () => {
  it('keeps no complaint out for want of a name or address: the clock runs (Awb 9:4 lid 2)', () => {
    const empty = { ...VOL, klagers: legeIntake(VANDAAG).klagers };
    expect(check(empty)).toEqual({});
    expect(toIntake(empty)).not.toBeNull();
    expect(check({ ...empty, kanaal: 'telefoon', vorm: 'mondeling' })).toEqual({});
    expect(check({ ...empty, kanaal: 'telefoon', vorm: 'mondeling', opSchriftOp: '2026-03-02' })).toEqual({});
  });

  it('takes phone and desk as oral, the rest as written', () => {
    expect(['telefoon', 'balie'].map((kanaal) => formOf(kanaal === 'balie' ? 'balie' : 'telefoon'))).toEqual([
      'mondeling',
      'mondeling',
    ]);
    expect(formOf('webformulier')).toBe('schriftelijk');
  });

  it('leaves out an empty part, and asks what is missing in a half one', () => {
    expect(toIntake(VOL)?.onderdelen).toEqual([]);
    const half = { ...VOL, onderdelen: [{ sleutel: 'a', tekst: 'Niet gebeld', categorie: null }] };
    expect(check(half)).toEqual({ 'onderdelen.0.categorie': 'Kies een categorie.' });
  });

  it('drops the day on paper when the complaint turns out to be written', () => {
    expect(toIntake({ ...VOL, opSchriftOp: '2026-03-02' })?.opSchriftOp).toBeNull();
  });

  it('comes back from a draft as it was left, half typed dates as not filled in', () => {
    const back = fromConcept(toConcept({ ...VOL, ontvangstdatum: undefined }), VANDAAG);
    expect({ ...back, klagers: toKlagers(back.klagers), onderdelen: [] }).toEqual({
      ...VOL,
      klagers: toKlagers(VOL.klagers),
      ontvangstdatum: undefined,
      onderdelen: [],
    });
  });
});
