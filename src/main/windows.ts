import { BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
import { guardPage } from './page-guard.ts';
import type { Preferences } from './preferences.ts';
import { OORSPRONG } from './protocol.ts';
import { chooseBounds, MINIMUM, type Rectangle } from './window-bounds.ts';

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
export function pageUrl(route: string, { devServer }: PageSource, sheet = 0): string {
  const wortel = devServer ?? `${OORSPRONG}/`;
  return `${wortel}${sheet === 0 ? '' : `?blad=${sheet}`}${route === '' ? '' : `#${route}`}`;
}

// The grounds of the page (components/base.css), so that opening does not flash.
const GROND = { licht: '#f7f8fa', donker: '#16191c' };

function werkgebieden(): readonly [Rectangle, ...Rectangle[]] {
  const first = screen.getPrimaryDisplay();
  const andere = screen.getAllDisplays().filter(({ id }) => id !== first.id);
  return [first.workArea, ...andere.map(({ workArea }) => workArea)];
}

function rememberPlace(window: BrowserWindow, preferences: Preferences): void {
  let clock: NodeJS.Timeout | undefined;
  const save = () => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    const { x, y, width, height } = window.getNormalBounds();
    preferences.set({ venster: { x, y, width, height, gemaximaliseerd: window.isMaximized() } });
  };
  const straks = () => {
    clearTimeout(clock);
    clock = setTimeout(save, 500);
  };
  window.on('resize', straks);
  window.on('move', straks);
  window.on('close', () => {
    clearTimeout(clock);
    save();
  });
}

/** The smallest window, on a display that may be smaller. */
function minimumOn(window: Pick<Rectangle, 'width' | 'height'>): { minWidth: number; minHeight: number } {
  return {
    minWidth: Math.min(MINIMUM.width, window.width),
    minHeight: Math.min(MINIMUM.height, window.height),
  };
}

/** A window that its display took along comes back on another: else the program runs where nobody sees it. */
function keepInReach(window: BrowserWindow): void {
  const back = () => {
    if (window.isDestroyed() || window.isMinimized()) return;
    const now = { ...window.getNormalBounds(), gemaximaliseerd: window.isMaximized() };
    const { gemaximaliseerd: _, ...place } = chooseBounds(now, werkgebieden());
    const { x, y, width, height } = now;
    if (place.x !== x || place.y !== y || place.width !== width || place.height !== height) {
      window.setBounds(place);
    }
  };
  screen.on('display-removed', back);
  screen.on('display-metrics-changed', back);
  window.once('closed', () => {
    screen.off('display-removed', back);
    screen.off('display-metrics-changed', back);
  });
}

/** Shows a window at its first picture; when that does not come a window that says so little is better than none. */
function showWhenReady(window: BrowserWindow, maximised: boolean): void {
  const show = () => {
    clearTimeout(clock);
    if (window.isDestroyed() || window.isVisible()) return;
    if (maximised) window.maximize();
    window.show();
  };
  const clock = setTimeout(show, FIRST_PICTURE_MS);
  window.once('ready-to-show', show);
}

/** So long the first picture may take. */
const FIRST_PICTURE_MS = 15_000;

/** Ctrl and the wheel zoom as Ctrl + and Ctrl − do; one step each. */
function zoomByWheel(window: BrowserWindow): void {
  window.webContents.on('zoom-changed', (_gebeurtenis, direction) => {
    const step = direction === 'in' ? ZOOM_STEP : -ZOOM_STEP;
    window.webContents.setZoomLevel(window.webContents.getZoomLevel() + step);
  });
}

/** Of the zoom of the application menu. */
const ZOOM_STEP = 0.5;

type Options = {
  readonly voorkeuren: Preferences;
  readonly bron: PageSource;
  /** PNG; Windows and macOS take it from the program itself, at every size. */
  readonly icon: string;
  readonly log: (line: string) => void;
};

/** So far beside the other one another window comes, so that both are seen. */
const BESIDE = 40;

/** A window on the administratie, shown as soon as its first picture is there. `beside`: there is another one. */
export function createMainWindow({
  voorkeuren,
  bron,
  icon,
  log,
  beside,
}: Options & { readonly beside: boolean }): BrowserWindow {
  const { gemaximaliseerd, ...bounds } = chooseBounds(voorkeuren.get().venster, werkgebieden());
  const place = beside ? { ...bounds, x: bounds.x + BESIDE, y: bounds.y + BESIDE } : bounds;
  const window = new BrowserWindow({
    ...place,
    ...minimumOn(place),
    show: false,
    title: 'Gebiedsplanner',
    ...(process.platform === 'linux' ? { icon } : {}),
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROND.donker : GROND.licht,
    webPreferences: pageRights(bron),
  });
  showWhenReady(window, gemaximaliseerd && !beside);
  keepInReach(window);
  if (!beside) rememberPlace(window, voorkeuren);
  zoomByWheel(window);
  guardPage(window, log);
  void window.loadURL(pageUrl('', bron)).catch(() => undefined);
  return window;
}

/** The window that shows a copy: beside the main one, without its menu, and its place is not remembered. */
export function createCopyWindow({ bron, icon, log }: Omit<Options, 'voorkeuren'>): BrowserWindow {
  const { gemaximaliseerd: _, x, y, ...size } = chooseBounds(null, werkgebieden());
  const window = new BrowserWindow({
    ...{ ...size, x: x + 40, y: y + 40 },
    ...minimumOn(size),
    show: false,
    title: 'Kopie, alleen lezen – Gebiedsplanner',
    ...(process.platform === 'linux' ? { icon } : {}),
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROND.donker : GROND.licht,
    webPreferences: pageRights(bron),
  });
  window.removeMenu();
  showWhenReady(window, false);
  keepInReach(window);
  // The page names itself after its route; the title goes on saying that this is a copy.
  window.on('page-title-updated', (gebeurtenis) => gebeurtenis.preventDefault());
  zoomByWheel(window);
  guardPage(window, log);
  void window.loadURL(pageUrl('', bron)).catch(() => undefined);
  return window;
}

const HIDDEN = { useContentSize: true, show: false, backgroundColor: '#ffffff' };

/** A page nobody sees, for paper. `width` and `height` in CSS pixels. */
export function createHiddenWindow(bron: PageSource, width: number, height: number): BrowserWindow {
  return new BrowserWindow({
    width,
    height,
    ...HIDDEN,
    // A hidden page is otherwise put to sleep before it is drawn.
    webPreferences: { ...pageRights(bron), backgroundThrottling: false },
  });
}

/** A page nobody sees that is painted all the same, into pictures (its `paint` events). */
export function createPictureWindow(bron: PageSource, width: number, height: number): BrowserWindow {
  return new BrowserWindow({
    width,
    height,
    ...HIDDEN,
    webPreferences: { ...pageRights(bron), offscreen: true },
  });
}
