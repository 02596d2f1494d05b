import { fileURLToPath } from 'node:url';
import type { Clock, Core, KeyDoor } from '../../src/core/base/core-types.ts';
import { createCore } from '../../src/core/core.ts';
import type { Aanmaak, Aanmelding } from '../../src/shared/contract/init.ts';
import { GEBRUIKER_ROLLEN, type GebruikerRol } from '../../src/shared/domain/gebruiker/rol.ts';

export const MIGRATIES = fileURLToPath(new URL('../../drizzle', import.meta.url));

/** A clock that stands still, except that every look at `nu` is a second later. */
export function vasteClock(vandaag: string): Clock {
  const begin = Date.parse(`${vandaag}T09:00:00Z`);
  let tikken = 0;
  return {
    vandaag: () => vandaag,
    now: () => {
      tikken += 1;
      return new Date(begin + tikken * 1000).toISOString();
    },
  };
}

type TestOptions = {
  readonly vandaag?: string;
  /** Absent: `vasteClock(vandaag)`. */
  readonly klok?: Clock;
  readonly aanmaak?: Aanmaak;
  /** Absent: all of them, as whoever makes an administratie has. */
  readonly rollen?: readonly GebruikerRol[];
  readonly naam?: string;
  /** Signs in as the program does; absent: somebody who is no row of `gebruiker`, with `rollen`. */
  readonly wie?: Aanmelding;
  readonly sleutels?: KeyDoor;
};

/** A whole core on an encrypted-free database in memory, with the real migrations; output is checked. */
export function createTestCore(options: TestOptions = {}): Promise<Core> {
  const {
    vandaag = '2026-03-02',
    aanmaak = { soort: 'nieuw', gemeente: 'Proefgemeente' },
    rollen = GEBRUIKER_ROLLEN.values,
  } = options;
  return createCore({
    db: ':memory:',
    aanmaak,
    naam: options.naam ?? 'Proef',
    migraties: MIGRATIES,
    backups: null,
    klok: options.klok ?? vasteClock(vandaag),
    gebruiker: options.wie ?? { naam: 'Proefpersoon', rollen, geenMedewerker: true },
    sleutels: options.sleutels,
    log: () => undefined,
    controleerUitvoer: true,
  });
}
