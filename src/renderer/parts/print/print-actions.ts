import { type Action, enabledIf, type Scope } from '../../actions/action.ts';

const AFDRUKKEN: Scope = { label: 'Afdrukken', listener: 'window' };

type PrintContext = {
  readonly save: () => void;
  readonly print: () => void;
  /** The PDF is there, and nothing is being done with it. */
  readonly kan: boolean;
};

const BASE = {
  scope: AFDRUKKEN,
  inText: true,
  places: [],
  state: ({ kan }: PrintContext) => enabledIf(kan, 'Het voorbeeld is nog niet klaar.'),
} as const;

/** What one does with the preview of a print. */
export const PRINT_ACTIONS: readonly Action<PrintContext>[] = [
  {
    ...BASE,
    name: 'afdruk.opslaan',
    label: 'Overzicht opslaan als PDF',
    keys: ['ctrl+s'],
    run: ({ save }) => save(),
  },
  {
    ...BASE,
    name: 'afdruk.afdrukken',
    label: 'Overzicht afdrukken',
    appMenu: 'afdrukken',
    run: ({ print }) => print(),
  },
];
