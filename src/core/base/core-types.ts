import type { ContractRouterClient } from '@orpc/contract';
import type { Router } from '@orpc/server';
import type { z } from 'zod';
import type { Backup } from '../../shared/contract/backup.ts';
import type { journaalStateSchema, Opdracht } from '../../shared/contract/base/base.ts';
import type { planbordDeltaSchema } from '../../shared/contract/base/rows.ts';
import type { VolgBericht } from '../../shared/contract/beheer.ts';
import type { CoreContract } from '../../shared/contract/core-contract.ts';
import type { WayIn } from '../../shared/contract/gebruikers.ts';
import type { Aanmaak, Aanmelding, LogNiveau } from '../../shared/contract/init.ts';
import type { Bevoegd } from '../../shared/domain/gebruiker/rechten.ts';
import type { InzageSoort } from '../../shared/domain/klacht/basis/lists.ts';
import type { LogboekSoort } from '../../shared/domain/opdracht/logboek.ts';
import type { ChangedRows, FieldWijziging, OpdrachtLine } from '../db/historie.ts';
import type { Eigendom, OpdrachtWithRows } from '../db/historie-eigenaar.ts';
import type { LogboekLine, LogFilter, LogPerson, LogState } from '../db/logboek.ts';
import type { Progress, Stappen } from '../db/stappen.ts';
import type { Executed, OpdrachtRef, ReadDb, Store, Wijziging, WriteDb } from '../db/types.ts';
import type { VernietigdeSporen, Vernietigingsdoel } from '../db/vernietig.ts';
import type { Changes } from './changes.ts';
import type { Solver } from './solver.ts';

export type PlanbordDeltaOutput = z.infer<typeof planbordDeltaSchema>;
export type JournaalState = z.infer<typeof journaalStateSchema>;

/** The only source of time in the core. */
export type Clock = {
  /** Today as ISO date, in local time. */
  vandaag(): string;
  /** This moment as ISO date-time with time zone. */
  now(): string;
};

export type Gebruiker = Bevoegd & {
  readonly naam: string;
  /** Row in `gebruiker`; null or absent = there is none. What the journal knows people by. */
  readonly id?: string | null | undefined;
  /** The same person as a medewerker: complaints about them are hidden from them. */
  readonly medewerkerId?: string | undefined;
  /** Known to be no medewerker; without this and `medewerkerId` nobody knows. */
  readonly geenMedewerker?: boolean | undefined;
};

/** One log line: what happened, never contents. */
export type Log = (niveau: LogNiveau, line: string) => void;

/** What a service sees besides the database. */
export type CallContext = {
  readonly gebruiker: Gebruiker;
  readonly klok: Clock;
  /** Name of the call, for instance `capaciteit.zetInzet`. */
  readonly aanroep: string;
  /** In which session; absent = in none that others are told apart from. */
  readonly session?: string;
  /** On which connection of it: a page that came back has another one, and hears what the one before it did. */
  readonly connection?: number;
  /** Number of the last opdracht that the screen had which makes this call; null or absent = it does not say. */
  readonly gezien?: number | null;
};

/** Who looked at which complaint, and why; `klachtId: null` for the register as a whole. */
export type Inzage = { readonly soort: InzageSoort; readonly klachtId: string | null };

/** What was done that is no change: printed, exported, came in, refused (db/logboek.ts). Never contents. */
export type Logbook = {
  /** `betreftId`: the gebruiker whose way in it is about. false = it could not be written yet, and is at the next line. */
  note(who: Gebruiker, session: string, soort: LogboekSoort, wat: string, betreftId?: string): boolean;
  /** A call that was refused: once a minute for the same person, session and call. */
  noteRefused(who: Gebruiker, session: string, aanroep: string): void;
  read(
    filter: LogFilter,
    aantal: number,
  ): { readonly totaal: number; readonly regels: readonly LogboekLine[] };
  people(): readonly LogPerson[];
  /** Goes through all of it now. */
  check(): LogState;
  /** What the last check found; null = not done yet. */
  state(): LogState | null;
  /** Goes through all of it in the quiet after opening. */
  follow(): void;
  stop(): void;
};

/**
 * What is not for everybody: who reads that it changed and who takes that back. The feature that keeps it says so;
 * core.ts gives it to the store.
 */
export type Shield = {
  /** Hides the label of an opdracht that this person may not know. */
  hide(store: Store, gebruiker: Gebruiker): <R extends OpdrachtRef | null>(line: R) => R;
  /** The complaints that an opdracht is about; null = one of them is not this person's to see. */
  visibleKlachten(store: Store, gebruiker: Gebruiker, opdrachtId: string): readonly string[] | null;
  /** Refuses to take back, or do again, what is not this person's to change. */
  requireMayTakeBack(store: Store, gebruiker: Gebruiker, opdrachtId: string | undefined): void;
  /** Refuses to take back what later work rests on. */
  requireLast(store: Store, opdrachtId: string | undefined): void;
};

/** What somebody else did, for a screen: what it changes there, and of which complaints. */
export type OthersChange = NonNullable<VolgBericht['wat']>;

/**
 * Refuses what an opdracht did outside the own gebied of who is bound to it; `aanroep` is its call. Judged by the
 * rows it changed, so that no service can forget; core.ts gives it to the store.
 */
export type RequireEigenGebied = (
  store: Store,
  gebruiker: Gebruiker,
  aanroep: string,
  opdrachtId: string,
) => void;

/** The planning rows among those that an opdracht touched, per table, read again after it. */
export type ReadDelta = (
  db: ReadDb,
  rows: ReadonlyMap<string, ChangedRows>,
  vandaag: string,
  gebruiker: Gebruiker,
) => PlanbordDeltaOutput;

/** The doors to the store that the calls go through. */
export type Storage = {
  readonly lees: ReadDb;
  /** What an opdracht of another session means for the screen of this person; null = it is not for them to know. */
  whatOthersDid(gebruiker: Gebruiker, opdrachtId: string): OthersChange | null;
  /** The opdrachten since the core started. */
  readonly changes: Changes;
  /** Number of the last opdracht; 0 = none yet. */
  lastNumber(): number;
  /** Runs `werk` as one opdracht in one transaction (B4). */
  run<U>(ctx: CallContext, werk: (tx: WriteDb) => Wijziging<U>): Executed<U>;
  /**
   * The same for work of seconds, with pauses in which others are answered: they read what was there before it
   * began, and writing is refused until it is done. null = it was stopped, and nothing of it is there.
   */
  runLang<U>(ctx: CallContext, werk: (tx: WriteDb) => Stappen<Wijziging<U>>): Promise<Executed<U> | null>;
  /** How far the long work is; null = there is none. */
  progress(): Progress | null;
  /**
   * Stops the long work at its next pause, and waits for that; of `aanroep` only, when that is given. `by`: who asks;
   * of somebody else only a beheerder stops it.
   */
  stop(aanroep?: string, by?: Gebruiker): Promise<void>;
  /** Writes what the journal does not follow (drafts), in one transaction. */
  buitenJournaal<U>(werk: (tx: WriteDb) => U): U;
  /** Whether this person may take that opdracht back, whatever came later. */
  mayTakeBack(gebruiker: Gebruiker, opdrachtId: string): boolean;
  /** Takes back one's own last opdracht, or the one that is named; complaints only for who may see them. */
  undo(ctx: CallContext, opdrachtId?: string): Promise<Opdracht | null>;
  redo(ctx: CallContext): Promise<Opdracht | null>;
  /** Of this person; labels about complaints are hidden from who may not see those. */
  journaalState(gebruiker: Gebruiker): JournaalState;
  /** Exactly the planning rows an opdracht changed, or that they are too many to tell. */
  planbordDelta(gebruiker: Gebruiker, opdrachtId: string): PlanbordDeltaOutput;
  /** The last opdrachten, newest first; labels as with `journaalState`. */
  opdrachten(gebruiker: Gebruiker, aantal: number): OpdrachtLine[];
  /** The opdrachten that changed one row, newest first, with the fields that changed. */
  historie(table: string, id: string): (OpdrachtLine & { readonly velden: FieldWijziging[] })[];
  /** The opdrachten that changed the rows of a record, removed rows included, newest first. */
  historieOfEigendom(eigendom: readonly Eigendom[]): OpdrachtWithRows[];
  /** Whose rows in these tables an opdracht changed. */
  peopleOfOpdracht(opdrachtId: string, tables: readonly string[]): readonly string[];
  /** Changes of people, roles and settings: what somebody may, and who may get in, is read again after them. */
  readonly people: {
    version(): number;
    follow(listener: () => void): void;
  };
  recordInzage(ctx: CallContext, inzage: Inzage): void;
  readonly logbook: Logbook;
  /** What destroying this would touch besides its rows. */
  sporen(doel: Vernietigingsdoel): VernietigdeSporen;
  /** Destroys for good: no opdracht, no way back. `werk` removes the rows of complaints and records that it was done. */
  vernietig(doel: Vernietigingsdoel, werk: (tx: WriteDb) => void): VernietigdeSporen;
  /** The newest backup, and lasting warnings about the place of the file and about its backups, in Dutch. */
  backupState(): {
    readonly laatste: string | null;
    /** The file is no longer the one that was opened. */
    readonly bestandWeg: boolean;
    readonly waarschuwingen: readonly string[];
  };
  /** Makes a backup now. */
  makeBackup(): Backup;
  /** Somebody has read that changes are missing. */
  lossRead(): void;
  /** What was done after an opdracht: how many, and the last of them; labels as with `journaalState`. */
  opdrachtenSinds(
    gebruiker: Gebruiker,
    volgnummer: number,
    aantal: number,
  ): { readonly totaal: number; readonly regels: OpdrachtLine[] };
};

/**
 * What the shell keeps that lets people in: the core knows no key but decides who may ask. A refusal is an Error named
 * `KeyRefusal`, whose message says why in Dutch.
 */
export type KeyDoor = {
  /** How each gets in, by id of gebruiker. */
  waysIn(): Promise<Readonly<Record<string, WayIn>>>;
  /** A new start passphrase in the place of what they had. */
  giveStart(person: { readonly id: string; readonly naam: string }): Promise<string>;
  withdraw(id: string): Promise<void>;
  /** The account of this computer lets them in. */
  linkComputer(person: { readonly id: string; readonly naam: string }): Promise<void>;
};

/** What every call gets as oRPC context: the store, clock and log of all, and who works in this session. */
export type CoreContext = {
  readonly opslag: Storage;
  /** Name of the session: one window with its papers. Others may have another gebruiker on the same store. */
  readonly session: string;
  /** Which connection of all: a page that comes back has a new one. */
  readonly connection: number;
  /** Number of the last opdracht when this connection began: whatever it read is of then or later. */
  readonly since: number;
  /** Number of the last opdracht that the screen had which makes this call; null = it does not say. */
  readonly gezien: number | null;
  /** Who works now in this session; in a demo it can be changed. */
  readonly gebruiker: Gebruiker;
  /** Who is signed in: who each session begins as. */
  readonly startGebruiker: Gebruiker;
  /** This session goes on as somebody else, until the core stops. Only `beheer.wisselRol` calls it, in a demo. */
  readonly switchGebruiker: (gebruiker: Gebruiker) => void;
  /** Counts the times that somebody else signed in. */
  readonly turn: number;
  /** Whether nobody may do anything now: it is locked, or nobody is signed in yet. */
  readonly isLocked: () => boolean;
  /** null = there are no keys to give: the demo, a copy. */
  readonly sleutels: KeyDoor | null;
  readonly solver: Solver;
  readonly klok: Clock;
  readonly log: Log;
  /** What is open is a copy, to look at only. */
  readonly isCopy: boolean;
  /** A server signed this person in: nobody goes on as somebody else here, not in a demo either. */
  readonly isServed: boolean;
  /** Development and tests: check what a call answers against the contract. */
  readonly controleerUitvoer: boolean;
};

export type CoreOptions = {
  readonly db: { readonly pad: string; readonly sleutel: string } | ':memory:';
  /** What to do when there is no file yet; see `Aanmaak`. */
  readonly aanmaak: Aanmaak;
  /** Name of the administratie as the shell knows it. */
  readonly naam: string;
  /** Folder with the migrations. */
  readonly migraties: string;
  /** Folder for backups; `null` = none are made. */
  readonly backups: string | null;
  /** Another folder that every backup goes to as well; `null` = none. */
  readonly second?: string | null;
  /** Text of the file that says how the key is found; it goes along with every backup. */
  readonly sidecar?: string | undefined;
  readonly klok: Clock;
  /** Who signs in; or somebody who is no row of `gebruiker`, for tests and for who looks at a copy. */
  readonly gebruiker: Gebruiker | Aanmelding;
  readonly sleutels?: KeyDoor | undefined;
  /** It was locked when the core before this one died. */
  readonly vergrendeld?: boolean | undefined;
  readonly log: Log;
  /** Something else was written over the file while it was open: nothing can be read or written any more. */
  readonly onLost?: (() => void) | undefined;
  readonly controleerUitvoer: boolean;
  /** File of the thread that looks at a copy beside the calls; absent = it is done between them. */
  readonly judgeThread?: string | undefined;
  /** File of the thread that makes a voorstel; absent = it is done between the calls. */
  readonly solveThread?: string | undefined;
  /** File of the thread that keeps the second folder; absent = that is done between the calls. */
  readonly secondThread?: string | undefined;
  /** A large file, opened already, turns out to be damaged: nothing more is written, and it must be closed. */
  readonly onDamage?: () => void;
};

/** Every call of the contract, implemented: `os.router({ … })`. */
export type CoreRouter = Router<CoreContract, CoreContext>;

/** A connection in a session on an open administratie: calls through the same checks as a port, as its own gebruiker. */
export type CoreConnection = {
  readonly client: ContractRouterClient<CoreContract>;
  readonly context: CoreContext;
};

/** Somebody one can sign in as. */
export type Person = { readonly id: string; readonly naam: string };

/** What the shell has to know of the people of an administratie. */
export type HouseState = {
  /** Who may get in, now or later; `klachten`: with a role for complaints, so a server asks more of them. */
  readonly people: readonly (Person & { readonly klachten: boolean; readonly vandaag: boolean })[];
  /** Minutes without use after which it locks. */
  readonly lockAfter: number;
  /** Whether who is signed in may handle copies and the recovery key, which the shell keeps. */
  readonly maintains: boolean;
};

/** Who works with an open administratie. */
export type House = {
  /** Who is signed in; null = nobody yet. */
  signedIn(): Person | null;
  /** Who may go on with a key of which nobody knows whose it is. */
  readonly candidates: readonly Person[];
  /** They were made beheerder just now, because there was none. */
  readonly isFirst: boolean;
  /** Goes on as somebody else, in every session; false = they may not work with it today. */
  signIn(id: string): boolean;
  /** Writes in the logbook that a server let somebody in. */
  noteArrival(id: string, session: string, wat: string): void;
  /** While it is locked no call is answered. */
  lock(on: boolean): void;
  state(): HouseState;
};

/** An open administratie. `createCore(opties: CoreOptions): Promise<Core>` makes one. */
export type Core = CoreConnection & {
  readonly router: CoreRouter;
  /**
   * A connection in the session of this name, which is made when it is new. `client` and `context` have their own. `wie`: whom
   * a server signed in there (row in `gebruiker`); absent = who is signed in on this computer.
   */
  connect(session: string, wie?: string): CoreConnection;
  /** Who is signed in, and who could go on where nobody knows who it is. */
  readonly house: House;
  /** Where backups go as well from now on; null = nowhere else. */
  setSecond(map: string | null): void;
  /** How the key is found from now on: goes along with every backup. */
  setSidecar(text: string): void;
  /** Makes a backup under a name that somebody chose; `sidecar` says how its key is found. */
  backupTo(path: string, sidecar: string): void;
  /** Checkpoint, backup when due, close. */
  /** Closes it; false = a disk that does not answer holds a thread, and so the end of the process. */
  sluit(): Promise<boolean>;
};
