/** Times the calculation of the planbord alone (pure functions): full, and after one edit. */

import { bepaalKnelpunten } from '../../src/shared/domain/knelpunt/knelpunten.ts';
import { voegDeltaToe } from '../../src/shared/domain/planbord/delta.ts';
import { berekenPlanbord } from '../../src/shared/domain/planbord/planbord.ts';
import { maandagen } from '../../src/shared/domain/tijd/week.ts';
import { grotePlanning } from '../support/grote-planning.ts';

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
  const gesorteerd = [...tijden].sort((a, b) => a - b);
  return gesorteerd[Math.floor(gesorteerd.length / 2)] ?? 0;
}

function meet(aantal: number, werk: (ronde: number) => void): number {
  const tijden: number[] = [];
  for (let ronde = 0; ronde < aantal; ronde += 1) {
    const begin = performance.now();
    werk(ronde);
    tijden.push(performance.now() - begin);
  }
  return mediaan(tijden);
}

function meetGrootte(medewerkers: number, weken: number): RekenMeting {
  const van = '2026-01-05';
  const gegevens = grotePlanning({ medewerkers, van, weken });
  const invoer = { vandaag: '2026-03-02', maandagen: maandagen(van, weken), rekenwijze: 'auto' } as const;
  berekenPlanbord({ ...invoer, gegevens });
  const volledigMs = meet(7, () => berekenPlanbord({ ...invoer, gegevens }));
  let stand = gegevens;
  let planbord = berekenPlanbord({ ...invoer, gegevens });
  const incrementeelMs = meet(40, (ronde) => {
    const rij = stand.inzet[(ronde * 37) % stand.inzet.length];
    if (!rij) return;
    stand = voegDeltaToe(stand, {
      inzet: { gewijzigd: [{ ...rij, minutenPerWeek: 60 * (8 + (ronde % 20)) }], verwijderd: [] },
    });
    planbord = berekenPlanbord({ ...invoer, gegevens: stand }, planbord);
  });
  const knelpuntenMs = meet(5, () =>
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
export function meetRekenen(): RekenMeting[] {
  return [meetGrootte(111, 53), meetGrootte(1000, 53)];
}
