import { app, MessageChannelMain, type MessagePortMain, utilityProcess, type WebContents } from 'electron';
import type { CoreHost } from '../host/core-host.ts';
import type { LinesState } from '../shared/contract/line-init.ts';
import type { StartToestand } from '../shared/contract/shell.ts';
import { Connections } from './connections.ts';
import type { Desk } from './desk.ts';
import { LineHost } from './line-host.ts';
import { noteUitvoer, type Uitvoer } from './outgoing.ts';
import { type Pages, sessionOf } from './pages.ts';
import { PrintFault, type Printing } from './printing.ts';
import { Shared } from './shared.ts';
import type { Start } from './start.ts';

type Deps = {
  /** Folder with the administraties, and the connection files beside them. */
  readonly folder: string;
  /** The script that keeps the lines to a server. */
  readonly script: string;
  readonly host: CoreHost<MessagePortMain>;
  readonly printing: Printing;
  start(): Start;
  pages(): Pages;
  setLockMinutes(minutes: number): void;
  beginAgain(): void;
};

/** Minutes without use after which a shared administratie locks, whatever stands in it: the server waits half an hour. */
const LOCK_MINUTES = 10;

/** The process that keeps the lines to a server; there is none as long as nobody connects. */
function createLineHost(script: string, onState: (state: LinesState) => void) {
  return new LineHost<MessagePortMain>({
    fork: () => {
      const child = utilityProcess.fork(script, [], {
        serviceName: 'Gebiedsplanner verbinding',
        stdio: app.isPackaged ? 'ignore' : 'inherit',
      });
      return {
        postMessage: (message, ports) => child.postMessage(message, ports),
        onMessage: (receive) => child.on('message', receive),
        onExit: (receive) => child.on('exit', () => receive()),
        kill: () => child.kill(),
      };
    },
    createChannel: () => new MessageChannelMain(),
    onState,
  });
}

const NOT_NOTED =
  'Er is geen verbinding met de server, en die houdt bij wat er wordt afgedrukt en bewaard. Het kan weer zodra de verbinding terug is.';

/** What windows have before them: an administratie of this computer, or one on a server in its place. */
export function createSharedDesk(deps: Deps) {
  const { folder, script, host, printing, start, pages } = deps;
  const connections = new Connections(folder);
  const lines = createLineHost(script, (state) => shared.onLines(state));
  const shared: Shared<MessagePortMain> = new Shared({
    ...{ connections, host: lines, versie: app.getVersion() },
    isFree: () => start().toestand().soort === 'welkom',
    onState: () => {
      const now = shared.toestand();
      if (now === null) return;
      if (now.soort === 'open') deps.setLockMinutes(LOCK_MINUTES);
      pages().tell({ soort: 'toestand', toestand: now });
    },
    onOpen: () => pages().coreIsOpen(),
    beginAgain: deps.beginAgain,
    toStart: () => start().sluit(),
  });
  const toestand = (): StartToestand => shared.toestand() ?? start().toestand();
  const desk: Desk = {
    // A page keeps its port to the shell, whatever is opened next.
    get soort() {
      return shared.isActive() ? 'gedeeld' : 'administratie';
    },
    ...{ printing, toestand },
  };
  return {
    ...{ connections, shared, desk, toestand },
    /** What the start says of an administratie of this computer. */
    tell: (now: StartToestand) => {
      if (!shared.isActive()) pages().tell({ soort: 'toestand', toestand: now });
    },
    createPort: (page: WebContents) => {
      const session = printing.sessionOf(page) ?? sessionOf(page);
      return shared.isActive() ? shared.createPort(session) : host.createPort(session);
    },
    /** Notes what is about to leave the program where the administratie is. Without a line it does not leave. */
    noteUitvoer: async (session: string, { soort }: Desk, uitvoer: Uitvoer): Promise<void> => {
      const requireLine = (name: string) => {
        const port = shared.createPort(name);
        if (port === null) throw new PrintFault(NOT_NOTED);
        return port;
      };
      const ports = soort === 'gedeeld' ? { createPort: requireLine } : host;
      await noteUitvoer(ports, session, soort === 'kopie', uitvoer);
    },
    /** Nobody is there any more. */
    leave: () => void (shared.isActive() ? shared.lock() : start().locking.leave()),
    closeAdministratie: () => (shared.isActive() ? shared.close() : start().sluit()),
    /** The program ends. */
    close: () => lines.close(),
  };
}
