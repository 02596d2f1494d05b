/** Times the calculation of the planbord alone (pure functions): full, and after one edit. */

import { bepaalKnelpunten } from '../../src/shared/domain/knelpunt/knelpunten.ts';
import { addDelta } from '../../src/shared/domain/planbord/delta.ts';
import { berekenPlanbord } from '../../src/shared/domain/planbord/planbord.ts';
import { maandagen } from '../../src/shared/domain/tijd/week.ts';
import { grotePlanning } from '../support/large-planning.ts';

export type RekenMeting = {
  readonly medewerkers: number;
  readonly weken: number;
  /** Medians in milliseconds. */
  readonly volledigMs: number;
  readonly incrementeelMs: number;
  readonly knelpuntenMs: number;
  /** Full calculation per medewerker-week, in microseconds. */
  readonly microsecondenPerMedewerkerWeek: number;
};

function mediaan(tijden: readonly number[]): number {
  const sorted = [...tijden].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function measure(aantal: number, werk: (ronde: number) => void): number {
  const tijden: number[] = [];
  for (let ronde = 0; ronde < aantal; ronde += 1) {
    const begin = performance.now();
    werk(ronde);
    tijden.push(performance.now() - begin);
  }
  return mediaan(tijden);
}

function measureSize(medewerkers: number, weken: number): RekenMeting {
  const van = '2026-01-05';
  const gegevens = grotePlanning({ medewerkers, van, weken });
  const input = { vandaag: '2026-03-02', maandagen: maandagen(van, weken), rekenwijze: 'auto' } as const;
  berekenPlanbord({ ...input, gegevens });
  const volledigMs = measure(7, () => berekenPlanbord({ ...input, gegevens }));
  let state = gegevens;
  let planbord = berekenPlanbord({ ...input, gegevens });
  const incrementeelMs = measure(40, (ronde) => {
    const row = state.inzet[(ronde * 37) % state.inzet.length];
    if (!row) return;
    state = addDelta(state, {
      inzet: { gewijzigd: [{ ...row, minutenPerWeek: 60 * (8 + (ronde % 20)) }], verwijderd: [] },
    });
    planbord = berekenPlanbord({ ...input, gegevens: state }, planbord);
  });
  const knelpuntenMs = measure(5, () =>
    bepaalKnelpunten({ gegevens, van, tot: '2027-01-11', vandaag: '2026-03-02', planbord }),
  );
  return {
    medewerkers,
    weken,
    volledigMs,
    incrementeelMs,
    knelpuntenMs,
    microsecondenPerMedewerkerWeek: (volledigMs * 1000) / (medewerkers * weken),
  };
}

/** 111 and 1 000 medewerkers over 53 weeks. */
export function measureRekenen(): RekenMeting[] {
  return [measureSize(111, 53), measureSize(1000, 53)];
}
