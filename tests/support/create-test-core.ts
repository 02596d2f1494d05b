import { fileURLToPath } from 'node:url';
import type { Core, Klok } from '../../src/core/base/core-types.ts';
import { createCore } from '../../src/core/core.ts';
import type { Aanmaak } from '../../src/shared/contract/init.ts';
import type { Rol } from '../../src/shared/domain/gebruiker/rol.ts';

export const MIGRATIES = fileURLToPath(new URL('../../drizzle', import.meta.url));

/** A clock that stands still, except that every look at `nu` is a second later. */
export function vasteKlok(vandaag: string): Klok {
  const begin = Date.parse(`${vandaag}T09:00:00Z`);
  let tikken = 0;
  return {
    vandaag: () => vandaag,
    nu: () => {
      tikken += 1;
      return new Date(begin + tikken * 1000).toISOString();
    },
  };
}

type TestOpties = {
  readonly vandaag?: string;
  readonly aanmaak?: Aanmaak;
  readonly rol?: Rol;
  readonly naam?: string;
};

/** A whole core on an encrypted-free database in memory, with the real migrations; output is checked. */
export function createTestCore(opties: TestOpties = {}): Promise<Core> {
  const {
    vandaag = '2026-03-02',
    aanmaak = { soort: 'nieuw', gemeente: 'Proefgemeente' },
    rol = 'beheerder',
  } = opties;
  return createCore({
    db: ':memory:',
    aanmaak,
    naam: opties.naam ?? 'Proef',
    migraties: MIGRATIES,
    backups: null,
    klok: vasteKlok(vandaag),
    gebruiker: { naam: 'Proefpersoon', rol },
    log: () => undefined,
    controleerUitvoer: true,
  });
}
