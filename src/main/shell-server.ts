import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { implement, ORPCError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { app, BrowserWindow, type MessagePortMain, type WebContents } from 'electron';
import { contractFault, toContractFault } from '../shared/contract/base/contract-fault.ts';
import { setDutchMessages } from '../shared/contract/base/dutch-messages.ts';
import { dropFormData } from '../shared/contract/base/no-forms.ts';
import { guardPort } from '../shared/contract/base/port-guard.ts';
import { shellContract } from '../shared/contract/shell.ts';
import { faultName } from '../shared/domain/fault-name.ts';
import type { ShellSoort } from '../shared/domain/opdracht/logboek.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { CopiesServer } from './copies-server.ts';
import type { Desk } from './desk.ts';
import { askConnection, askFilePath } from './dialogs.ts';
import type { Uitvoer } from './outgoing.ts';
import { sessionOf } from './pages.ts';
import { PrintFault } from './printing.ts';
import type { RecoveryPaper } from './recovery-paper.ts';
import { KeyFault, RestoreFault } from './restore.ts';
import type { Shared } from './shared.ts';
import { requireForShared, requireOpenTo } from './shell-guard.ts';
import type { Start } from './start.ts';
import { RecoveryKeyFault, WachtzinNodig } from './start-deps.ts';
import { markFromOutside } from './zone.ts';

type Deps = {
  readonly start: Start;
  readonly shared: Shared<MessagePortMain>;
  readonly paper: RecoveryPaper;
  readonly copies: CopiesServer;
  readonly files: ChosenFiles;
  /** Folder with what comes with the application to be read. */
  readonly resources: string;
  readonly showMap: () => Promise<void>;
  readonly openWindow: () => void;
  readonly log: (line: string) => void;
  /** For the logbook: what the shell does by itself, and what is about to leave the program. */
  readonly note: (soort: ShellSoort, wat: string) => void;
  readonly noteUitvoer: (session: string, desk: Desk, uitvoer: Uitvoer) => Promise<void>;
};

type Context = { readonly pagina: WebContents; readonly desk: Desk };

/** What a page of a copy may ask of the shell: the rest is about the administratie. */
function isForCopies(path: readonly string[]): boolean {
  return (
    ['app', 'afdruk', 'venster', 'bestand'].includes(path[0] ?? '') ||
    ['start.toestand', 'start.vergrendel'].includes(path.join('.'))
  );
}

const os = implement(shellContract).$context<Context>();

/** Notes what is about to leave the program through the window that asks. */
const noteFor =
  ({ noteUitvoer }: Deps, { pagina, desk }: Context) =>
  (uitvoer: Uitvoer) =>
    noteUitvoer(sessionOf(pagina), desk, uitvoer);

function requireKey(start: Start) {
  const key = start.recoveryKey();
  if (key === null) throw new PrintFault('Er is geen administratie open die een herstelsleutel heeft.');
  return key;
}

/** What guards an administratie: its copies and its recovery key. */
function createKeyRouter({ start, paper, copies, note }: Deps) {
  return {
    kopieen: {
      lijst: os.kopieen.lijst.handler(() => copies.list()),
      sinds: os.kopieen.sinds.handler(async ({ input }) => ({ regels: [...(await copies.since(input))] })),
      bekijk: os.kopieen.bekijk.handler(({ input }) => copies.view(input)),
      controleer: os.kopieen.controleer.handler(({ input }) => copies.check(input)),
      zetTerug: os.kopieen.zetTerug.handler(({ input }) => copies.restore(input)),
      kies: os.kopieen.kies.handler(({ context }) => copies.choose(context.pagina)),
      zetGekozenTerug: os.kopieen.zetGekozenTerug.handler(({ input }) => copies.restoreChosen(input)),
      bewaarNaar: os.kopieen.bewaarNaar.handler(({ input, context }) =>
        copies.saveTo(context.pagina, input.wachtzin),
      ),
      kiesTweedeMap: os.kopieen.kiesTweedeMap.handler(({ context }) => copies.chooseSecond(context.pagina)),
      wisTweedeMap: os.kopieen.wisTweedeMap.handler(() => copies.clearSecond()),
    },
    herstelsleutel: {
      toon: os.herstelsleutel.toon.handler(() => {
        const key = start.recoveryKey();
        if (key !== null) note('herstelsleutel', 'getoond');
        return key === null ? null : { naam: key.naam, regels: [...key.regels] };
      }),
      print: os.herstelsleutel.print.handler(async () => {
        const key = requireKey(start);
        note('herstelsleutel', 'afgedrukt');
        return { soort: await paper.print(key) };
      }),
      bewaar: os.herstelsleutel.bewaar.handler(async ({ context }) => {
        const key = requireKey(start);
        note('herstelsleutel', 'als PDF bewaard');
        const pad = await paper.save(key, BrowserWindow.fromWebContents(context.pagina));
        return pad === null ? null : { pad };
      }),
    },
  };
}

/** What a page may do with windows. */
function createWindowRouter({ openWindow }: Deps) {
  return {
    nieuw: os.venster.nieuw.handler(() => {
      openWindow();
      return null;
    }),
    schermAf: os.venster.schermAf.handler(({ input, context }) => {
      BrowserWindow.fromWebContents(context.pagina)?.setContentProtection(input.aan);
      return null;
    }),
  };
}

/** Opening and closing, and who that is. */
function createStartRouter({ start, shared, showMap }: Deps) {
  return {
    toestand: os.start.toestand.handler(({ context }) => context.desk.toestand()),
    openDemo: os.start.openDemo.handler(() => start.openDemo()),
    nieuw: os.start.nieuw.handler(({ input }) => start.nieuw(input)),
    open: os.start.open.handler(({ input }) => start.open(input.id)),
    geefHerstelsleutel: os.start.geefHerstelsleutel.handler(({ input }) =>
      start.giveRecoveryKey(input.sleutel, input.wachtzin),
    ),
    herstelsleutelGezien: os.start.herstelsleutelGezien.handler(() => start.seenRecoveryKey()),
    meldAan: os.start.meldAan.handler(({ input }) => start.signIn(input.id, input.wachtzin)),
    kiesWachtzin: os.start.kiesWachtzin.handler(({ input }) => start.chooseWachtzin(input.wachtzin)),
    kiesWie: os.start.kiesWie.handler(({ input }) => start.chooseWho(input.id)),
    vergrendel: os.start.vergrendel.handler(() => (shared.isActive() ? shared.lock() : start.locking.lock())),
    wijzigWachtzin: os.start.wijzigWachtzin.handler(async ({ input }) => {
      await start.locking.changeWachtzin(input.wachtzinNu, input.wachtzin);
      return null;
    }),
    geefWachtzin: os.start.geefWachtzin.handler(({ input }) => start.giveWachtzin(input.wachtzin)),
    opnieuw: os.start.opnieuw.handler(() => start.opnieuw()),
    sluit: os.start.sluit.handler(() => (shared.isActive() ? shared.close() : start.sluit())),
    toonMap: os.start.toonMap.handler(async () => {
      await showMap();
      return null;
    }),
  };
}

/** A shared administratie. */
function createSharedRouter({ shared }: Deps) {
  return {
    kies: os.gedeeld.kies.handler(async ({ context }) => {
      const path = await askConnection(BrowserWindow.fromWebContents(context.pagina));
      return path === null ? null : await shared.take(path);
    }),
    open: os.gedeeld.open.handler(({ input }) => shared.open(input.id)),
    vergeet: os.gedeeld.vergeet.handler(({ input }) => shared.forget(input.id)),
    meldAan: os.gedeeld.meldAan.handler(({ input }) => shared.signIn(input.naam, input.wachtzin)),
    kiesWachtzin: os.gedeeld.kiesWachtzin.handler(({ input }) => shared.choosePassphrase(input.wachtzin)),
    geefCijfers: os.gedeeld.geefCijfers.handler(({ input }) => shared.giveDigits(input.cijfers)),
    opnieuw: os.gedeeld.opnieuw.handler(() => shared.again()),
  };
}

function createRouter(deps: Deps) {
  const { files, resources } = deps;
  return os.router({
    app: {
      info: os.app.info.handler(() => ({
        versie: app.getVersion(),
        runtime: `Electron ${process.versions.electron}`,
        verpakt: app.isPackaged,
        platform: process.platform,
      })),
      briefsjabloon: os.app.briefsjabloon.handler(({ input }) =>
        readFile(join(resources, 'brieven', `${input.brief}.docx`), 'base64'),
      ),
      licenties: os.app.licenties.handler(() => readFile(join(resources, 'licenties.txt'), 'utf8')),
    },
    start: createStartRouter(deps),
    gedeeld: createSharedRouter(deps),
    ...createKeyRouter(deps),
    afdruk: {
      maakPdf: os.afdruk.maakPdf.handler(({ input, context }) =>
        context.desk.printing.makePdf(input, sessionOf(context.pagina)),
      ),
      bewaar: os.afdruk.bewaar.handler(async ({ input, context }) => {
        const above = BrowserWindow.fromWebContents(context.pagina);
        const pad = await context.desk.printing.save(input.id, above, noteFor(deps, context));
        return pad === null ? null : { pad };
      }),
      print: os.afdruk.print.handler(async ({ input, context }) => ({
        soort: await context.desk.printing.print(input.id, noteFor(deps, context)),
      })),
      vergeet: os.afdruk.vergeet.handler(({ input, context }) => {
        context.desk.printing.forget(input.id);
        return null;
      }),
      klaar: os.afdruk.klaar.handler(({ input, context }) => {
        context.desk.printing.isReady(context.pagina, input.titel);
        return null;
      }),
      mislukt: os.afdruk.mislukt.handler(({ input, context }) => {
        context.desk.printing.hasFailed(context.pagina, input.melding);
        return null;
      }),
    },
    venster: createWindowRouter(deps),
    bestand: {
      bewaar: os.bestand.bewaar.handler(async ({ input, context }) => {
        const pad = await askFilePath(BrowserWindow.fromWebContents(context.pagina), input.naam);
        if (pad === null) return null;
        if (input.logboek !== null) {
          await noteFor(deps, context)({ soort: 'bestand', wat: input.logboek });
        }
        await files.write(pad, Buffer.from(input.inhoud, 'base64')).catch(() => {
          throw new PrintFault(
            'Het bestand kan hier niet worden opgeslagen. Kies een andere map of sluit het bestand in een ander programma.',
          );
        });
        if (input.vanBuiten) await markFromOutside(pad);
        return { pad };
      }),
    },
  });
}

function toFault(fault: unknown): ORPCError<string, unknown> {
  if (fault instanceof WachtzinNodig) {
    const velden = [{ veld: 'wachtzin', melding: 'Kies een wachtzin van minstens 12 tekens.' }];
    return contractFault('ongeldig', { velden });
  }
  if (fault instanceof RestoreFault) return contractFault('conflict', { message: fault.message });
  if (fault instanceof KeyFault) {
    return contractFault('ongeldig', { velden: [{ veld: fault.veld, melding: fault.message }] });
  }
  if (fault instanceof RecoveryKeyFault) {
    return contractFault('ongeldig', { velden: [{ veld: 'sleutel', melding: fault.message }] });
  }
  if (fault instanceof PrintFault) return contractFault('nietGevonden', { message: fault.message });
  return toContractFault(fault);
}

/** Answers the shell calls of pages. */
export function createShellServer(
  deps: Deps,
): (port: MessagePortMain, page: WebContents, desk: Desk) => void {
  setDutchMessages();
  dropFormData();
  const handler = new RPCHandler(createRouter(deps), {
    clientInterceptors: [
      async ({ next, path, context }) => {
        try {
          if (context.desk.soort === 'kopie' && !isForCopies(path)) {
            throw contractFault('geenRecht', { message: 'Dit kan niet vanuit een kopie.' });
          }
          if (context.desk.soort === 'gedeeld') requireForShared(deps.shared.isClosed(), path);
          else requireOpenTo(deps.start, path);
          return await next();
        } catch (cause) {
          const fault = toFault(cause);
          if (fault.code === 'intern') deps.log(`${path.join('.')} intern/${causeName(cause)}`);
          throw fault;
        }
      },
    ],
  });
  return (port, pagina, desk) => {
    const guarded = guardPort(
      {
        on: (name, listener) => onPort(port, name, listener),
        postMessage: (message) => port.postMessage(message),
      },
      () => deps.log('bericht op een poort is geen aanroep'),
    );
    handler.upgrade(guarded, { context: { pagina, desk } });
    port.start();
  };
}

/** Electron types each event of a port by itself; oRPC listens to these two. */
function onPort(port: MessagePortMain, name: string, listener: (event?: { data: unknown }) => void): void {
  if (name === 'message') port.on('message', listener);
  else port.on('close', () => listener());
}

/** The name of what went wrong behind a call. */
function causeName(fault: unknown): string {
  if (!(fault instanceof ORPCError)) return faultName(fault);
  return fault.cause instanceof Error ? fault.cause.name : fault.code;
}
