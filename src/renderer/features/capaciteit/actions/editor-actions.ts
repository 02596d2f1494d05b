import { type Action, actionKeyText, type Scope } from '../../../actions/action.ts';

/** Keys while a cell is typed in. */

const INVOERVAK: Scope = { label: 'Invoervak van een cel', listener: 'focus' };

/** Where the keyboard goes when a cell is saved, as in a sheet. */
export type Direction = 'down' | 'up' | 'right' | 'left';

export type EditorContext = {
  readonly save: (next: Direction) => void;
  readonly cancel: () => void;
  /** To the next (or previous) choice of how long it holds. */
  readonly shiftReach: (step: 1 | -1) => void;
};

const save: Action<EditorContext> = {
  name: 'planbord.invoer.opslaan',
  label: 'Opslaan en omlaag',
  scope: INVOERVAK,
  keys: ['enter'],
  places: [],
  run: ({ save }) => save('down'),
};

const saveRight: Action<EditorContext> = {
  name: 'planbord.invoer.opslaan-rechts',
  label: 'Opslaan en naar rechts',
  scope: INVOERVAK,
  keys: ['tab'],
  places: [],
  run: ({ save }) => save('right'),
};

const saveUp: Action<EditorContext> = {
  name: 'planbord.invoer.opslaan-omhoog',
  label: 'Opslaan en omhoog',
  scope: INVOERVAK,
  keys: ['shift+enter'],
  places: [],
  run: ({ save }) => save('up'),
};

const saveLeft: Action<EditorContext> = {
  name: 'planbord.invoer.opslaan-links',
  label: 'Opslaan en naar links',
  scope: INVOERVAK,
  keys: ['shift+tab'],
  places: [],
  run: ({ save }) => save('left'),
};

const annuleren: Action<EditorContext> = {
  name: 'planbord.invoer.annuleren',
  label: 'Annuleren',
  scope: INVOERVAK,
  keys: ['escape'],
  places: [],
  run: ({ cancel }) => cancel(),
};

const anderePeriode: Action<EditorContext> = {
  name: 'planbord.invoer.periode-verder',
  label: 'Andere periode',
  scope: INVOERVAK,
  keys: ['alt+arrowdown'],
  places: [],
  run: ({ shiftReach }) => shiftReach(1),
};

const previousPeriode: Action<EditorContext> = {
  name: 'planbord.invoer.periode-terug',
  label: 'Andere periode',
  scope: INVOERVAK,
  keys: ['alt+arrowup'],
  places: [],
  run: ({ shiftReach }) => shiftReach(-1),
};

export const EDITOR_ACTIONS: readonly Action<EditorContext>[] = [
  save,
  saveRight,
  saveUp,
  saveLeft,
  annuleren,
  anderePeriode,
  previousPeriode,
];

/** 'Enter opslaan · Esc annuleren · …' under the field. */
export const EDITOR_HINT = `${actionKeyText(save)} of ${actionKeyText(saveRight)} opslaan · ${[
  annuleren,
  anderePeriode,
]
  .map((action) => `${actionKeyText(action)} ${action.label.toLowerCase()}`)
  .join(' · ')}`;
