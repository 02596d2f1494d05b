import type { StartToestand } from '../shared/contract/shell.ts';
import type { Printing } from './printing.ts';

/** What a page has before it: the administratie, one on a server, or a copy that it looks at. */
export type Desk = {
  readonly soort: 'administratie' | 'kopie' | 'gedeeld';
  readonly printing: Printing;
  toestand(): StartToestand;
};
