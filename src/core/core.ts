import { existsSync } from 'node:fs';
import type { Aanmaak } from '../shared/contract/init.ts';
import { assertNever } from '../shared/domain/assert-never.ts';
import type { Core, CoreContext, CoreOpties } from './base/core-types.ts';
import { type MaakOpties, maakAdministratie, openAdministratie, openGeheugen } from './db/administratie.ts';
import { dagelijkseBackup } from './db/backup.ts';
import { nieuwId } from './db/id.ts';
import type { Store, WriteDb } from './db/types.ts';
import { voltooiVernietiging } from './db/vernietig.ts';
import { vulDemoKlachten } from './demo/klachten/demo-klachten.service.ts';
import { vulDemo } from './demo/planning/demo.service.ts';
import { beheerHandlers } from './features/beheer/beheer.handlers.ts';
import { vulLegeAdministratie } from './features/beheer/beheer.service.ts';
import { capaciteitHandlers } from './features/capaciteit/capaciteit.handlers.ts';
import { detacheringenHandlers } from './features/detacheringen/detacheringen.handlers.ts';
import { klachtbrievenHandlers } from './features/klachten/brief/sjablonen.handlers.ts';
import { ruimOudeConceptenOp } from './features/klachten/intake/concept.service.ts';
import { klachtenHandlers } from './features/klachten/klachten.handlers.ts';
import { ombudsmanHandlers } from './features/klachten/ombudsman/ombudsman.handlers.ts';
import { medewerkersHandlers } from './features/medewerkers/medewerkers.handlers.ts';
import { organisatiesHandlers } from './features/organisaties/organisaties.handlers.ts';
import { overzichtenHandlers } from './features/overzichten/overzichten.handlers.ts';
import { teamsHandlers } from './features/teams/teams.handlers.ts';
import { uitwisselingHandlers } from './features/uitwisseling/uitwisseling.handlers.ts';
import { werkvoorraadHandlers } from './features/werkvoorraad/werkvoorraad.handlers.ts';
import { maakOpslag } from './opslag.ts';
import { os } from './rpc/handlers.ts';
import { createLocalClient } from './rpc/server.ts';

/** Every call of the contract; a call that is missing here does not compile. */
const router = os.router({
  beheer: beheerHandlers,
  capaciteit: capaciteitHandlers,
  klachtbrieven: klachtbrievenHandlers,
  detacheringen: detacheringenHandlers,
  klachten: klachtenHandlers,
  medewerkers: medewerkersHandlers,
  ombudsman: ombudsmanHandlers,
  organisaties: organisatiesHandlers,
  overzichten: overzichtenHandlers,
  teams: teamsHandlers,
  uitwisseling: uitwisselingHandlers,
  werkvoorraad: werkvoorraadHandlers,
});

/** How long after opening the backup of the day is made: the first screen comes first. */
const BACKUP_NA_MS = 20_000;

/** First contents of an administratie that is being made; null = there must be one already. */
function eersteInhoud(aanmaak: Aanmaak, opties: CoreOpties): ((tx: WriteDb) => void) | null {
  switch (aanmaak.soort) {
    case 'bestaand':
      return null;
    case 'nieuw':
      return (tx) => vulLegeAdministratie(tx, aanmaak.gemeente, () => nieuwId(opties.klok));
    case 'demo':
      return (tx) => {
        vulDemo(tx, opties.klok);
        vulDemoKlachten(tx, opties.klok);
      };
    default:
      return assertNever(aanmaak);
  }
}

function openStore(opties: CoreOpties): Store {
  const { db, aanmaak, naam, migraties, backups, klok, sidecar } = opties;
  const vul = eersteInhoud(aanmaak, opties) ?? undefined;
  const inhoud: Omit<MaakOpties, 'pad' | 'sleutel' | 'backups'> = {
    naam,
    demo: aanmaak.soort === 'demo',
    migraties,
    klok,
    ...(vul === undefined ? {} : { vul }),
  };
  if (db === ':memory:') return openGeheugen(inhoud);
  if (backups === null) throw new Error('An administratie in a file needs a folder for its backups.');
  const plaats = { pad: db.pad, sleutel: db.sleutel, migraties, backups, klok, sidecar };
  const bestaat = aanmaak.soort === 'bestaand' || (aanmaak.soort === 'demo' && existsSync(db.pad));
  const uitkomst = bestaat ? openAdministratie(plaats) : maakAdministratie({ ...inhoud, ...plaats });
  // The union itself is thrown: the core process reads its kind for the screen that explains it.
  // Somebody who made the file in this very moment also has it open.
  if (uitkomst.soort === 'fout') {
    throw uitkomst.fout.soort === 'bestaat-al' ? { soort: 'in-gebruik' } : uitkomst.fout;
  }
  return uitkomst.store;
}

/** Makes the backup of the day when it is due; a failure is logged and shown by the age of the last one. */
function maakDagelijkseBackup(store: Store, opties: CoreOpties): void {
  if (opties.backups === null || opties.db === ':memory:') return;
  try {
    voltooiVernietiging(store, opties.backups, opties.klok);
    dagelijkseBackup(store, opties.backups, opties.klok);
  } catch (fout) {
    opties.log('fout', `backup mislukt: ${fout instanceof Error ? fout.name : 'onbekend'}`);
  }
}

/** Opens (or makes) an administratie. Rejects with the store's `OpenFout`. */
export async function createCore(opties: CoreOpties): Promise<Core> {
  const store = openStore(opties);
  let gebruiker = opties.gebruiker;
  const context: CoreContext = {
    opslag: maakOpslag(store, opties.klok, opties.backups),
    get gebruiker() {
      return gebruiker;
    },
    startGebruiker: opties.gebruiker,
    wisselGebruiker: (ander) => {
      gebruiker = ander;
    },
    klok: opties.klok,
    log: opties.log,
    controleerUitvoer: opties.controleerUitvoer,
  };
  ruimOudeConceptenOp(context);
  const straks = setTimeout(() => {
    // Not in the middle of long work: then the one at closing is the backup of the day.
    if (context.opslag.voortgang() === null) maakDagelijkseBackup(store, opties);
  }, BACKUP_NA_MS);
  straks.unref();
  return {
    client: createLocalClient(router, context),
    router,
    context,
    sluit: async () => {
      clearTimeout(straks);
      await context.opslag.stop();
      maakDagelijkseBackup(store, opties);
      store.sluit();
    },
  };
}
