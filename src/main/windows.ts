import { app, BrowserWindow, dialog, nativeTheme, screen, type WebPreferences } from 'electron';
import type { Preferences } from './preferences.ts';
import { OORSPRONG } from './protocol.ts';
import { chooseBounds, MINIMUM, type Rechthoek } from './window-bounds.ts';

/** Where pages come from. */
export type PageSource = {
  /** The preload script. */
  readonly preload: string;
  /** Address of the development server; null = our own files. */
  readonly devServer: string | null;
};

/** What every page of ours gets, visible or not (B13). */
function pageRights({ preload }: PageSource): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    disableDialogs: true,
    navigateOnDragDrop: false,
  };
}

/**
 * The address of a route of the page, for instance `/afdruk/teamoverzicht?team=…`. Another
 * `blad` is another document, so that a page that is used again starts anew.
 */
export function pageUrl(route: string, { devServer }: PageSource, blad = 0): string {
  const wortel = devServer ?? `${OORSPRONG}/`;
  return `${wortel}${blad === 0 ? '' : `?blad=${blad}`}${route === '' ? '' : `#${route}`}`;
}

// The grounds of the page (components/basis.css), so that opening does not flash.
const GROND = { licht: '#f7f8fa', donker: '#16191c' };

function werkgebieden(): readonly [Rechthoek, ...Rechthoek[]] {
  const eerste = screen.getPrimaryDisplay();
  const andere = screen.getAllDisplays().filter(({ id }) => id !== eerste.id);
  return [eerste.workArea, ...andere.map(({ workArea }) => workArea)];
}

function rememberPlace(venster: BrowserWindow, voorkeuren: Preferences): void {
  let klok: NodeJS.Timeout | undefined;
  const bewaar = () => {
    if (venster.isDestroyed() || venster.isMinimized() || venster.isFullScreen()) return;
    const { x, y, width, height } = venster.getNormalBounds();
    voorkeuren.set({ venster: { x, y, width, height, gemaximaliseerd: venster.isMaximized() } });
  };
  const straks = () => {
    clearTimeout(klok);
    klok = setTimeout(bewaar, 500);
  };
  venster.on('resize', straks);
  venster.on('move', straks);
  venster.on('close', () => {
    clearTimeout(klok);
    bewaar();
  });
}

/** So often a page may crash within so many ms: once more, and loading it again is no help. */
const MAX_CRASHES = 3;
const CRASH_PERIOD_MS = 60_000;

/** A page that crashes is loaded again; when it keeps crashing the user hears it. */
function guardPage(venster: BrowserWindow, log: (regel: string) => void): void {
  let crashes: readonly number[] = [];
  const recover = () => {
    if (venster.isDestroyed()) return;
    crashes = [...crashes.filter((moment) => Date.now() - moment < CRASH_PERIOD_MS), Date.now()];
    if (crashes.length <= MAX_CRASHES) {
      venster.webContents.reload();
      return;
    }
    dialog.showErrorBox(
      'Gebiedsplanner',
      'Het venster stopt steeds. Uw gegevens zijn bewaard. Start het programma opnieuw; blijft dit gebeuren, vraag dan de beheerder.',
    );
    app.quit();
  };
  venster.webContents.on('render-process-gone', (_gebeurtenis, { reason }) => {
    log(`pagina gestopt: ${reason}`);
    // Chromium is still taking the page down: loading it again inside this event takes the program along.
    if (reason !== 'clean-exit') setImmediate(recover);
  });
  venster.webContents.on('did-fail-load', (_gebeurtenis, code, _omschrijving, _adres, hoofdframe) => {
    // -3: a load that was replaced by another.
    if (hoofdframe && code !== -3) log(`pagina laadt niet: ${code}`);
  });
}

type Opties = {
  readonly voorkeuren: Preferences;
  readonly bron: PageSource;
  /** PNG; Windows and macOS take it from the program itself, at every size. */
  readonly icon: string;
  readonly log: (regel: string) => void;
};

/** The main window; shown as soon as its first picture is there. */
export function createMainWindow({ voorkeuren, bron, icon, log }: Opties): BrowserWindow {
  const { gemaximaliseerd, ...plek } = chooseBounds(voorkeuren.get().venster, werkgebieden());
  const venster = new BrowserWindow({
    ...plek,
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
    show: false,
    title: 'Gebiedsplanner',
    ...(process.platform === 'linux' ? { icon } : {}),
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROND.donker : GROND.licht,
    webPreferences: pageRights(bron),
  });
  venster.once('ready-to-show', () => {
    if (gemaximaliseerd) venster.maximize();
    venster.show();
  });
  rememberPlace(venster, voorkeuren);
  guardPage(venster, log);
  void venster.loadURL(pageUrl('', bron)).catch(() => undefined);
  return venster;
}

const VERBORGEN = { useContentSize: true, show: false, backgroundColor: '#ffffff' };

/** A page nobody sees, for paper. `width` and `height` in CSS pixels. */
export function createHiddenWindow(bron: PageSource, width: number, height: number): BrowserWindow {
  return new BrowserWindow({
    width,
    height,
    ...VERBORGEN,
    // A hidden page is otherwise put to sleep before it is drawn.
    webPreferences: { ...pageRights(bron), backgroundThrottling: false },
  });
}

/** A page nobody sees that is painted all the same, into pictures (its `paint` events). */
export function createPictureWindow(bron: PageSource, width: number, height: number): BrowserWindow {
  return new BrowserWindow({
    width,
    height,
    ...VERBORGEN,
    webPreferences: { ...pageRights(bron), offscreen: true },
  });
}
