import { existsSync } from 'node:fs';
import type { Aanmaak } from '../shared/contract/init.ts';
import { assertNever } from '../shared/domain/assert-never.ts';
import { faultName } from '../shared/domain/fault-name.ts';
import { createBackupKeeper } from './backup-keeper.ts';
import type { Core, CoreOptions, Gebruiker, Storage } from './base/core-types.ts';
import { createAdministratie, type MaakOptions, openAdministratie, openCache } from './db/administratie.ts';
import { backupTo } from './db/backup.ts';
import { openCopy } from './db/copy-view.ts';
import { newId } from './db/id.ts';
import type { Store, WriteDb } from './db/types.ts';
import { fillDemoKlachten } from './demo/klachten/demo-klachten.service.ts';
import { fillDemo } from './demo/planning/demo.service.ts';
import { avgHandlers } from './features/avg/avg.handlers.ts';
import { changedBeperkt, requireNietBeperkt } from './features/avg/beperking-slot.service.ts';
import { beheerHandlers } from './features/beheer/beheer.handlers.ts';
import { fillLegeAdministratie } from './features/beheer/beheer.service.ts';
import { capaciteitHandlers } from './features/capaciteit/capaciteit.handlers.ts';
import { requireEigenGebied } from './features/capaciteit/eigen-gebied.service.ts';
import { createPlanbordDelta } from './features/capaciteit/planbord.service.ts';
import { detacheringenHandlers } from './features/detacheringen/detacheringen.handlers.ts';
import { gebruikersHandlers } from './features/gebruikers/gebruikers.handlers.ts';
import { requirePeopleAfter } from './features/gebruikers/terugdraaien.service.ts';
import { klachtbrievenHandlers } from './features/klachten/brief/sjablonen.handlers.ts';
import { cleanUpOldConcepten } from './features/klachten/intake/concept.service.ts';
import { kalenderHandlers } from './features/klachten/kalender/kalender.handlers.ts';
import { klachtenHandlers } from './features/klachten/klachten.handlers.ts';
import { ombudsmanHandlers } from './features/klachten/ombudsman/ombudsman.handlers.ts';
import { klachtShield } from './features/klachten/toegang/afscherming.service.ts';
import { medewerkersHandlers } from './features/medewerkers/medewerkers.handlers.ts';
import { organisatiesHandlers } from './features/organisaties/organisaties.handlers.ts';
import { indicatorenHandlers } from './features/overzichten/indicatoren/indicatoren.handlers.ts';
import { overzichtenHandlers } from './features/overzichten/overzichten.handlers.ts';
import { scenariosHandlers } from './features/scenarios/scenarios.handlers.ts';
import { teamsHandlers } from './features/teams/teams.handlers.ts';
import { uitwisselingHandlers } from './features/uitwisseling/uitwisseling.handlers.ts';
import { voorstellenHandlers } from './features/voorstellen/voorstellen.handlers.ts';
import { werkvoorraadHandlers } from './features/werkvoorraad/werkvoorraad.handlers.ts';
import { fillFirstPeople, openHouse } from './house.ts';
import { judgeAside } from './judge-aside.ts';
import { os } from './rpc/handlers.ts';
import { createLocalClient } from './rpc/server.ts';
import { createSolver } from './solver/solver.ts';
import { createStorage } from './storage.ts';

/** Every call of the contract; a call that is missing here does not compile. */
const router = os.router({
  avg: avgHandlers,
  beheer: beheerHandlers,
  capaciteit: capaciteitHandlers,
  klachtbrieven: klachtbrievenHandlers,
  detacheringen: detacheringenHandlers,
  gebruikers: gebruikersHandlers,
  indicatoren: indicatorenHandlers,
  kalender: kalenderHandlers,
  klachten: klachtenHandlers,
  medewerkers: medewerkersHandlers,
  ombudsman: ombudsmanHandlers,
  organisaties: organisatiesHandlers,
  overzichten: overzichtenHandlers,
  scenarios: scenariosHandlers,
  teams: teamsHandlers,
  uitwisseling: uitwisselingHandlers,
  voorstellen: voorstellenHandlers,
  werkvoorraad: werkvoorraadHandlers,
});

/** First contents of an administratie that is being made; null = there must be one already. */
function firstContent(aanmaak: Aanmaak, options: CoreOptions): ((tx: WriteDb) => void) | null {
  switch (aanmaak.soort) {
    case 'bestaand':
    case 'kopie':
      return null;
    case 'nieuw':
      return (tx) => {
        fillLegeAdministratie(tx, aanmaak.gemeente, () => newId(options.klok));
        fillFirstPeople(tx, options.gebruiker, options.klok);
      };
    case 'demo':
      return (tx) => {
        fillDemo(tx, options.klok);
        fillDemoKlachten(tx, options.klok);
        fillFirstPeople(tx, options.gebruiker, options.klok);
      };
    default:
      return assertNever(aanmaak);
  }
}

function openStore(options: CoreOptions): Store {
  if (options.aanmaak.soort === 'kopie' && options.db !== ':memory:') {
    const view = openCopy({ ...options.db, backup: options.aanmaak.backup, migraties: options.migraties });
    if (view.soort === 'fout') throw view.fout;
    return view.store;
  }
  const { db, aanmaak, naam, migraties, backups, klok, sidecar } = options;
  const vul = firstContent(aanmaak, options) ?? undefined;
  const content: Omit<MaakOptions, 'pad' | 'sleutel' | 'backups'> = {
    naam,
    demo: aanmaak.soort === 'demo',
    migraties,
    klok,
    ...(vul === undefined ? {} : { fill: vul }),
  };
  if (db === ':memory:') return openCache(content);
  if (backups === null) throw new Error('An administratie in a file needs a folder for its backups.');
  const { onDamage } = options;
  const plaats = { pad: db.pad, sleutel: db.sleutel, migraties, backups, klok, sidecar, onDamage };
  const bestaat = aanmaak.soort === 'bestaand' || (aanmaak.soort === 'demo' && existsSync(db.pad));
  const uitkomst = bestaat ? openAdministratie(plaats) : createAdministratie({ ...content, ...plaats });
  // The union itself is thrown: the core process reads its kind for the screen that explains it.
  // Somebody who made the file in this very moment also has it open.
  if (uitkomst.soort === 'fout') {
    throw uitkomst.fout.soort === 'bestaat-al' ? { soort: 'in-gebruik' } : uitkomst.fout;
  }
  return uitkomst.store;
}

/** The sessions on one store. Each has its own gebruiker: the others go on as who they were. */
function createSessions(
  { klok, log, controleerUitvoer, sleutels, solveThread }: CoreOptions,
  opslag: Storage,
  isCopy: boolean,
  { whoIs, personOf, isLocked, turn }: ReturnType<typeof openHouse>,
): Core['connect'] {
  type Switched = { readonly gebruiker: Gebruiker; readonly turn: number };
  const sessions = new Map<string, { switched: Switched | null }>();
  let connections = 0;
  const solver = createSolver(solveThread);
  return (session, wie) => {
    connections += 1;
    const state = sessions.get(session) ?? { switched: null };
    sessions.set(session, state);
    const isServed = wie !== undefined;
    const context = {
      ...{ opslag, session, klok, log, isCopy, isServed, controleerUitvoer },
      isLocked: isServed ? () => false : isLocked,
      ...{ connection: connections, since: opslag.lastNumber(), gezien: null },
      ...{ sleutels: sleutels ?? null, solver },
      get turn() {
        return turn();
      },
      get startGebruiker() {
        return isServed ? personOf(wie) : whoIs(null);
      },
      get gebruiker() {
        if (isServed) return personOf(wie);
        const { switched } = state;
        // Whoever signs in begins as who they are.
        return whoIs(switched?.turn === turn() ? switched.gebruiker : null);
      },
      switchGebruiker: (gebruiker: Gebruiker) => {
        state.switched = { gebruiker, turn: turn() };
      },
    };
    return { context, client: createLocalClient(router, context) };
  };
}

/** The page has its first picture by then, and what it fetches in idle time. */
const FIRST_PICTURE_MS = 4000;

/** What opening a large file left of the check. What comes of a damaged one is said by `onDamage`. */
function checkRest({ intern: { verbinding } }: Store, log: CoreOptions['log']): void {
  const begin = performance.now();
  try {
    // A large opdracht that is under way was preceded by it.
    if (!verbinding.inTransaction) verbinding.requireWhole();
    log('info', `controle na openen ${(performance.now() - begin).toFixed(1)} ms`);
  } catch (fault) {
    log('fout', `controle na openen ${faultName(fault)}`);
  }
}

/** Who may not work with it leaves it closed. */
function signIn(options: CoreOptions, opslag: Storage, close: () => void): ReturnType<typeof openHouse> {
  try {
    return openHouse(options, { opslag, klok: options.klok });
  } catch (fault) {
    close();
    throw fault;
  }
}

/** Opens (or makes) an administratie. Rejects with the store's `OpenFault`. */
export async function createCore(options: CoreOptions): Promise<Core> {
  const store = openStore(options);
  const { klok, log, judgeThread: thread } = options;
  const isCopy = store.readOnly === true;
  const backups = isCopy ? null : options.backups;
  const keeper =
    backups === null || options.db === ':memory:'
      ? null
      : createBackupKeeper(store, {
          ...{ klok, log, map: backups, second: options.second ?? null },
          isBusy: () => opslag.progress() !== null,
          judge: thread === undefined ? undefined : (job) => judgeAside(thread, job, log),
          secondThread: options.secondThread,
        });
  const opslag = createStorage(
    store,
    klok,
    { map: backups, keeper },
    {
      ...{ shield: klachtShield, readDelta: createPlanbordDelta, changedBeperkt },
      requireEigenGebied: (...asked) => {
        requireEigenGebied(...asked);
        requireNietBeperkt(...asked);
      },
      onLost: options.onLost,
      requirePeople: requirePeopleAfter,
    },
  );
  const people = signIn(options, opslag, () => {
    keeper?.close();
    store.sluit();
  });
  const connect = createSessions(options, opslag, isCopy, people);
  const own = connect('kern');
  if (!isCopy) cleanUpOldConcepten(own.context);
  if (!isCopy && options.db !== ':memory:') opslag.logbook.follow();
  const lateCheck = setTimeout(() => checkRest(store, log), FIRST_PICTURE_MS);
  lateCheck.unref();
  return {
    ...own,
    router,
    connect,
    house: people.house,
    setSidecar: (text) => store.setSidecar(text),
    setSecond: (map) => keeper?.setSecond(map),
    backupTo: (path, text) => {
      backupTo(store, path, text, klok);
    },
    sluit: async () => {
      clearTimeout(lateCheck);
      await opslag.stop();
      opslag.logbook.stop();
      keeper?.close();
      store.sluit();
      return (await keeper?.secondIsDone()) ?? true;
    },
  };
}
