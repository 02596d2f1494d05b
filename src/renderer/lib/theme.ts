import { closedList, type ValueOf } from '../../shared/domain/lijst/closed-list.ts';
import { readOnthouden, remember } from './remember.ts';
import { createStore } from './store.ts';

export const THEMAKEUZES = closedList({
  systeem: 'Zoals het systeem',
  licht: 'Licht',
  donker: 'Donker',
});
export type ThemeChoice = ValueOf<typeof THEMAKEUZES>;

const donkerSysteem = window.matchMedia('(prefers-color-scheme: dark)');

function readChoice(): ThemeChoice {
  return THEMAKEUZES.find(readOnthouden('thema') ?? '') ?? 'systeem';
}

export const themeChoiceStore = createStore<ThemeChoice>(readChoice());
/** What is on screen now: the choice, or what the system asks. */
export const donkerStore = createStore(false);

function apply(): void {
  const choice = themeChoiceStore.read();
  const donker = choice === 'systeem' ? donkerSysteem.matches : choice === 'donker';
  document.documentElement.dataset.thema = donker ? 'donker' : 'licht';
  donkerStore.set(donker);
}

/** Sets light or dark before the first paint and follows the system from then on. */
export function startTheme(): void {
  apply();
  donkerSysteem.addEventListener('change', apply);
}

export function selectTheme(choice: ThemeChoice): void {
  themeChoiceStore.set(choice);
  remember('thema', choice);
  apply();
}
