import { type Action, actionKeyText, type Scope } from '../../../actions/action.ts';

/** Keys while a cell is typed in. */

const INVOERVAK: Scope = { label: 'Invoervak van een cel', listener: 'focus' };

export type EditorContext = {
  readonly save: () => void;
  readonly cancel: () => void;
  /** To the next (or previous) choice of how long it holds. */
  readonly shiftReach: (step: 1 | -1) => void;
};

const save: Action<EditorContext> = {
  name: 'planbord.invoer.opslaan',
  label: 'Opslaan',
  scope: INVOERVAK,
  keys: ['enter'],
  places: [],
  run: ({ save }) => save(),
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
  annuleren,
  anderePeriode,
  previousPeriode,
];

/** 'Enter opslaan · Esc annuleren · …' under the field. */
export const EDITOR_HINT = [save, annuleren, anderePeriode]
  .map((action) => `${actionKeyText(action)} ${action.label.toLowerCase()}`)
  .join(' · ');
