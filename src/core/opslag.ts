import { assertNever } from '../shared/domain/assert-never.ts';
import type { Opslag } from './core-types.ts';
import { leesBackups } from './db/backup.ts';
import { gewijzigdeRijen, historieVan, laatsteOpdrachten } from './db/historie.ts';
import { historieVanEigendom } from './db/historie-eigenaar.ts';
import { voerOpdrachtUit } from './db/journaal.ts';
import { journaalStand, maakOngedaan, type TerugUitkomst, voerOpnieuwUit } from './db/ongedaan.ts';
import { OpslagFout, type OpslagFoutSoort } from './db/opslag-fout.ts';
import { beoordeelPlaats, plaatsWaarschuwing } from './db/plaats.ts';
import type { DagKlok, OpdrachtRef, Store } from './db/types.ts';
import { maakPlanbordDelta } from './features/capaciteit/planbord.service.ts';
import { CoreFout, conflict } from './fout.ts';

/** What the user reads when the disk refuses a write; nothing of that write was kept. */
const OPSLAGMELDING: Readonly<Record<OpslagFoutSoort, string>> = {
  'schijf-vol':
    'Niet opgeslagen: de schijf is vol. Maak ruimte vrij en probeer het opnieuw. Wat al opgeslagen was, is veilig.',
  'alleen-lezen':
    'Niet opgeslagen: het bestand is alleen-lezen. Vraag de beheerder om schrijfrechten. Wat al opgeslagen was, is veilig.',
  'in-gebruik':
    'Niet opgeslagen: een ander programma gebruikt het bestand. Sluit dat en probeer het opnieuw.',
  beschadigd:
    'Niet opgeslagen: het bestand kan niet goed gelezen worden. Sluit het programma en start het opnieuw.',
};

function metMelding<T>(werk: () => T): T {
  try {
    return werk();
  } catch (fout) {
    if (fout instanceof OpslagFout) throw new CoreFout('bezet', { melding: OPSLAGMELDING[fout.soort] });
    throw fout;
  }
}

function uitgevoerdOfConflict(uitkomst: TerugUitkomst): OpdrachtRef | null {
  switch (uitkomst.soort) {
    case 'uitgevoerd':
      return uitkomst.opdracht;
    case 'niets':
      return null;
    case 'conflict':
      throw conflict(uitkomst.melding);
    default:
      return assertNever(uitkomst);
  }
}

/** The doors to an open store, as the calls see them. `backups`: folder, or null where none are made. */
export function maakOpslag(store: Store, klok: DagKlok, backups: string | null): Opslag {
  const waarschuwing = plaatsWaarschuwing(beoordeelPlaats(store.pad));
  return {
    lees: store.lees,
    voerUit: (ctx, werk) => metMelding(() => voerOpdrachtUit(store, ctx, werk)),
    maakOngedaan: (ctx, opdrachtId) =>
      metMelding(() => uitgevoerdOfConflict(maakOngedaan(store, ctx, opdrachtId))),
    voerOpnieuwUit: (ctx) => metMelding(() => uitgevoerdOfConflict(voerOpnieuwUit(store, ctx))),
    journaalStand: () => journaalStand(store),
    planbordDelta: (opdrachtId) =>
      maakPlanbordDelta(store.lees, gewijzigdeRijen(store, opdrachtId), klok.vandaag()),
    opdrachten: (aantal) => laatsteOpdrachten(store, aantal),
    historie: (tabel, id) => historieVan(store, tabel, id),
    historieVanEigendom: (eigendom) => historieVanEigendom(store, eigendom),
    laatsteBackup: () => (backups === null ? null : (leesBackups(backups)[0]?.moment ?? null)),
    waarschuwingen: waarschuwing === null ? [] : [waarschuwing],
  };
}
