import { describe, expect, it } from 'vitest';
import type { Weigering } from '../../../../shared/domain/klacht/basis/weigering.ts';
import { veldenBijIntake, veldenBijStap } from './weigering.rules.ts';

const over = (veld: string): Weigering => ({
  code: 'datum-in-toekomst',
  artikel: 'Awb 9:5',
  melding: 'Een heel ander woord: ma 02-03-2026 is nog niet geweest.',
  veld,
});

describe('a refusal finds its field by the key of what it is about, not by its sentence', () => {
  it('of a step', () => {
    const velden = (soort: Parameters<typeof veldenBijStap>[1], veld: string) =>
      veldenBijStap([over(veld)], soort).map((rij) => rij.veld);
    expect(velden('doorzenden', 'gemeldAanKlagerOp')).toEqual(['gemeldAanKlagerOp']);
    expect(velden('informeel-oplossen', 'bevestigingVerzondenOp')).toEqual(['bevestigingVerzondenOp']);
    expect(velden('informeel-starten', 'gebiedsmanager')).toEqual(['gebiedsmanagerId']);
  });

  it('of the facts', () => {
    expect(veldenBijIntake([over('datumGedraging')], 'intake')).toMatchObject([
      { veld: 'intake.datumGedraging' },
    ]);
  });
});
