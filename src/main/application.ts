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

type Opties = {
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
  opties: Opties,
): CoreInit {
  return {
    pad: administratie.pad,
    sleutel,
    aanmaak,
    naam: administratie.naam,
    migraties: opties.migraties,
    backups: join(opties.paths.backups, administratie.id),
    sidecar: sidecarText(administratie),
    second: opties.voorkeuren.get().tweedeMap[administratie.id] ?? null,
    vandaag: opties.vandaag,
    gebruiker: {
      naam: administratie.bron.soort === 'demo' ? 'Demogebruiker' : userInfo().username,
      rol: 'beheerder',
      // Until there is user management the one person of this computer does everything.
      klachtrollen: ['administratie', 'gebiedsmanager', 'klachtbehandelaar', 'college', 'beheerder'],
    },
    controleerUitvoer: opties.controleerUitvoer,
  };
}

function createHost(
  core: string,
  log: LogFile,
  onRetry: () => void,
  onOpen: () => void,
  onGestopt: (fout: Parameters<Start['coreGestopt']>[0]) => void,
) {
  return new CoreHost<MessagePortMain>({
    fork: () => {
      const child = utilityProcess.fork(core, [], {
        serviceName: 'Gebiedsplanner core',
        stdio: app.isPackaged ? 'ignore' : 'inherit',
      });
      return {
        postMessage: (bericht, poorten) => child.postMessage(bericht, poorten),
        onMessage: (ontvang) => child.on('message', ontvang),
        onExit: (ontvang) => child.on('exit', ontvang),
        kill: () => child.kill(),
      };
    },
    createChannel: () => new MessageChannelMain(),
    exists: existsSync,
    log: (bron, niveau, regel) => log.schrijf(niveau, bron, regel),
    onRetry,
    onOpen,
    onGestopt,
    openTijd: 120_000,
    sluitTijd: 30_000,
    herstelTijd: 60_000,
  });
}

/** Builds the shell; starts the core process at once, so call it when the application is ready. */
export function createApplication(opties: Opties): Application {
  const { paths, voorkeuren } = opties;
  const log = new LogFile(paths.logs, () => new Date().toISOString());
  const host = createHost(
    opties.core,
    log,
    () => pages.portsLost(),
    () => pages.coreIsOpen(),
    (fout) => start.coreGestopt(fout),
  );
  host.start();
  const printing = new Printing(opties.bron);
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
    openCore: async (administratie, sleutel, aanmaak) => {
      await mkdir(paths.administraties, { recursive: true });
      return await host.open(createInit(administratie, sleutel, aanmaak, opties));
    },
    copies: copiesOf,
    restoreCore: async (task) => await host.task({ soort: 'herstel', ...task, migraties: opties.migraties }),
    copyCore: async (pad, sidecar) => await host.task({ soort: 'kopie-naar', pad, sidecar }),
    sluitCore: async () => {
      printing.forgetAll();
      await host.sluit();
    },
    laatste: () => voorkeuren.get().laatste,
    onthoud: (id) => voorkeuren.opened(id, new Date().toISOString()),
    laatstGeopend: (id) => voorkeuren.get().geopend[id] ?? null,
    log: (regel) => log.schrijf('fout', 'main', regel),
    onToestand: (toestand) => pages.tell({ soort: 'toestand', toestand }),
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
    resources: opties.resources,
    showMap: async () => {
      await mkdir(paths.administraties, { recursive: true });
      await openMap(paths.administraties, [paths.administraties]);
    },
    log: (regel) => log.schrijf('fout', 'main', regel),
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
