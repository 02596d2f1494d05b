import { type Action, enabledIf, type Scope } from '../../actions/action.ts';

const AFDRUKKEN: Scope = { label: 'Afdrukken', listener: 'window' };

type AfdrukContext = {
  readonly bewaar: () => void;
  readonly print: () => void;
  /** The PDF is there, and nothing is being done with it. */
  readonly kan: boolean;
};

const BASIS = {
  scope: AFDRUKKEN,
  inText: true,
  places: [],
  state: ({ kan }: AfdrukContext) => enabledIf(kan, 'Het voorbeeld is nog niet klaar.'),
} as const;

/** What one does with the preview of a print. */
export const AFDRUK_ACTIONS: readonly Action<AfdrukContext>[] = [
  {
    ...BASIS,
    name: 'afdruk.opslaan',
    label: 'Overzicht opslaan als PDF',
    keys: ['ctrl+s'],
    run: ({ bewaar }) => bewaar(),
  },
  {
    ...BASIS,
    name: 'afdruk.afdrukken',
    label: 'Overzicht afdrukken',
    appMenu: 'afdrukken',
    run: ({ print }) => print(),
  },
];
