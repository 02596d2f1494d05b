import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app, MessageChannelMain, type MessagePortMain, safeStorage, utilityProcess } from 'electron';
import type { Aanmaak, CoreInit } from '../shared/contract/init.ts';
import { type Administratie, Administraties, sidecarText } from './administraties.ts';
import { Copies } from './copies.ts';
import { CopiesServer } from './copies-server.ts';
import { CoreHost } from './core-host.ts';
import { chooseKluis, type Kluis, SCRYPT } from './keys.ts';
import { LogFile } from './log.ts';
import { Pages } from './pages.ts';
import type { Paths } from './paths.ts';
import type { Preferences } from './preferences.ts';
import { Printing } from './printing.ts';
import { RecoveryPaper } from './recovery-paper.ts';
import { openMap } from './security.ts';
import { createShellServer } from './shell-server.ts';
import { Start } from './start.ts';
import type { PageSource } from './windows.ts';

/** The shell around one core: what a window and a print run have in common. */
export type Application = {
  readonly host: CoreHost<MessagePortMain>;
  readonly start: Start;
  readonly pages: Pages;
  readonly printing: Printing;
  readonly log: LogFile;
  /** Closes the store and writes what is still in memory. */
  close(): Promise<void>;
};

type Options = {
  readonly paths: Paths;
  readonly voorkeuren: Preferences;
  readonly bron: PageSource;
  /** The core's script. */
  readonly core: string;
  /** Folder with what the application reads: the built-in letters, the licences. */
  readonly resources: string;
  /** Folder with the migrations. */
  readonly migraties: string;
  /** Fixed today (ISO date) for tests. */
  readonly vandaag: string | null;
  readonly controleerUitvoer: boolean;
};

function createInit(
  administratie: Administratie,
  sleutel: string,
  aanmaak: Aanmaak,
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
    second: options.voorkeuren.get().tweedeMap[administratie.id] ?? null,
    vandaag: options.vandaag,
    gebruiker: {
      naam: administratie.bron.soort === 'demo' ? 'Demogebruiker' : userInfo().username,
      rol: 'beheerder',
      // Until there is user management the one person of this computer does everything.
      klachtrollen: ['administratie', 'gebiedsmanager', 'klachtbehandelaar', 'college', 'beheerder'],
      geenMedewerker: administratie.bron.soort === 'demo',
    },
    controleerUitvoer: options.controleerUitvoer,
  };
}

function createHost(
  core: string,
  log: LogFile,
  onRetry: () => void,
  onOpen: () => void,
  onStopped: (fault: Parameters<Start['coreGestopt']>[0]) => void,
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
    openTijd: 120_000,
    sluitTijd: 30_000,
    herstelTijd: 60_000,
  });
}

/** Builds the shell; starts the core process at once, so call it when the application is ready. */
export function createApplication(options: Options): Application {
  const { paths, voorkeuren } = options;
  const log = new LogFile(paths.logs, () => new Date().toISOString());
  const host = createHost(
    options.core,
    log,
    () => pages.portsLost(),
    () => pages.coreIsOpen(),
    (fault) => start.coreGestopt(fault),
  );
  host.start();
  const printing = new Printing(options.bron);
  let kluis: Kluis | undefined;
  const administraties = new Administraties(paths.administraties, paths.backups);
  const secondOf = (id: string) => voorkeuren.get().tweedeMap[id] ?? null;
  const copiesOf = (id: string) => new Copies(administraties.backupsOf(id), secondOf(id));
  const start = new Start({
    administraties,
    kluis: () => {
      if (kluis === undefined) kluis = chooseKluis(safeStorage, process.platform);
      return kluis;
    },
    kosten: SCRYPT,
    openCore: async (administratie, key, aanmaak) => {
      await mkdir(paths.administraties, { recursive: true });
      return await host.open(createInit(administratie, key, aanmaak, options));
    },
    copies: copiesOf,
    restoreCore: async (task) => await host.task({ soort: 'herstel', ...task, migraties: options.migraties }),
    copyCore: async (pad, sidecar) => await host.task({ soort: 'kopie-naar', pad, sidecar }),
    closeCore: async () => {
      printing.forgetAll();
      await host.sluit();
    },
    last: () => voorkeuren.get().laatste,
    remember: (id) => voorkeuren.opened(id, new Date().toISOString()),
    laatstOpened: (id) => voorkeuren.get().geopend[id] ?? null,
    log: (line) => log.write('fout', 'main', line),
    onState: (toestand) => pages.tell({ soort: 'toestand', toestand }),
  });
  const serveShell = createShellServer({
    start,
    paper: new RecoveryPaper(),
    copies: new CopiesServer({
      start,
      ...{ copiesOf, secondOf },
      folderOf: (id) => administraties.backupsOf(id),
      setSecond: (id, map) => {
        voorkeuren.setSecond(id, map);
        host.setSecond(map);
      },
    }),
    printing,
    resources: options.resources,
    showMap: async () => {
      await mkdir(paths.administraties, { recursive: true });
      await openMap(paths.administraties, [paths.administraties]);
    },
    log: (line) => log.write('fout', 'main', line),
  });
  const pages: Pages = new Pages({
    createCorePort: () => host.createPort(),
    serveShell,
    toestand: () => start.toestand(),
  });
  const close = async () => {
    printing.forgetAll();
    await host.sluit();
    await Promise.all([voorkeuren.geschreven(), log.geschreven()]);
  };
  return { host, start, pages, printing, log, close };
}
