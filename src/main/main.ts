import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ORPCError } from '@orpc/client';
import { app, dialog, powerMonitor, protocol, session } from 'electron';
import { assertNever } from '../shared/domain/assert-never.ts';
import { isWithoutAccelerator, rememberAccelerator } from './accelerator.ts';
import { type Application, createApplication } from './application.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { whyNoData } from './data-folder.ts';
import { createIsUse } from './idle.ts';
import { onPortsRequested, sendEvent } from './ipc.ts';
import { clearLeftovers } from './leftovers.ts';
import { setMenu } from './menu.ts';
import { OwnWindows } from './own-windows.ts';
import { resolvePaths } from './paths.ts';
import { Preferences } from './preferences.ts';
import { createProtocolHandler, SCHEMA } from './protocol.ts';
import { isOwnAdres, lockDown, silenceChromium } from './security.ts';
import { refusalOf, refusedSwitch } from './switches.ts';
import { createMainWindow, type PageSource } from './windows.ts';

// Hooks for development and tests; a packaged application does not look at them.
const hooks: Readonly<Record<string, string | undefined>> = app.isPackaged ? {} : process.env;
const devServer = hooks.ELECTRON_RENDERER_URL ?? null;
const paths = resolvePaths({
  platform: process.platform,
  home: homedir(),
  env: process.env,
  verpakt: app.isPackaged,
});

// This file is the entry of the bundle, so the other parts are found from here.
const bundel = join(import.meta.dirname, '..');
/** What comes with the application to be read: the icon, the built-in letters, the licences. */
const resources = join(bundel, '..', 'resources');
const bron: PageSource = { preload: join(bundel, 'preload', 'preload.cjs'), devServer };

/** Starts the shell, and with it the core process; Electron is ready. */
function createShell(voorkeuren: Preferences, openWindow: () => void): Application {
  const application = createApplication({
    paths,
    voorkeuren,
    bron,
    core: join(bundel, 'main', 'core.js'),
    line: join(bundel, 'server', 'line.js'),
    resources,
    openWindow,
    migraties: join(bundel, '..', 'drizzle'),
    vandaag: hooks.GEBIEDSPLANNER_VANDAAG || null,
    lockAfterMs: Number(hooks.GEBIEDSPLANNER_VERGRENDEL_MS) || null,
    controleerUitvoer: devServer !== null || hooks.GEBIEDSPLANNER_CONTROLE === '1',
  });
  lockDown(session.defaultSession, devServer);
  const beantwoord = createProtocolHandler(
    join(bundel, 'renderer'),
    (id) => application.printing.bytes(id) ?? application.viewer.bytes(id),
    devServer === null ? null : new URL(devServer).origin,
  );
  // Deprecated, and kept with its reasons and figures: besluit 0019.
  protocol.registerBufferProtocol(SCHEMA, (aanvraag, give) => void beantwoord(aanvraag).then(give));
  onPortsRequested(
    (adres) => isOwnAdres(adres, devServer),
    (page) => application.welcome(page),
  );
  return application;
}

/** Ends in order: first the store, then the application. */
function closeInOrder(application: Application): void {
  let state: 'open' | 'sluit' | 'dicht' = 'open';
  app.on('before-quit', (gebeurtenis) => {
    if (state === 'dicht') return;
    gebeurtenis.preventDefault();
    if (state === 'sluit') return;
    state = 'sluit';
    void application.close().finally(() => {
      state = 'dicht';
      // Everything is closed and written: what a share never answers is not waited for.
      if (application.isHeldUp()) process.kill(process.pid, 'SIGKILL');
      else app.quit();
    });
  });
  app.on('window-all-closed', () => app.quit());
}

function showWindow(demo: boolean, voorkeuren: Preferences): void {
  const application = createShell(voorkeuren, () => windows.open());
  app.on('web-contents-created', (_gebeurtenis, page) => {
    const isUse = createIsUse();
    page.on('input-event', (_event, input) => {
      if (isUse(input)) application.idle.touch();
    });
  });
  void application.start.begin(demo);
  setMenu(
    {
      opdracht: (opdracht) => {
        // What is asked of a locked page would wait, and be done when somebody is back.
        if (['vergrendeld', 'verbinden'].includes(application.front.toestand().soort)) return;
        // A copy that has the focus is not the administratie.
        const target = application.viewer.focused() ?? windows.current();
        if (target !== null) sendEvent(target.webContents, { soort: 'menu', opdracht });
      },
      closeAdministratie: () => void application.front.closeAdministratie(),
    },
    app.isPackaged,
  );
  const windows = new OwnWindows({
    create: (beside) =>
      createMainWindow({
        ...{ voorkeuren, bron, beside },
        icon: join(resources, 'icon.png'),
        log: (line) => application.log.write('fout', 'pagina', line),
      }),
    onLast: () => {
      // Hidden print pages would keep the application alive.
      application.printing.forgetAll();
      app.quit();
    },
  });
  windows.open();
  // Whoever locks the computer, or closes it, leaves.
  powerMonitor.on('lock-screen', () => application.front.leave());
  powerMonitor.on('suspend', () => application.front.leave());
  app.on('second-instance', () => windows.show());
  closeInOrder(application);
}

/** Prints to a folder and ends; the exit code says whether it went well. */
async function printToFolder(opdracht: Extract<Arguments, { soort: 'afdruk' }>): Promise<number> {
  // Loaded only here: a window never needs it.
  const { PrintRunFault, runPrint } = await import('./print-run.ts');
  const { PrintFault } = await import('./printing.ts');
  const application = createShell(new Preferences(paths.voorkeuren), () => undefined);
  // The hidden pages come and go; that must not end the application.
  app.on('window-all-closed', () => undefined);
  try {
    await runPrint(application, opdracht, bron, (line) => process.stdout.write(`${line}\n`));
    return 0;
  } catch (fault) {
    const known = fault instanceof PrintRunFault || fault instanceof PrintFault || fault instanceof ORPCError;
    const reden = known
      ? fault.message
      : `Er ging iets mis bij het maken van de bestanden (${foutcode(fault)}).`;
    process.stderr.write(`Afdrukken is niet gelukt. ${reden}\n`);
    return 1;
  } finally {
    await application.close();
  }
}

/** The code or name of an error: a message may hold contents. */
function foutcode(fault: unknown): string {
  if (!(fault instanceof Error)) return 'fout';
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : fault.name;
}

/** A bug in the shell: say so in Dutch and end; what was confirmed is on disk. */
function stopOnBug(fault: unknown): void {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.name) : 'fout'}\n`);
  dialog.showErrorBox(
    'Gebiedsplanner',
    'Het programma is onverwacht gestopt. Uw gegevens zijn bewaard. Start het programma opnieuw.',
  );
  app.exit(1);
}

function prepare(): void {
  silenceChromium(devServer);
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEMA,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        codeCache: true,
        corsEnabled: devServer !== null,
      },
    },
  ]);
  app.setPath('userData', paths.profiel);
}

function runWindow(demo: boolean): void {
  const preferences = new Preferences(paths.voorkeuren);
  const runtime = process.versions.electron;
  // Only before Electron is ready.
  if (isWithoutAccelerator(preferences.get().geenVersneller, runtime, Date.now())) {
    app.disableHardwareAcceleration();
  } else {
    app.once('browser-window-created', (_gebeurtenis, window) => {
      window.once('ready-to-show', () => {
        const { gpu_compositing } = app.getGPUFeatureStatus();
        const geenVersneller = rememberAccelerator(gpu_compositing, runtime, new Date().toISOString());
        preferences.set({ geenVersneller });
      });
    });
  }
  void app.whenReady().then(() => {
    showWindow(demo, preferences);
    // When the first screen is there.
    setTimeout(() => void clearLeftovers(paths, tmpdir(), Date.now()), 5000);
  });
}

/** There is no place to keep anything: said in a window of the system, and where the program was started from. */
function stopWithoutData(reason: string, isWindow: boolean): void {
  process.stderr.write(`${reason}\n`);
  if (!isWindow) {
    app.exit(1);
    return;
  }
  // Electron wants a place of its own to show anything.
  const temporary = mkdtempSync(join(tmpdir(), 'gebiedsplanner-'));
  app.setPath('userData', temporary);
  void app.whenReady().then(() => {
    dialog.showErrorBox('Gebiedsplanner kan niet starten', reason);
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
    app.exit(1);
  });
}

function run(opdracht: Arguments): void {
  const reason = opdracht.soort === 'fout' ? null : whyNoData(paths);
  if (reason !== null) {
    stopWithoutData(reason, opdracht.soort === 'venster');
    return;
  }
  switch (opdracht.soort) {
    case 'fout':
      process.stderr.write(`${opdracht.melding}\n`);
      app.exit(1);
      return;
    case 'afdruk': {
      prepare();
      // A window may be open on the same profile; paper needs nothing that is kept there.
      const temporary = mkdtempSync(join(tmpdir(), 'gebiedsplanner-'));
      app.setPath('sessionData', temporary);
      void app
        .whenReady()
        .then(() => printToFolder(opdracht))
        .then((code) => {
          rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
          app.exit(code);
        });
      return;
    }
    case 'venster':
      prepare();
      process.on('uncaughtException', stopOnBug);
      process.on('unhandledRejection', stopOnBug);
      if (!app.requestSingleInstanceLock()) {
        app.quit();
        return;
      }
      runWindow(opdracht.demo);
      return;
    default:
      assertNever(opdracht);
  }
}

/** Said where the program was started from, and in a window of the system where nobody sees that. */
function refuse(name: string, isPrint: boolean): void {
  process.stderr.write(`${refusalOf(name)}\n`);
  if (!isPrint && process.platform !== 'linux') dialog.showErrorBox('Gebiedsplanner', refusalOf(name));
  app.exit(1);
}

const given = process.argv.slice(1);
const asked = parseArguments(given, process.cwd());
// Before Chromium opens a door for them: it looks at its switches when this has run.
const refused = app.isPackaged
  ? refusedSwitch(given, (name) => app.commandLine.hasSwitch(name), process.platform)
  : null;
if (refused === null) run(asked);
else refuse(refused, asked.soort === 'afdruk');
