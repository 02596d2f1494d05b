import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { HEADER, opzet } from '../../../../tests/support/import-setup.ts';
import { detachering, inzet, moederorganisatie } from '../../db/schema/planning.ts';
import { team } from '../../db/schema/teams.ts';
import type { WriteDb } from '../../db/types.ts';

/** Ends on that day, exclusive. */
const stopt = (id: string, geldigTot: string) => (tx: WriteDb) => {
  tx.update(moederorganisatie).set({ geldigTot }).where(eq(moederorganisatie.id, id)).run();
};
const teamStopt = (tx: WriteDb) => {
  tx.update(team).set({ geldigTot: '2026-06-01' }).run();
};
const ANNA = (organisatie: string, einde: string) => [
  'Anna Smit',
  organisatie,
  'wijkteammedewerker',
  '20',
  '01-04-2026',
  einde,
  'Oost',
];
const HEADER_MET_EINDE = [
  'Naam',
  'Organisatie',
  'Functie',
  'Uren per week',
  'Begindatum',
  'Einddatum',
  'Team',
];

describe('a list within what is there', () => {
  it('lets nobody stay longer than their organisatie', () => {
    const { store, controleer } = opzet(stopt('organisatie-2', '2026-07-01'));
    controleer([HEADER_MET_EINDE, ANNA('ROGplus', '')]).overnemen();
    const rows = store.lees.select().from(detachering).where(eq(detachering.organisatieId, 'organisatie-2'));
    expect(rows.all().map(({ geldigTot }) => geldigTot)).toEqual(['2026-07-01']);
  });

  it('refuses an end date after the end of the organisatie', () => {
    const { controleer } = opzet(stopt('organisatie-2', '2026-07-01'));
    expect(controleer([HEADER_MET_EINDE, ANNA('ROGplus', '31-08-2026')]).beoordelingen[0]).toMatchObject({
      soort: 'geweigerd',
      redenen: ['Deze organisatie levert t/m 30-06-2026 medewerkers; de einddatum ligt daarna.'],
    });
  });

  it('prolongs nobody beyond their organisatie', () => {
    const { controleer } = opzet((tx) => {
      tx.update(detachering).set({ geldigTot: '2026-05-01' }).run();
      stopt('organisatie-1', '2026-07-01')(tx);
    });
    const row = ['Toon Modelink', 'Enver', '', '', '', '31-08-2026', ''];
    expect(controleer([HEADER_MET_EINDE, row]).beoordelingen[0]).toMatchObject({ soort: 'geweigerd' });
  });

  it('plans nobody longer than the team exists, nor at a second organisatie or when prolonged', () => {
    const { store, controleer } = opzet((tx) => {
      teamStopt(tx);
      tx.update(detachering).set({ geldigTot: '2026-05-01' }).run();
      tx.update(inzet).set({ geldigTot: '2026-05-01' }).run();
    });
    controleer([
      HEADER_MET_EINDE,
      ['Toon Modelink', 'Enver', '', '', '', '31-12-2026', ''],
      ['Toon Modelink', 'ROGplus', 'wijkteammedewerker', '8', '01-04-2026', '', 'Oost'],
    ]).overnemen([{ nr: 3, medewerkerId: 'medewerker-1' }]);
    const eindes = store.lees
      .select()
      .from(inzet)
      .all()
      .map(({ geldigTot }) => geldigTot);
    expect(eindes).toEqual(['2026-06-01', '2026-06-01']);
  });

  it('keeps inzet as it is that would come above 40 naar rato', () => {
    const { store, controleer } = opzet((tx) => {
      tx.update(inzet).set({ minutenPerWeek: 2000 }).run();
    });
    controleer([HEADER, ['Toon Modelink', 'Enver', '', '36', '', '']]).overnemen();
    const minuten = store.lees
      .select()
      .from(inzet)
      .all()
      .map(({ minutenPerWeek }) => minutenPerWeek);
    expect(new Set(minuten)).toEqual(new Set([2000]));
  });
});
