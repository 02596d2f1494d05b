/**
 * The application menu as one value: main builds the menu from it, the page takes the keys of its own actions
 * from it and lists the rest under F1. Labels carry the & of their access key.
 */

/** Items of the menu that the page carries out. */
export type AppMenuName =
  | 'nieuwVenster'
  | 'afdrukken'
  | 'ongedaan'
  | 'opnieuw'
  | 'handleiding'
  | 'sneltoetsen';

/** Carried out by the page. `inText`: what the browser does instead while a text field has the focus. */
type PageItem = {
  readonly kind: 'page';
  readonly name: AppMenuName;
  readonly label: string;
  readonly key: string;
  readonly inText?: 'undo' | 'redo';
};

/** Carried out by Electron itself; a role without a key has the usual one of the system. */
type RoleItem = {
  readonly kind: 'role';
  readonly role:
    | 'quit'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll'
    | 'zoomIn'
    | 'zoomOut'
    | 'resetZoom'
    | 'togglefullscreen';
  readonly label: string;
  readonly key?: string;
  /** The same key without Shift: works, not shown. */
  readonly alias?: string;
};

/** Carried out by the shell. */
type ShellItem = { readonly kind: 'shell'; readonly name: 'sluiten' | 'over'; readonly label: string };

export type AppMenuItem = PageItem | RoleItem | ShellItem | { readonly kind: 'line' };

const LINE: AppMenuItem = { kind: 'line' };

const PAGE_ITEMS: Readonly<Record<AppMenuName, PageItem>> = {
  nieuwVenster: { kind: 'page', name: 'nieuwVenster', label: '&Nieuw venster', key: 'ctrl+shift+n' },
  afdrukken: { kind: 'page', name: 'afdrukken', label: 'Af&drukken…', key: 'ctrl+p' },
  ongedaan: { kind: 'page', name: 'ongedaan', label: '&Ongedaan maken', key: 'ctrl+z', inText: 'undo' },
  opnieuw: { kind: 'page', name: 'opnieuw', label: 'Op&nieuw', key: 'ctrl+y', inText: 'redo' },
  handleiding: { kind: 'page', name: 'handleiding', label: '&Handleiding', key: 'shift+f1' },
  sneltoetsen: { kind: 'page', name: 'sneltoetsen', label: '&Sneltoetsen', key: 'f1' },
};

export function appMenuKey(name: AppMenuName): string {
  return PAGE_ITEMS[name].key;
}

/** What the browser does with an item while a text field has the focus; null = nothing of its own. */
export function appMenuInText(name: AppMenuName): 'undo' | 'redo' | null {
  return PAGE_ITEMS[name].inText ?? null;
}

export const APP_MENU: readonly { readonly label: string; readonly items: readonly AppMenuItem[] }[] = [
  {
    label: '&Bestand',
    items: [
      PAGE_ITEMS.nieuwVenster,
      PAGE_ITEMS.afdrukken,
      LINE,
      { kind: 'shell', name: 'sluiten', label: 'Administratie &sluiten' },
      { kind: 'role', role: 'quit', label: '&Afsluiten', key: 'ctrl+q' },
    ],
  },
  {
    label: 'Be&werken',
    items: [
      PAGE_ITEMS.ongedaan,
      PAGE_ITEMS.opnieuw,
      LINE,
      { kind: 'role', role: 'cut', label: 'K&nippen' },
      { kind: 'role', role: 'copy', label: '&Kopiëren' },
      { kind: 'role', role: 'paste', label: '&Plakken' },
      { kind: 'role', role: 'selectAll', label: '&Alles selecteren' },
    ],
  },
  {
    label: 'B&eeld',
    items: [
      { kind: 'role', role: 'zoomIn', label: '&Inzoomen', key: 'ctrl++', alias: 'ctrl+=' },
      { kind: 'role', role: 'zoomOut', label: '&Uitzoomen', key: 'ctrl+-' },
      { kind: 'role', role: 'resetZoom', label: '&Ware grootte (100 %)', key: 'ctrl+0' },
      LINE,
      { kind: 'role', role: 'togglefullscreen', label: '&Volledig scherm', key: 'f11' },
    ],
  },
  {
    label: '&Help',
    items: [
      PAGE_ITEMS.handleiding,
      PAGE_ITEMS.sneltoetsen,
      { kind: 'shell', name: 'over', label: '&Over Gebiedsplanner' },
    ],
  },
];

/** The words of a label, without the mark of its access key. */
export function plainLabel(label: string): string {
  return label.replace('&', '');
}

/** The parts of 'ctrl+shift+z', also of 'ctrl++': a plus is a key too. */
export function keyParts(key: string): string[] {
  return key.split(/(?<!\+|^)\+/u);
}
