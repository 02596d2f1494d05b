import { closedList, type ValueOf } from '../../shared/domain/lijst/closed-list.ts';
import { leesOnthouden, onthoud } from './onthoud.ts';
import { maakWinkel } from './winkel.ts';

export const THEMAKEUZES = closedList({
  systeem: 'Zoals het systeem',
  licht: 'Licht',
  donker: 'Donker',
});
export type ThemaKeuze = ValueOf<typeof THEMAKEUZES>;

const donkerSysteem = window.matchMedia('(prefers-color-scheme: dark)');

function leesKeuze(): ThemaKeuze {
  return THEMAKEUZES.find(leesOnthouden('thema') ?? '') ?? 'systeem';
}

export const themaKeuzeWinkel = maakWinkel<ThemaKeuze>(leesKeuze());
/** What is on screen now: the choice, or what the system asks. */
export const donkerWinkel = maakWinkel(false);

function pasToe(): void {
  const keuze = themaKeuzeWinkel.lees();
  const donker = keuze === 'systeem' ? donkerSysteem.matches : keuze === 'donker';
  document.documentElement.dataset.thema = donker ? 'donker' : 'licht';
  donkerWinkel.zet(donker);
}

/** Sets light or dark before the first paint and follows the system from then on. */
export function startThema(): void {
  pasToe();
  donkerSysteem.addEventListener('change', pasToe);
}

export function kiesThema(keuze: ThemaKeuze): void {
  themaKeuzeWinkel.zet(keuze);
  onthoud('thema', keuze);
  pasToe();
}
