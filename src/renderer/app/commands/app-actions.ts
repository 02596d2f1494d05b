import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import type { Opdracht } from '../../../shared/contract/base/base.ts';
import { type Action, enabledIf, OVERAL } from '../../actions/action.ts';
import { type GoContext, goAction } from '../../actions/go.ts';
import type { ThemeChoice } from '../../lib/theme.ts';
import { PAGES } from './pages.ts';

/** What can be done on every screen. */

export type JournaalContext = {
  /** What undo and redo would do now; null when there is nothing. */
  readonly ongedaan: Opdracht | null;
  readonly opnieuw: Opdracht | null;
  /** Whether a write has no answer yet: that is the one to take back, the core does them in order. */
  readonly underway: () => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
};

export const ongedaanMaken: Action<JournaalContext> = {
  name: 'app.ongedaan',
  call: 'beheer.maakOngedaan',
  label: 'Laatste wijziging ongedaan maken',
  labelFor: ({ ongedaan }) => (ongedaan === null ? 'Ongedaan maken' : `Ongedaan maken: ${ongedaan.label}`),
  icon: ArrowUndo20Regular,
  scope: OVERAL,
  group: 'Acties',
  appMenu: 'ongedaan',
  places: ['toolbar', 'palette'],
  state: ({ ongedaan, underway }) =>
    enabledIf(ongedaan !== null || underway(), 'Er is niets om ongedaan te maken.'),
  run: ({ undo }) => undo(),
};

export const opnieuwUitvoeren: Action<JournaalContext> = {
  name: 'app.opnieuw',
  call: 'beheer.voerOpnieuwUit',
  label: 'Opnieuw uitvoeren wat ongedaan is gemaakt',
  labelFor: ({ opnieuw }) => (opnieuw === null ? 'Opnieuw uitvoeren' : `Opnieuw uitvoeren: ${opnieuw.label}`),
  icon: ArrowRedo20Regular,
  scope: OVERAL,
  group: 'Acties',
  keys: ['ctrl+shift+z'],
  appMenu: 'opnieuw',
  places: ['toolbar', 'palette'],
  state: ({ opnieuw }) => enabledIf(opnieuw !== null, 'Er is niets om opnieuw uit te voeren.'),
  run: ({ redo }) => redo(),
};

export const JOURNAAL_ACTIONS: readonly Action<JournaalContext>[] = [ongedaanMaken, opnieuwUitvoeren];

export type FrameContext = {
  readonly openPalette: () => void;
  readonly openKeys: () => void;
  readonly openManual: () => void;
  readonly setTheme: (choice: ThemeChoice) => void;
  readonly openWindow: () => void;
  /** What is open is a copy, to look at only. */
  readonly isCopy: boolean;
  /** Hides everything until somebody signs in. */
  readonly lock: () => void;
  /** To the page before this one, and back again. */
  readonly step: (by: -1 | 1) => void;
};

export const zoeken: Action<FrameContext> = {
  name: 'app.zoeken',
  label: 'Zoeken of een opdracht geven',
  icon: Search20Regular,
  scope: OVERAL,
  keys: ['ctrl+k'],
  inText: true,
  places: ['toolbar'],
  run: ({ openPalette }) => openPalette(),
};

export const nieuwVenster: Action<FrameContext> = {
  name: 'app.nieuwVenster',
  label: 'Nieuw venster op deze administratie',
  keywords: 'tweede venster naast elkaar',
  scope: OVERAL,
  group: 'Weergave',
  appMenu: 'nieuwVenster',
  inText: true,
  places: ['palette'],
  state: ({ isCopy }) => enabledIf(!isCopy, 'Van een kopie is er één venster.'),
  run: ({ openWindow }) => openWindow(),
};

export const keysTonen: Action<FrameContext> = {
  name: 'app.toetsen',
  label: 'Sneltoetsen tonen',
  scope: OVERAL,
  group: 'Weergave',
  keys: ['?'],
  appMenu: 'sneltoetsen',
  inText: true,
  places: ['toolbar', 'palette'],
  run: ({ openKeys }) => openKeys(),
};

/** The manual, at what it says of the screen that one is on. */
export const handleiding: Action<FrameContext> = {
  name: 'app.handleiding',
  label: 'Handleiding bij dit scherm',
  keywords: 'help uitleg begrippen',
  scope: OVERAL,
  group: 'Weergave',
  appMenu: 'handleiding',
  inText: true,
  places: ['toolbar', 'palette'],
  run: ({ openManual }) => openManual(),
};

const vergrendelen: Action<FrameContext> = {
  name: 'app.vergrendelen',
  label: 'Programma vergrendelen',
  keywords: 'afmelden slot andere gebruiker wisselen wachtzin',
  scope: OVERAL,
  group: 'Acties',
  keys: ['ctrl+l'],
  inText: true,
  inDialog: true,
  places: ['palette'],
  run: ({ lock }) => lock(),
};

const terug: Action<FrameContext> = {
  name: 'app.terug',
  label: 'Terug naar het vorige scherm',
  keywords: 'vorige back',
  scope: OVERAL,
  group: 'Schermen',
  keys: ['alt+arrowleft'],
  inText: true,
  places: ['palette'],
  run: ({ step }) => step(-1),
};

const vooruit: Action<FrameContext> = {
  name: 'app.vooruit',
  label: 'Vooruit naar het volgende scherm',
  keywords: 'volgende forward',
  scope: OVERAL,
  group: 'Schermen',
  keys: ['alt+arrowright'],
  inText: true,
  places: ['palette'],
  run: ({ step }) => step(1),
};

function theme(choice: ThemeChoice, label: string): Action<FrameContext> {
  return {
    name: `app.thema-${choice}`,
    label,
    keywords: `thema ${choice}`,
    scope: OVERAL,
    group: 'Weergave',
    places: ['palette'],
    run: ({ setTheme }) => setTheme(choice),
  };
}

export const FRAME_ACTIONS: readonly Action<FrameContext>[] = [
  zoeken,
  handleiding,
  nieuwVenster,
  keysTonen,
  vergrendelen,
  terug,
  vooruit,
  theme('licht', 'Lichte kleuren'),
  theme('donker', 'Donkere kleuren'),
  theme('systeem', 'Kleuren van Windows volgen'),
];

/** The pages, as in the navigation. */
export const PAGE_ACTIONS: readonly Action<GoContext>[] = PAGES.map(({ naam, pad, label }) =>
  goAction({ name: `pagina.${naam}`, label, path: pad, group: 'Schermen' }),
);
