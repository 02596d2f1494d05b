import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import {
  app,
  MessageChannelMain,
  type MessagePortMain,
  safeStorage,
  utilityProcess,
  type WebContents,
} from 'electron';
import { CoreHost } from '../host/core-host.ts';
import { chooseKluis, type Kluis, SCRYPT } from '../host/keys.ts';
import { type Administratie, sidecarText } from '../host/sidecar.ts';
import type { Misses } from '../host/sign-in-wait.ts';
import type { Aanmaak, Aanmelding, CoreInit } from '../shared/contract/init.ts';
import type { ShellSoort } from '../shared/domain/opdracht/logboek.ts';
import { Administraties } from './administraties.ts';
import { ChosenFiles } from './chosen-files.ts';
import { Copies } from './copies.ts';
import { CopiesServer } from './copies-server.ts';
import { CopyViewer, type HostEvents } from './copy-viewer.ts';
import { Idle } from './idle.ts';
import { LogFile } from './log.ts';
import { Pages } from './pages.ts';
import type { Paths } from './paths.ts';
import type { Preferences } from './preferences.ts';
import { Printing } from './printing.ts';
import { RecoveryPaper } from './recovery-paper.ts';
import type { RestoreTask, SavedNumbers } from './restoring.ts';
import { SecondChoice } from './second-choice.ts';
import { openMap } from './security.ts';
import { createSharedDesk } from './shared-desk.ts';
import { createShellServer } from './shell-server.ts';
import { SlowFolders } from './slow-folders.ts';
import { Start } from './start.ts';
import type { PageSource } from './windows.ts';

/** The shell around one core: what a window and a print run have in common. */
export type Application = {
  readonly host: CoreHost<MessagePortMain>;
  readonly start: Start;
  /** What windows have before them: an administratie of this computer, or one on a server. */
  readonly front: ReturnType<typeof createSharedDesk>;
  readonly pages: Pages;
  readonly viewer: CopyViewer;
  /** A page says that it listens: the administratie or the copy answers it. */
  welcome(page: WebContents): void;
  readonly printing: Printing;
  /** Locks after a time without use. */
  readonly idle: Idle;
  readonly log: LogFile;
  /** What is written at a place that somebody chose. */
  readonly files: ChosenFiles;
  /** Closes the store and writes what is still in memory. */
  close(): Promise<void>;
  /** A disk that does not answer keeps the program from ending by itself. */
  isHeldUp(): boolean;
};

type Options = {
  readonly paths: Paths;
  readonly voorkeuren: Preferences;
  readonly bron: PageSource;
  /** The core's script. */
  readonly core: string;
  /** The script that keeps the lines to a server. */
  readonly line: string;
  /** Folder with what the application reads: the built-in letters, the licences. */
  readonly resources: string;
  /** Opens another window on the administratie. */
  readonly openWindow: () => void;
  /** Folder with the migrations. */
  readonly migraties: string;
  /** Fixed today (ISO date) for tests. */
  readonly vandaag: string | null;
  readonly controleerUitvoer: boolean;
  /** A test does not wait for minutes; null = what is set. */
  readonly lockAfterMs: number | null;
};

function createInit(
  administratie: Administratie,
  sleutel: string,
  aanmaak: Aanmaak,
  wie: Aanmelding,
  onjuist: number,
  options: Options,
): CoreInit {
  return {
    pad: administratie.pad,
    sleutel,
    aanmaak,
    naam: administratie.naam,
    migraties: options.migraties,
    backups: join(options.paths.backups, administratie.id),
    sidecar: sidecarText(administratie),
    second: new SecondChoice(options.paths.administraties, options.voorkeuren).of(administratie.id),
    vandaag: options.vandaag,
    ...{ wie, onjuist },
    vergrendeld: false,
    controleerUitvoer: options.controleerUitvoer,
  };
}

/** What a core opens with to show a copy: nobody may write, and complaints, whose every opening is logged, stay out. */
function createCopyInit(backup: string, naam: string, sleutel: string, options: Options): CoreInit {
  return {
    pad: join(options.paths.administraties, 'bekijken'),
    sleutel,
    aanmaak: { soort: 'kopie', backup },
    naam,
    migraties: options.migraties,
    backups: options.paths.backups,
    sidecar: '',
    second: null,
    vandaag: options.vandaag,
    wie: { soort: 'kijker', naam },
    vergrendeld: false,
    controleerUitvoer: options.controleerUitvoer,
  };
}

/** Number of the last opdracht that was confirmed, as it stands beside the administratie (core/db/outside.ts). */
async function lastNumberBeside(path: string): Promise<number | null> {
  const text = (await readFile(`${path}.laatste`, 'utf8').catch(() => '')).trim();
  return /^\d{1,15}$/u.test(text) ? Number(text) : null;
}

function createHost(
  core: string,
  log: LogFile,
  { onRetry, onOpen, onStopped, onPeople, answerKeys }: HostEvents,
) {
  return new CoreHost<MessagePortMain>({
    fork: () => {
      const child = utilityProcess.fork(core, [], {
        serviceName: 'Gebiedsplanner core',
        stdio: app.isPackaged ? 'ignore' : 'inherit',
      });
      return {
        postMessage: (message, ports) => child.postMessage(message, ports),
        onMessage: (receive) => child.on('message', receive),
        onExit: (receive) => child.on('exit', receive),
        kill: () => child.kill(),
      };
    },
    createChannel: () => new MessageChannelMain(),
    exists: existsSync,
    log: (bron, niveau, line) => log.write(niveau, bron, line),
    onRetry,
    onOpen,
    onStopped,
    onPeople,
    answerKeys,
    openTijd: 120_000,
    sluitTijd: 30_000,
    herstelTijd: 60_000,
  });
}

/** The key store, asked for at its first use: that takes a while. */
function createLazyKluis(): () => Kluis {
  let kluis: Kluis | undefined;
  return () => {
    if (kluis === undefined) kluis = chooseKluis(safeStorage, process.platform);
    return kluis;
  };
}

/** What shows a copy beside the administratie. */
function createViewer(
  options: Options,
  log: LogFile,
  files: ChosenFiles,
  serveShell: ReturnType<typeof createShellServer>,
): CopyViewer {
  return new CopyViewer({
    bron: options.bron,
    files,
    icon: join(options.resources, 'icon.png'),
    createHost: (events) => createHost(options.core, log, events),
    createInit: (backup, naam, key) => createCopyInit(backup, naam, key, options),
    serveShell,
    log: (line) => log.write('fout', 'main', line),
  });
}

/** What the core does with the file of an administratie besides opening it. */
function createTasks(host: CoreHost<MessagePortMain>, files: ChosenFiles, migraties: string) {
  return {
    restoreCore: async (task: RestoreTask) => await host.task({ soort: 'herstel', ...task, migraties }),
    copyCore: (pad: string, sidecar: string) =>
      files.copy(pad, () => host.task({ soort: 'kopie-naar', pad, sidecar })),
    readCore: async (task: SavedNumbers) => await host.task({ soort: 'lees-opdrachten', ...task }),
  };
}

type PeopleParts = Pick<Application, 'host' | 'viewer' | 'printing'> & {
  readonly voorkeuren: Preferences;
  readonly pages: () => Pages;
};

/** What signing in and locking reach of the rest, and what is remembered of before. */
function createPeopleDeps({ host, viewer, printing, voorkeuren, pages }: PeopleParts) {
  // Before the right one, for the logbook.
  let before = 0;
  const takeMisses = () => {
    const count = before;
    before = 0;
    return count;
  };
  return {
    kluis: createLazyKluis(),
    kosten: SCRYPT,
    takeMisses,
    signInCore: (id: string) => host.signIn(id, takeMisses()),
    lockCore: (on: boolean) => host.lock(on),
    hideOthers: (on: boolean) => viewer.hide(on),
    beginAgain: () => {
      printing.forgetAll();
      void viewer.close();
      pages().reload();
    },
    setSidecar: (text: string) => host.setSidecar(text),
    account: () => userInfo().username,
    last: () => voorkeuren.get().laatste,
    remember: (id: string | null) => voorkeuren.opened(id, new Date().toISOString()),
    laatstOpened: (id: string) => voorkeuren.get().geopend[id] ?? null,
    misses: (id: string) => voorkeuren.get().mis[id] ?? { aantal: 0, laatst: 0 },
    setMisses: (id: string, misses: Misses | null) => {
      if (misses === null) before = voorkeuren.get().mis[id]?.aantal ?? 0;
      voorkeuren.setMisses(id, misses);
    },
    wasLocked: (id: string) => voorkeuren.get().opSlot.includes(id),
    setLocked: (id: string, on: boolean) => voorkeuren.setLocked(id, on),
    note: (soort: ShellSoort, wat: string) => host.note(soort, wat),
    now: () => Date.now(),
  };
}

async function showMap(map: string): Promise<void> {
  await mkdir(map, { recursive: true });
  await openMap(map, [map]);
}

/** Where the copies of an administratie are, and how a folder is asked that may not answer. */
function createCopyFolders({ paths, voorkeuren }: Options, administraties: Administraties) {
  const slow = new SlowFolders();
  const second = new SecondChoice(paths.administraties, voorkeuren);
  const copiesOf = (id: string) =>
    new Copies(id, {
      ...{ map: administraties.backupsOf(id), tweede: second.of(id), slow },
      pad: join(paths.administraties, `${id}.gpa`),
    });
  return { second, slow, copiesOf };
}

/** Builds the shell; starts the core process at once, so call it when the application is ready. */
export function createApplication(options: Options): Application {
  const { paths, voorkeuren } = options;
  const log = new LogFile(paths.logs, () => new Date().toISOString());
  const host = createHost(options.core, log, {
    onRetry: () => pages.portsLost(),
    onOpen: () => pages.coreIsOpen(),
    onStopped: (fault) => start.coreGestopt(fault),
    onPeople: ({ mensen, vergrendelNa, beheert }) => {
      start.setPeople(mensen, beheert);
      idle.setMinutes(vergrendelNa);
    },
    answerKeys: (question) => start.keys.answer(question),
  });
  host.start();
  const files = new ChosenFiles(paths.onderweg);
  const printing = new Printing(options.bron, files);
  const viewer: CopyViewer = createViewer(options, log, files, (...given) => serveShell(...given));
  const administraties = new Administraties(paths.administraties, paths.backups);
  const { second, slow, copiesOf } = createCopyFolders(options, administraties);
  const closeCore = async () => {
    printing.forgetAll();
    await viewer.close();
    await host.sluit();
  };
  const people = createPeopleDeps({ host, viewer, printing, voorkeuren, pages: () => pages });
  const front = createSharedDesk({
    ...{ folder: paths.administraties, script: options.line, host, printing, start: () => start },
    ...{ pages: () => pages, beginAgain: people.beginAgain, setLockMinutes: (m) => idle.setMinutes(m) },
  });
  const start = new Start({
    administraties,
    openCore: async (administratie, key, aanmaak, wie) => {
      await mkdir(paths.administraties, { recursive: true });
      await second.keep(administratie.id).catch(() => undefined);
      return await host.open(createInit(administratie, key, aanmaak, wie, people.takeMisses(), options));
    },
    ...people,
    servers: () => front.connections.list(),
    copies: copiesOf,
    ...{ ...createTasks(host, files, options.migraties), lastNumberOf: lastNumberBeside },
    closeCore,
    log: (line) => log.write('fout', 'main', line),
    onState: front.tell,
  });
  const serveShell = createShellServer({
    ...{ start, shared: front.shared },
    paper: new RecoveryPaper(files),
    copies: new CopiesServer({
      ...{ start, copiesOf, second, slow, viewer, lastNumberOf: lastNumberBeside, note: people.note },
      dataFolders: [paths.administraties, paths.backups],
      folderOf: (id) => administraties.backupsOf(id),
      onSecond: (map) => host.setSecond(map),
    }),
    ...{ files, resources: options.resources, openWindow: options.openWindow, note: people.note },
    ...{ showMap: () => showMap(paths.administraties), noteUitvoer: front.noteUitvoer },
    log: (line) => log.write('fout', 'main', line),
  });
  const idle = new Idle(options.lockAfterMs, front.leave);
  const pages: Pages = new Pages({
    createCorePort: front.createPort,
    serveShell: (port, page) => serveShell(port, page, front.desk),
    toestand: front.toestand,
  });
  const close = async () => {
    await Promise.all([closeCore(), front.close()]);
    await Promise.all([voorkeuren.geschreven(), log.geschreven()]);
  };
  const welcome = (page: WebContents) => (viewer.pagesOf(page) ?? pages).welcome(page);
  const parts = { front, host, start, pages, viewer, welcome, printing, idle, log, files, close };
  return { ...parts, isHeldUp: () => slow.isHeldUp() };
}
