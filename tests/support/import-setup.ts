import type { CallContext } from '../../src/core/base/core-types.ts';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import { specialisme } from '../../src/core/db/schema/medewerkers.ts';
import { moederorganisatie, organisatieAlias, organisatieNaam } from '../../src/core/db/schema/planning.ts';
import { teamNaam } from '../../src/core/db/schema/teams.ts';
import { complete } from '../../src/core/db/stappen.ts';
import type { WriteDb } from '../../src/core/db/types.ts';
import {
  createImportSessions,
  type ImportLine,
} from '../../src/core/features/uitwisseling/import-session.ts';
import {
  assessPart,
  beginImport,
  ontbrekend,
  takeOver,
} from '../../src/core/features/uitwisseling/uitwisseling.service.ts';
import { GEBRUIKER_ROLLEN } from '../../src/shared/domain/gebruiker/rol.ts';
import { recogniseColumns } from '../../src/shared/domain/import/columns.ts';
import type { Datumvolgorde } from '../../src/shared/domain/import/datums.ts';
import type { ImportField } from '../../src/shared/domain/import/headers.ts';
import { createTestDb } from './create-test-db.ts';
import { fillKlein } from './rows.ts';

export const PEIL = '2026-03-02';

function fill(tx: WriteDb): void {
  fillKlein(tx);
  tx.insert(moederorganisatie)
    .values({ id: 'organisatie-2', soort: 'zorgaanbieder', cao: 'sociaal-werk', geldigVan: '2015-01-01' })
    .run();
  tx.insert(organisatieNaam)
    .values([
      { id: 'on-1', organisatieId: 'organisatie-1', naam: 'Enver', geldigVan: '2015-01-01' },
      { id: 'on-2', organisatieId: 'organisatie-2', naam: 'ROGplus', geldigVan: '2015-01-01' },
    ])
    .run();
  tx.insert(organisatieAlias)
    .values({ id: 'oa-1', organisatieId: 'organisatie-2', naam: 'ROG Vlaardingen' })
    .run();
  tx.insert(teamNaam).values({ id: 'tn-1', teamId: 'team-1', naam: 'Oost', geldigVan: '2015-01-05' }).run();
  tx.insert(specialisme).values({ id: 'spec-1', naam: 'ouderenwerk', vereistSkj: false }).run();
}

type Lijstje = {
  readonly velden: readonly (ImportField | null)[];
  readonly datums: Datumvolgorde;
  readonly regels: readonly ImportLine[];
};

/** The real engine with a small administratie, and a list through dry run and taking over in one go. */
export function opzet(extra: (tx: WriteDb) => void = () => undefined) {
  const { store, ctx: base } = createTestDb({
    fill: (tx) => {
      fill(tx);
      extra(tx);
    },
  });
  const ctx: CallContext = {
    ...base,
    gebruiker: { naam: 'Robin Proefhof', rollen: GEBRUIKER_ROLLEN.values },
    klok: { vandaag: () => PEIL, now: base.klok.now },
  };
  const sessions = createImportSessions();
  const controleerRegels = ({ velden, datums, regels }: Lijstje) => {
    const { id } = beginImport(sessions)(store.lees, ctx, {
      peildatum: PEIL,
      organisatieId: null,
      functieId: null,
      datums,
      velden,
    });
    const beoordelingen = assessPart(sessions)(store.lees, ctx, { id, rijen: regels });
    const overnemen = (
      keuzes: { nr: number; medewerkerId: string | null }[] = [],
      eindigen: readonly string[] = [],
    ) => runOpdracht(store, ctx, (tx) => complete(takeOver(sessions)(tx, ctx, { id, keuzes, eindigen })));
    return { beoordelingen, overnemen, ontbreekt: () => ontbrekend(sessions)(store.lees, ctx, { id }) };
  };
  const controleer = (rows: readonly (readonly string[])[]) => {
    const { kopregel, velden } = recogniseColumns(rows);
    const regels = rows.slice(kopregel + 1).map((cellen, i) => ({ nr: kopregel + 2 + i, cellen }));
    return controleerRegels({ velden, datums: 'dmj', regels });
  };
  return { store, ctx, controleer, controleerRegels };
}

export const HEADER = ['Naam', 'Organisatie', 'Functie', 'Uren per week', 'Begindatum', 'Team'];
export const ROBIN = ['Robin van den Berg', 'Enver', 'wijkteammedewerker', '24', '01-04-2026', 'Oost'];
