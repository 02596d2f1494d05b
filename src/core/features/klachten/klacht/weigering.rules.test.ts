import { describe, expect, it } from 'vitest';
import type { Weigering } from '../../../../shared/domain/klacht/basis/weigering.ts';
import { fieldsAtIntake, fieldsAtStap } from './weigering.rules.ts';

const over = (veld: string): Weigering => ({
  code: 'datum-in-toekomst',
  artikel: 'Awb 9:5',
  melding: 'Een heel ander woord: ma 02-03-2026 is nog niet geweest.',
  veld,
});

describe('a refusal finds its field by the key of what it is about, not by its sentence', () => {
  it('of a step', () => {
    const fields = (soort: Parameters<typeof fieldsAtStap>[1], field: string) =>
      fieldsAtStap([over(field)], soort).map((row) => row.veld);
    expect(fields('doorzenden', 'gemeldAanKlagerOp')).toEqual(['gemeldAanKlagerOp']);
    expect(fields('informeel-oplossen', 'bevestigingVerzondenOp')).toEqual(['bevestigingVerzondenOp']);
    expect(fields('informeel-starten', 'gebiedsmanager')).toEqual(['gebiedsmanagerId']);
  });

  it('of the facts', () => {
    expect(fieldsAtIntake([over('datumGedraging')], 'intake')).toMatchObject([
      { veld: 'intake.datumGedraging' },
    ]);
  });
});
