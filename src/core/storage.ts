import { toegangOfCall, verouderdOfCalls } from '../shared/contract/toegang-of-call.ts';
import { assertNever } from '../shared/domain/assert-never.ts';
import { bereikPerRol, mag } from '../shared/domain/gebruiker/rechten.ts';
import { GEBRUIKER_ROLLEN } from '../shared/domain/gebruiker/rol.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import { type Changes, createChanges } from './base/changes.ts';
import type {
  CallContext,
  Gebruiker,
  Logbook,
  OthersChange,
  PlanbordDeltaOutput,
  ReadDelta,
  RequireEigenGebied,
  Shield,
  Storage,
} from './base/core-types.ts';
import { CoreFault, conflict, onlyACopy } from './base/fault.ts';
import { createLangWerk, GestoptFault } from './base/lang-werk.ts';
import { type BeperktGebruik, watchBeperkt } from './beperkt-watch.ts';
import {
  callOf,
  changedRows,
  currentOpdracht,
  findOpdracht,
  historieOf,
  lastOpdrachten,
  opdrachtenAfter,
} from './db/historie.ts';
import { historieOfEigendom, peopleOfOpdracht } from './db/historie-eigenaar.ts';
import { opdrachtInStappen, runOpdracht, writeBuitenJournaal } from './db/journaal.ts';
import { journaalState } from './db/journaal-state.ts';
import { writeInzage } from './db/logboek.ts';
import {
  aantalLines,
  ongedaanInStappen,
  opnieuwInStappen,
  type UndoConflict,
  type UndoUitkomst,
} from './db/ongedaan.ts';
import { lastNumber } from './db/outside.ts';
import { assessPlaats, plaatsWaarschuwing } from './db/plaats.ts';
import { complete, type Stappen } from './db/stappen.ts';
import { StorageFault, type StorageFaultSoort } from './db/storage-fault.ts';
import type { DagClock, OpdrachtRef, ReadDb, Store, Wijziging, WriteDb } from './db/types.ts';
import { countJournaalregels, vernietig } from './db/vernietig.ts';
import { createLogbook, logWarning } from './logbook.ts';
import { watchPeople } from './people-watch.ts';
import { requireSeen, tell } from './seen.ts';
import { countBackups, whyNoBackup } from './why-no-backup.ts';

/** What was asked and is not done, as the sentence that refuses it begins. */
type Asked = 'opgeslagen' | 'ongedaan gemaakt' | 'opnieuw gedaan';

/** What the user reads when the disk refuses a write; nothing of that write was kept. */
const OPSLAGMELDING: Readonly<Record<StorageFaultSoort, string>> = {
  'schijf-vol':
    'de schijf is vol. Maak ruimte vrij en probeer het opnieuw. Wat al opgeslagen was, is veilig.',
  'alleen-lezen':
    'het bestand is alleen-lezen. Vraag de beheerder om schrijfrechten. Wat al opgeslagen was, is veilig.',
  'in-gebruik': 'een ander programma gebruikt het bestand. Sluit dat en probeer het opnieuw.',
  beschadigd: 'het bestand kan niet goed gelezen worden. Sluit het programma en start het opnieuw.',
};

function withMessageOf(fault: unknown, asked: Asked = 'opgeslagen'): unknown {
  return fault instanceof StorageFault
    ? new CoreFault('bezet', { melding: `Niet ${asked}: ${OPSLAGMELDING[fault.soort]}` })
    : fault;
}

function withMessage<T>(werk: () => T): T {
  try {
    return werk();
  } catch (fault) {
    throw withMessageOf(fault);
  }
}

function executedOrConflict(
  uitkomst: UndoUitkomst,
  hide: <R extends OpdrachtRef | null>(line: R) => R,
): OpdrachtRef | null {
  switch (uitkomst.soort) {
    case 'uitgevoerd':
      return uitkomst.opdracht;
    case 'niets':
      return null;
    case 'conflict':
      throw conflict(withHiddenLabel(uitkomst, hide));
    default:
      return assertNever(uitkomst);
  }
}

/** What stands in the way may be a complaint that this person may not see: then not even that it is one. */
function withHiddenLabel(
  { melding, door, opdracht }: UndoConflict,
  hide: <R extends OpdrachtRef | null>(line: R) => R,
): string {
  const visible = hide(door);
  if (door === null || visible === null || visible.label === door.label) return melding;
  return `U kunt “${opdracht.label}” niet meer terugdraaien: daarna is hetzelfde gegeven anders gewijzigd of gebruikt.`;
}

/** An opdracht that changed more rows than this is not told row by row: reading again is quicker for everybody. */
const MAX_DELTA = 4000;

/** Who may not make a call may not take back, or do again, what it did. */
function requireMayTakeBack(gebruiker: Gebruiker, aanroep: string): void {
  const toegang = toegangOfCall(aanroep) ?? 'beheren';
  if (mag(gebruiker, toegang)) return;
  const rollen = bereikPerRol(toegang).flatMap(({ rol, bereik }) =>
    bereik === null ? [] : [GEBRUIKER_ROLLEN.labels[rol].toLowerCase()],
  );
  throw new CoreFault('geenRecht', {
    melding: `U kunt deze wijziging niet ongedaan maken of opnieuw doen. Dat kan iemand met de rol ${new Intl.ListFormat('nl', { type: 'disjunction' }).format(rollen)}.`,
  });
}

/** Taking back and doing again: first who may, then at a stretch or with pauses. */
function createUndo(store: Store, given: Given, lang: ReturnType<typeof createLangWerk>, changes: Changes) {
  const { shield, requireEigenGebied } = given;
  /** Refuses what is not this person's to take back: not the call, not the gebied, or a complaint they do not see. */
  const requireMay = (gebruiker: Gebruiker, doel: string | undefined): void => {
    shield.requireMayTakeBack(store, gebruiker, doel);
    const aanroep = doel === undefined ? null : callOf(store, doel);
    if (doel === undefined || aanroep === null) return;
    requireMayTakeBack(gebruiker, aanroep);
    requireEigenGebied(store, gebruiker, aanroep, doel);
  };
  const run = async (
    ctx: CallContext,
    asked: Asked,
    doel: string | undefined,
    stappen: () => Stappen<UndoUitkomst>,
  ): Promise<OpdrachtRef | null> => {
    requireWritable(store, given, asked);
    requireMay(ctx.gebruiker, doel);
    const direction = asked === 'ongedaan gemaakt' ? 'ongedaan' : 'opnieuw';
    if (doel !== undefined) given.requirePeople(store.lees, ctx, doel, direction);
    const hide = shield.hide(store, ctx.gebruiker);
    const veel = doel !== undefined && aantalLines(store, doel) > MAX_DELTA;
    try {
      const uitkomst = veel
        ? await lang.doe(ctx, 'Er wordt nu een grote wijziging teruggezet.', stappen())
        : complete(stappen());
      return tell(store, changes, ctx, { opdracht: executedOrConflict(uitkomst, hide) }).opdracht;
    } catch (fault) {
      throw withMessageOf(fault, asked);
    }
  };
  return {
    mayTakeBack: (gebruiker: Gebruiker, opdrachtId: string): boolean => {
      try {
        requireMay(gebruiker, opdrachtId);
        return true;
      } catch (fault) {
        if (fault instanceof CoreFault) return false;
        throw fault;
      }
    },
    undo: async (ctx: CallContext, opdrachtId?: string) => {
      lang.vereisVrij();
      const doel = opdrachtId ?? journaalState(store, ctx.gebruiker).ongedaan?.id;
      return await run(ctx, 'ongedaan gemaakt', doel, () => {
        shield.requireLast(store, doel);
        return ongedaanInStappen(store, ctx, opdrachtId);
      });
    },
    redo: async (ctx: CallContext) => {
      lang.vereisVrij();
      const doel = journaalState(store, ctx.gebruiker).opnieuw?.id;
      return await run(ctx, 'opnieuw gedaan', doel, () => opnieuwInStappen(store, ctx));
    },
  };
}

const GONE =
  'het bestand van de administratie is weggehaald, verplaatst of vervangen terwijl het open was. Ga naar Beheer, Back-ups en kies “Nu een kopie maken”. Start het programma daarna opnieuw.';

const OVERWRITTEN =
  'over het bestand van de administratie is iets anders heen geschreven terwijl het open was. Start het programma opnieuw en kies “Kopie terugzetten…”.';

/** Whether the file is no longer the one that was opened. Throws when something else was written over it: nothing can be read then. */
function isGone({ intern }: Store, onLost: Given['onLost'], asked: string): boolean {
  const state = intern.outside?.state() ?? 'in-place';
  if (state !== 'overwritten') return state === 'gone';
  onLost?.();
  throw new CoreFault('bezet', { melding: `${asked}: ${OVERWRITTEN}` });
}

/** Nothing is written to a copy, nor to a file that was removed or replaced: that is gone at the end of the day. */
function requireWritable(store: Store, { onLost }: Given, asked: Asked = 'opgeslagen'): void {
  if (store.readOnly === true) throw onlyACopy();
  if (!isGone(store, onLost, `Niet ${asked}`)) return;
  throw new CoreFault('bezet', {
    melding: `Niet ${asked}: ${GONE}`,
  });
}

/** The writing doors; while long work runs they are closed. */
function createWriteDoors(
  store: Store,
  given: Given,
  lang: ReturnType<typeof createLangWerk>,
  changes: Changes,
) {
  const { requireEigenGebied } = given;
  const schrijf = <T>(werk: () => T): T => {
    lang.vereisVrij();
    requireWritable(store, given);
    return withMessage(werk);
  };
  /** What was written is judged before it is kept: whose gebied it is, and whether the screen had what it changes. */
  const requireKept = (ctx: CallContext): void => {
    const current = currentOpdracht(store);
    if (current === null) return;
    requireEigenGebied(store, ctx.gebruiker, ctx.aanroep, current);
    requireSeen(store, given.shield, changes, ctx, current);
  };
  return {
    schrijf,
    run: <U>(ctx: CallContext, werk: (tx: WriteDb) => Wijziging<U>) =>
      schrijf(() => {
        const executed = runOpdracht(store, ctx, (tx) => {
          const done = werk(tx);
          requireKept(ctx);
          return done;
        });
        return tell(store, changes, ctx, executed);
      }),
    runLang: async <U>(ctx: CallContext, werk: (tx: WriteDb) => Stappen<Wijziging<U>>) => {
      requireWritable(store, given);
      const stappen = opdrachtInStappen(store, ctx, { soort: 'wijziging' }, function* (tx) {
        const done = yield* werk(tx);
        requireKept(ctx);
        return done;
      });
      try {
        const executed = await lang.doe(ctx, 'Er wordt nu een lijst overgenomen.', stappen);
        return tell(store, changes, ctx, executed);
      } catch (fault) {
        if (fault instanceof GestoptFault) return null;
        throw withMessageOf(fault);
      }
    },
    buitenJournaal: <U>(werk: (tx: WriteDb) => U) => schrijf(() => writeBuitenJournaal(store, werk)),
  };
}

type Backups = {
  /** Folder; null = none are made. */
  readonly map: string | null;
  readonly keeper: BackupKeeper | null;
};

/** What features know and the store does not. */
type Given = {
  readonly shield: Shield;
  readonly readDelta: ReadDelta;
  readonly requireEigenGebied: RequireEigenGebied;
  /** Whose restricted data an opdracht changed (AVG art. 18). */
  readonly changedBeperkt: (store: Store, opdrachtId: string) => BeperktGebruik[];
  /** Something else was written over the file: this core has nothing more to tell. */
  readonly onLost?: (() => void) | undefined;
  /** Refuses to take back, or do again, what would leave nobody as beheerder, or lift one's own shield. */
  readonly requirePeople: (
    db: ReadDb,
    ctx: CallContext,
    opdrachtId: string,
    direction: 'ongedaan' | 'opnieuw',
  ) => void;
};

function deltaOf(
  store: Store,
  readDelta: ReadDelta,
  gebruiker: Gebruiker,
  opdrachtId: string,
  vandaag: string,
): PlanbordDeltaOutput {
  return aantalLines(store, opdrachtId) > MAX_DELTA
    ? { herlees: true }
    : readDelta(store.lees, changedRows(store, opdrachtId), vandaag, gebruiker);
}

/** What an opdracht means for the screen of somebody else. */
function whatOthersDid(
  store: Store,
  { shield, readDelta }: Given,
  gebruiker: Gebruiker,
  opdrachtId: string,
  vandaag: string,
): OthersChange | null {
  const klachtIds = shield.visibleKlachten(store, gebruiker, opdrachtId);
  const line = klachtIds === null ? null : findOpdracht(store, opdrachtId);
  if (klachtIds === null || line === null) return null;
  return {
    ...{ wie: line.gebruiker, moment: line.moment },
    ...{ verouderd: verouderdOfCalls(line.aanroepen), klachtIds: [...klachtIds] },
    planbord: deltaOf(store, readDelta, gebruiker, opdrachtId, vandaag),
  };
}

/** What is told, or noted, of each opdracht. */
function watchDoors<D extends Parameters<typeof watchBeperkt>[0]>(
  store: Store,
  doors: D,
  logbook: Logbook,
  { changedBeperkt }: Given,
) {
  return watchPeople(store, { ...doors, ...watchBeperkt(doors, logbook, (id) => changedBeperkt(store, id)) });
}

/** The doors to an open store, as the calls see them. */
export function createStorage(
  store: Store,
  klok: DagClock,
  { map: backups, keeper }: Backups,
  given: Given,
): Storage {
  const { shield, readDelta } = given;
  const waarschuwing = plaatsWaarschuwing(assessPlaats(store.pad));
  const lang = createLangWerk(store);
  const changes = createChanges();
  const { schrijf, ...deuren } = createWriteDoors(store, given, lang, changes);
  const logbook = createLogbook(store, klok, lang.bron, schrijf);
  return {
    get lees() {
      return lang.bron().lees;
    },
    changes,
    whatOthersDid: (gebruiker, opdrachtId) =>
      whatOthersDid(lang.bron(), given, gebruiker, opdrachtId, klok.vandaag()),
    lastNumber: () => lastNumber(lang.bron().intern.verbinding),
    ...watchDoors(store, { ...deuren, ...createUndo(store, given, lang, changes) }, logbook, given),
    progress: lang.voortgang,
    stop: lang.stop,
    journaalState: (gebruiker) => {
      if (store.readOnly === true) return { ongedaan: null, opnieuw: null };
      const state = journaalState(lang.bron(), gebruiker);
      const hide = shield.hide(lang.bron(), gebruiker);
      return { ongedaan: hide(state.ongedaan), opnieuw: hide(state.opnieuw) };
    },
    planbordDelta: (gebruiker, opdrachtId) =>
      deltaOf(store, readDelta, gebruiker, opdrachtId, klok.vandaag()),
    opdrachten: (gebruiker, aantal) =>
      lastOpdrachten(lang.bron(), aantal).map(shield.hide(lang.bron(), gebruiker)),
    historie: (table, id) => historieOf(lang.bron(), table, id),
    historieOfEigendom: (eigendom) => historieOfEigendom(lang.bron(), eigendom),
    peopleOfOpdracht: (opdrachtId, tables) => peopleOfOpdracht(lang.bron(), opdrachtId, tables),
    recordInzage: (ctx, inzage) => schrijf(() => writeInzage(store, ctx, inzage)),
    logbook,
    sporen: (doel) => ({
      journaalregels: countJournaalregels(lang.bron(), doel),
      backups: backups === null ? 0 : countBackups(backups, store),
    }),
    vernietig: (doel, werk) =>
      schrijf(() => {
        // What is destroyed is in a copy that is no backup yet, and so would not be replaced.
        if (keeper?.isJudging() === true) {
          throw new CoreFault('bezet', {
            melding: 'Er wordt nu een back-up nagekeken. Probeer het over een paar tellen opnieuw.',
          });
        }
        const sporen = vernietig(store, { doel, backups, klok }, werk);
        keeper?.copyToSecond();
        return sporen;
      }),
    backupState: () => {
      const state = keeper?.state() ?? { laatste: null, waarschuwingen: [] };
      const bestandWeg = isGone(store, given.onLost, 'Er wordt niets opgeslagen');
      const place = bestandWeg ? `Er wordt niets opgeslagen: ${GONE}` : waarschuwing;
      const all = [place, logWarning(logbook.state()), ...state.waarschuwingen];
      return { laatste: state.laatste, bestandWeg, waarschuwingen: all.flatMap((text) => text ?? []) };
    },
    makeBackup: () => {
      lang.vereisVrij();
      isGone(store, given.onLost, 'De kopie is niet gemaakt');
      if (keeper === null) throw new CoreFault('bezet', { melding: 'Hiervan worden geen back-ups gemaakt.' });
      try {
        return keeper.make();
      } catch (fault) {
        throw new CoreFault('bezet', { melding: whyNoBackup(fault) });
      }
    },
    lossRead: () => keeper?.lossRead(),
    opdrachtenSinds: (gebruiker, volgnummer, aantal) => {
      const { totaal, regels } = opdrachtenAfter(lang.bron(), volgnummer, aantal);
      return { totaal, regels: regels.map(shield.hide(lang.bron(), gebruiker)) };
    },
  };
}
