import { gebied } from '../../src/core/db/schema/gemeente.ts';
import { functie, medewerker } from '../../src/core/db/schema/medewerkers.ts';
import { detachering, inzet, moederorganisatie } from '../../src/core/db/schema/planning.ts';
import { team } from '../../src/core/db/schema/teams.ts';
import type { WriteDb } from '../../src/core/db/types.ts';

/** Rows with fixed values plus what the test is about. */

export const eenGebied = (anders: Partial<typeof gebied.$inferInsert> = {}): typeof gebied.$inferInsert => ({
  id: 'gebied-1',
  code: 'noord',
  geldigVan: '2015-01-05',
  ...anders,
});

export const eenTeam = (anders: Partial<typeof team.$inferInsert> = {}): typeof team.$inferInsert => ({
  id: 'team-1',
  soort: 'wijkteam',
  geldigVan: '2015-01-05',
  ...anders,
});

export const eenMedewerker = (
  anders: Partial<typeof medewerker.$inferInsert> = {},
): typeof medewerker.$inferInsert => ({
  id: 'medewerker-1',
  voornaam: 'Toon',
  achternaam: 'Modelink',
  ...anders,
});

export const eenDetachering = (
  anders: Partial<typeof detachering.$inferInsert> = {},
): typeof detachering.$inferInsert => ({
  id: 'detachering-1',
  medewerkerId: 'medewerker-1',
  organisatieId: 'organisatie-1',
  functieId: 'functie-1',
  minutenPerWeek: 1440,
  werkpatroon: [360, 360, 360, 360, 0, 0, 0],
  geldigVan: '2020-01-01',
  ...anders,
});

export const eenInzet = (anders: Partial<typeof inzet.$inferInsert> = {}): typeof inzet.$inferInsert => ({
  id: 'inzet-1',
  detacheringId: 'detachering-1',
  teamId: 'team-1',
  doel: 'casuistiek',
  minutenPerWeek: 1440,
  geldigVan: '2020-01-01',
  ...anders,
});

/** One gebied, two teams, one person with one detachering and one inzet. */
export function fillKlein(tx: WriteDb): void {
  tx.insert(gebied).values(eenGebied()).run();
  tx.insert(team)
    .values([eenTeam(), eenTeam({ id: 'team-2' })])
    .run();
  tx.insert(functie).values({ id: 'functie-1', naam: 'wijkteammedewerker', teltMeeCaseload: true }).run();
  tx.insert(moederorganisatie)
    .values({ id: 'organisatie-1', soort: 'zorgaanbieder', cao: 'sociaal-werk', geldigVan: '2015-01-01' })
    .run();
  tx.insert(medewerker).values(eenMedewerker()).run();
  tx.insert(detachering).values(eenDetachering()).run();
  tx.insert(inzet).values(eenInzet()).run();
}
