import { existsSync } from 'node:fs';
import type { Aanmaak } from '../shared/contract/init.ts';
import { assertNever } from '../shared/domain/assert-never.ts';
import { createBackupKeeper } from './backup-keeper.ts';
import type { Core, CoreContext, CoreOpties } from './base/core-types.ts';
import { type MaakOpties, maakAdministratie, openAdministratie, openGeheugen } from './db/administratie.ts';
import { backupTo } from './db/backup.ts';
import { nieuwId } from './db/id.ts';
import type { Store, WriteDb } from './db/types.ts';
import { vulDemoKlachten } from './demo/klachten/demo-klachten.service.ts';
import { vulDemo } from './demo/planning/demo.service.ts';
import { beheerHandlers } from './features/beheer/beheer.handlers.ts';
import { vulLegeAdministratie } from './features/beheer/beheer.service.ts';
import { capaciteitHandlers } from './features/capaciteit/capaciteit.handlers.ts';
import { maakPlanbordDelta } from './features/capaciteit/planbord.service.ts';
import { detacheringenHandlers } from './features/detacheringen/detacheringen.handlers.ts';
import { klachtbrievenHandlers } from './features/klachten/brief/sjablonen.handlers.ts';
import { ruimOudeConceptenOp } from './features/klachten/intake/concept.service.ts';
import { klachtenHandlers } from './features/klachten/klachten.handlers.ts';
import { ombudsmanHandlers } from './features/klachten/ombudsman/ombudsman.handlers.ts';
import { klachtShield } from './features/klachten/toegang/afscherming.service.ts';
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

/** Opens (or makes) an administratie. Rejects with the store's `OpenFout`. */
export async function createCore(opties: CoreOpties): Promise<Core> {
  const store = openStore(opties);
  let gebruiker = opties.gebruiker;
  const { klok, log, backups } = opties;
  const keeper =
    backups === null || opties.db === ':memory:'
      ? null
      : createBackupKeeper(store, {
          ...{ klok, log, map: backups, second: opties.second ?? null },
          isBusy: () => context.opslag.voortgang() !== null,
        });
  const context: CoreContext = {
    opslag: maakOpslag(
      store,
      klok,
      { map: backups, keeper },
      { shield: klachtShield, readDelta: maakPlanbordDelta },
    ),
    shield: klachtShield,
    get gebruiker() {
      return gebruiker;
    },
    startGebruiker: opties.gebruiker,
    wisselGebruiker: (ander) => {
      gebruiker = ander;
    },
    klok,
    log,
    controleerUitvoer: opties.controleerUitvoer,
  };
  ruimOudeConceptenOp(context);
  return {
    client: createLocalClient(router, context),
    router,
    context,
    setSecond: (map) => keeper?.setSecond(map),
    backupTo: (pad, tekst) => {
      backupTo(store, pad, tekst, klok);
    },
    sluit: async () => {
      await context.opslag.stop();
      keeper?.close();
      store.sluit();
    },
  };
}
