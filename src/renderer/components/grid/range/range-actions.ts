import { type Action, type Scope, shownIf } from '../../../actions/action.ts';
import { isShiftSpace, keyOf } from '../../../actions/keys.ts';

/** What one does with cells of any grid of the application, as in a spreadsheet. */

const TABEL: Scope = { label: 'Cellen van een tabel', listener: 'focus' };

export type RangeContext = {
  /** More than one cell is selected. */
  readonly isRange: boolean;
  /** Cells of this grid can be written in. */
  readonly canWrite: boolean;
  /** Selects up to where the key leads. */
  readonly extend: () => void;
  /** Goes to where the key leads. */
  readonly jump: () => void;
  readonly selectAll: () => void;
  readonly selectColumns: () => void;
  readonly selectRows: () => void;
  readonly collapse: () => void;
  readonly fill: (direction: 'down' | 'right') => void;
  readonly widen: (step: 1 | -1) => void;
  readonly clear: () => void;
  readonly copy: () => void;
  readonly explainPaste: () => void;
};

const ONLY_KEYS = { scope: TABEL, places: [] } as const;

/** Keys that are one to who reads them: 'Shift pijltje' instead of four. */
const together = (shown: string, keys: readonly string[]) => ({
  shown,
  matches: (event: KeyboardEvent) => keys.includes(keyOf(event)),
});

const ARROWS = ['arrowup', 'arrowdown', 'arrowleft', 'arrowright'] as const;
const withArrows = (prefix: string) => ARROWS.map((arrow) => `${prefix}+${arrow}`);

const kiezen: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.kiezen',
  label: 'Meer of minder cellen kiezen',
  pattern: together('Shift pijltje', withArrows('shift')),
  run: ({ extend }) => extend(),
};

const kiezenTotRand: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.kiezen-tot-rand',
  label: 'Kiezen tot de rand van de gegevens',
  pattern: together('Ctrl Shift pijltje', withArrows('ctrl+shift')),
  run: ({ extend }) => extend(),
};

const kiezenTotEinde: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.kiezen-tot-einde',
  label: 'Kiezen tot begin of einde van de rij of tabel, of een pagina verder',
  pattern: together('Shift Home, End, PgUp, PgDn', [
    'shift+home',
    'shift+end',
    'shift+pageup',
    'shift+pagedown',
    'ctrl+shift+home',
    'ctrl+shift+end',
  ]),
  run: ({ extend }) => extend(),
};

const rand: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.rand',
  label: 'Naar de rand van de gegevens',
  pattern: together('Ctrl pijltje', withArrows('ctrl')),
  run: ({ jump }) => jump(),
};

const alles: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.alles',
  label: 'Alle cellen kiezen',
  keys: ['ctrl+a'],
  run: ({ selectAll }) => selectAll(),
};

const kolom: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.kolom',
  label: 'De hele kolom kiezen',
  keys: ['ctrl+ '],
  run: ({ selectColumns }) => selectColumns(),
};

const rij: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.rij',
  label: 'De hele rij kiezen',
  // Shift makes no other character of a space, so it is not in the name of the key.
  pattern: { shown: 'Shift Spatie', matches: isShiftSpace },
  run: ({ selectRows }) => selectRows(),
};

const loslaten: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.loslaten',
  label: 'Nog maar één cel kiezen',
  keys: ['escape'],
  state: ({ isRange }) => shownIf(isRange),
  run: ({ collapse }) => collapse(),
};

/** The window itself gives the text to the clipboard and takes it from there: only so does it need no permission. */
const byWindow = (shown: string) => ({ shown, matches: () => false });

const kopieren: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.kopieren',
  label: 'Kopiëren, ook naar Excel',
  pattern: byWindow('Ctrl C'),
  run: ({ copy }) => copy(),
};

const plakken: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.plakken',
  label: 'Plakken, ook uit Excel',
  pattern: byWindow('Ctrl V'),
  state: ({ canWrite }) => shownIf(canWrite),
  run: ({ explainPaste }) => explainPaste(),
};

const omlaag: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.vullen-omlaag',
  label: 'Omlaag vullen met de bovenste rij',
  keys: ['ctrl+d'],
  state: ({ canWrite }) => shownIf(canWrite),
  run: ({ fill }) => fill('down'),
};

const rechts: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.vullen-rechts',
  label: 'Naar rechts vullen met de eerste kolom',
  keys: ['ctrl+r'],
  state: ({ canWrite }) => shownIf(canWrite),
  run: ({ fill }) => fill('right'),
};

const wissen: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.wissen',
  label: 'De gekozen cellen leegmaken',
  keys: ['delete', 'backspace'],
  state: ({ isRange, canWrite }) => shownIf(isRange && canWrite),
  run: ({ clear }) => clear(),
};

const breder: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.kolom-breder',
  label: 'Kolom breder maken',
  keys: ['alt+shift+arrowright'],
  run: ({ widen }) => widen(1),
};

const smaller: Action<RangeContext> = {
  ...ONLY_KEYS,
  name: 'tabel.kolom-smaller',
  label: 'Kolom smaller maken',
  keys: ['alt+shift+arrowleft'],
  run: ({ widen }) => widen(-1),
};

export const RANGE_ACTIONS: readonly Action<RangeContext>[] = [
  kiezen,
  kiezenTotRand,
  kiezenTotEinde,
  rand,
  rij,
  kolom,
  alles,
  loslaten,
  kopieren,
  plakken,
  omlaag,
  rechts,
  wissen,
  breder,
  smaller,
];
