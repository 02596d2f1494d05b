import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { createBackup } from './backup.ts';
import { clearFile, nameToDisk, toDisk, writeWhole } from './disk.ts';
import { newId } from './id.ts';
import { inTransactie } from './journaal.ts';
import { assessFile } from './key.ts';
import { isWhole, isWholeSoFar, mayWait } from './late-check.ts';
import { hasLooseReferences, isUpToDate, migreer } from './migrate.ts';
import { asReader, asWriter, type Bridge, closeVolledig, openBridge } from './open.ts';
import type { OpenFault } from './open-fault.ts';
import { forgetMark, wasOverwritten, watchOutside } from './outside.ts';
import { clearHalfRestored, completeRestore, isDecided, restoreBackup } from './restore.ts';
import { administratie } from './schema/gemeente.ts';
import { foutcode, storageFaultSoort } from './storage-fault.ts';
import { installeerTriggers, readTables } from './triggers.ts';
import type { Connection, DagClock, Outside, Store, WriteDb } from './types.ts';

export type OpenUitkomst =
  | { readonly soort: 'open'; readonly store: Store }
  | { readonly soort: 'fout'; readonly fout: OpenFault };

export type OpenOptions = {
  readonly pad: string;
  /** 32 bytes as hex. */
  readonly sleutel: string;
  /** Folder with the migrations. */
  readonly migraties: string;
  /** Folder for backups. */
  readonly backups: string;
  readonly klok: DagClock;
  /** Text of the file that says how the key is found. */
  readonly sidecar?: string | undefined;
  /** What the check of a large file left for later was found damaged; nothing is written any more. */
  readonly onDamage?: (() => void) | undefined;
  /** Bytes from which a file counts as large; for tests. */
  readonly largeFrom?: number | undefined;
};

export type MaakOptions = OpenOptions & {
  readonly naam: string;
  readonly demo: boolean;
  /**
   * First contents, written before the journal starts: in one transaction with the administratie
   * itself, and so nothing that Ctrl+Z could take back.
   */
  readonly fill?: (tx: WriteDb) => void;
};

const fault = (f: OpenFault): OpenUitkomst => ({ soort: 'fout', fout: f });

/** Opens an existing administratie: key, damage, version, migrations, journal, in that order. */
export function openAdministratie(options: OpenOptions): OpenUitkomst {
  const vooraf = finishRestore(options.pad) ?? vooronderzoek(options);
  if (vooraf !== null) return fault(vooraf);
  let bridge: Bridge | null = null;
  try {
    bridge = openBridge({ pad: options.pad, sleutel: options.sleutel, bestaat: true });
    const { mis, backup } = bijDeTijd(bridge, options);
    if (mis === null) {
      clearResten(options.pad);
      const outside = watchOutside(
        options.pad,
        bridge.verbinding,
        new Date(options.klok.now()).toISOString(),
      );
      return { soort: 'open', store: createStore(bridge, { ...options, outside }) };
    }
    bridge.verbinding.close();
    // Drizzle had committed already when the check found the damage: back to before it.
    if (mis.soort === 'migratie-mislukt' && mis.reden === 'verwijzingen' && backup !== null) {
      const restored = restoreBackup({ ...options, backup });
      if (restored.soort === 'hersteld') rmSync(migrationNoteOf(options.pad), { force: true });
    }
    return fault(mis);
  } catch (oorzaak) {
    bridge?.verbinding.close();
    return fault({ soort: storageFaultSoort(oorzaak) ?? naGooien(oorzaak), oorzaak });
  }
}

/** An error of the disk is a fault to show; anything else is a bug to report. */
function naGooien(cause: unknown): never {
  throw cause;
}

/** Goes on where putting a copy back was cut off. */
function finishRestore(path: string): OpenFault | null {
  try {
    completeRestore(path);
    return null;
  } catch (oorzaak) {
    return storageFaultSoort(oorzaak) === null ? naGooien(oorzaak) : { soort: 'half-teruggezet' };
  }
}

/** What can be seen without opening the file as a database. */
function vooronderzoek({ pad, sleutel }: OpenOptions): OpenFault | null {
  if (!existsSync(pad)) return { soort: 'niet-gevonden' };
  if (wasOverwritten(pad)) return { soort: 'overschreven' };
  try {
    // Really opening it for writing tells more than access(), which looks at other rights on some systems.
    // (Never while this process has it open: closing would drop SQLite's locks.)
    closeSync(openSync(pad, 'r+'));
    const oordeel = assessFile(pad, sleutel);
    return oordeel === 'goed' ? null : { soort: oordeel };
  } catch (oorzaak) {
    return { soort: storageFaultSoort(oorzaak) ?? naGooien(oorzaak), oorzaak };
  }
}

/** A migration writes, so that one never comes before the whole check. */
function isWholeEnough(connection: Connection, options: OpenOptions): boolean {
  return mayWait(options) && isUpToDate(connection, options.migraties)
    ? isWholeSoFar(connection, options)
    : isWhole(connection, options.pad);
}

/** Beside an administratie while it is migrated: the name of the backup of before. */
const migrationNoteOf = (path: string): string => `${path}.migratie`;

/** The backup of before a migration that a kill cut off; null = there was none. */
function interruptedMigration({ pad, backups }: OpenOptions): string | null {
  const note = migrationNoteOf(pad);
  if (!existsSync(note)) return null;
  const backup = join(backups, basename(readFileSync(note, 'utf8')));
  return existsSync(backup) ? backup : null;
}

type UpToDate = { readonly mis: OpenFault | null; readonly backup: string | null };

function bijDeTijd(bridge: Bridge, options: OpenOptions): UpToDate {
  if (!isWholeEnough(bridge.verbinding, options)) return { mis: { soort: 'beschadigd' }, backup: null };
  const { pad, sleutel, sidecar, backups, klok } = options;
  const note = migrationNoteOf(pad);
  let backup = interruptedMigration(options);
  const uitkomst = migreer(bridge.verbinding, bridge.drizzle, options.migraties, () => {
    const bron = { verbinding: bridge.verbinding, pad, sleutel, sidecar };
    const { bestand } = createBackup(bron, backups, 'voor-migratie', klok);
    writeWhole(note, bestand);
    backup = join(backups, bestand);
  });
  const goed = uitkomst.soort === 'actueel' || uitkomst.soort === 'gemigreerd';
  // Drizzle commits before anybody looks at the references: killed in between, that look comes now.
  if (backup !== null && uitkomst.soort === 'actueel' && hasLooseReferences(bridge.verbinding)) {
    return { mis: { soort: 'migratie-mislukt', reden: 'verwijzingen' }, backup };
  }
  if (goed) rmSync(note, { force: true });
  return { mis: goed ? null : uitkomst, backup };
}

const journaalSchema = z.object({ entries: z.array(z.object({ tag: z.string() })) });

/** Name of the newest migration: what the model of this version is called. */
export function modelVersion(migraties: string): string {
  const { entries } = journaalSchema.parse(
    JSON.parse(readFileSync(join(migraties, 'meta', '_journal.json'), 'utf8')),
  );
  return entries.at(-1)?.tag ?? '';
}

type StoreOptions = Pick<OpenOptions, 'pad' | 'sleutel' | 'sidecar'> & { readonly outside?: Outside };

function createStore(bridge: Bridge, { pad, sleutel, sidecar, outside }: StoreOptions): Store {
  const { verbinding } = bridge;
  const tabellen = readTables(verbinding);
  installeerTriggers(verbinding, tabellen);
  let text = sidecar;
  const asStore = (open: Bridge): Store => ({
    pad,
    lees: asReader(open.drizzle),
    intern: {
      verbinding: open.verbinding,
      schrijf: asWriter(open.drizzle),
      ...{ tabellen, sleutel, outside },
      get sidecar() {
        return text;
      },
    },
    setSidecar: (next) => {
      text = next;
    },
    snapshot: () => asStore(open.snapshot()),
    sluit: () => {
      open.verbinding.close();
      if (open === bridge) outside?.close();
    },
  });
  return asStore(bridge);
}

/**
 * Makes a new administratie beside its place and puts it there only when it is complete, so a
 * crash leaves nothing half and an existing file is never touched.
 */
export function createAdministratie(options: MaakOptions): OpenUitkomst {
  const { pad } = options;
  // A name of its own: another process may be making the same administratie at this moment.
  const nieuw = `${pad}.nieuw-${process.pid}`;
  if (existsSync(pad) || existsSync(`${pad}-wal`) || isDecided(pad)) return fault({ soort: 'bestaat-al' });
  try {
    clearResten(pad);
    const mis = bouw({ ...options, pad: nieuw });
    if (mis !== null) return fault(mis);
    putInPlace(nieuw, pad);
    forgetMark(pad);
  } catch (oorzaak) {
    if (foutcode(oorzaak) === 'EEXIST') return fault({ soort: 'bestaat-al' });
    return fault({ soort: storageFaultSoort(oorzaak) ?? naGooien(oorzaak), oorzaak });
  } finally {
    clearFile(nieuw);
  }
  return openAdministratie(options);
}

function bouw(options: MaakOptions): OpenFault | null {
  const bridge = openBridge({ pad: options.pad, sleutel: options.sleutel, bestaat: false });
  try {
    return fillNew(bridge, options);
  } finally {
    closeVolledig(bridge.verbinding);
  }
}

type Content = Pick<MaakOptions, 'naam' | 'demo' | 'fill' | 'migraties' | 'klok'>;

function fillNew(bridge: Bridge, options: Content): OpenFault | null {
  const uitkomst = migreer(bridge.verbinding, bridge.drizzle, options.migraties, () => undefined);
  if (uitkomst.soort !== 'gemigreerd')
    return uitkomst.soort === 'actueel' ? { soort: 'bestaat-al' } : uitkomst;
  inTransactie(bridge.verbinding, () => {
    const tx = asWriter(bridge.drizzle);
    tx.insert(administratie)
      .values({
        id: newId(options.klok),
        naam: options.naam,
        demo: options.demo,
        aangemaaktOp: new Date(options.klok.now()).toISOString(),
        aangemaaktMet: modelVersion(options.migraties),
      })
      .run();
    options.fill?.(tx);
  });
  installeerTriggers(bridge.verbinding, readTables(bridge.verbinding));
  return null;
}

/** What interrupted attempts left; nobody has seen it as an administratie. Those of a running process stay. */
export function clearResten(path: string): void {
  clearHalfRestored(path);
  const patroon = new RegExp(
    `^(?:${RegExp.escape(basename(path))}\\.nieuw|.+\\.kopie)-(\\d+)(?:-wal|-shm|-journal)?$`,
    'u',
  );
  for (const naam of readdirSync(dirname(path))) {
    const pid = Number(patroon.exec(naam)?.[1] ?? 0);
    if (pid > 0 && (pid === process.pid || !loopt(pid))) clearFile(join(dirname(path), naam));
  }
}

function loopt(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // EPERM: it runs, but belongs to somebody else.
    return foutcode(cause) !== 'ESRCH';
  }
}

/** Moves a finished file to a name that must be free; a hard link refuses where a rename would replace. */
function putInPlace(van: string, naar: string): void {
  try {
    linkSync(van, naar);
  } catch (cause) {
    // File systems without hard links (exFAT): the check and the move are then two steps.
    if (!/^(ENOTSUP|EPERM|EOPNOTSUPP|ENOSYS|EXDEV)$/u.test(foutcode(cause))) throw cause;
    copyFileSync(van, naar, constants.COPYFILE_EXCL);
    toDisk(naar);
  }
  nameToDisk(naar);
}

/** A store in memory with the real migrations: for tests and for figures that nobody keeps. */
export function openCache(options: Content): Store {
  const bridge = openBridge(':memory:');
  const mis = fillNew(bridge, options);
  if (mis !== null) throw new Error(`Het model past niet bij zijn eigen migraties: ${mis.soort}`);
  return createStore(bridge, { pad: ':memory:', sleutel: '' });
}
