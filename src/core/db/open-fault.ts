import type { MigratieFault } from './migrate.ts';

/** Why an administratie does not open; every kind has its own Dutch screen. Nothing was changed or lost. */
export type OpenFault =
  | { readonly soort: 'niet-gevonden' }
  | { readonly soort: 'verkeerde-sleutel' }
  /** Something else was written over it while it was open. */
  | { readonly soort: 'overschreven' }
  /** Only of a copy: the write-ahead log beside it is damaged, or of another file. */
  | { readonly soort: 'log-hoort-niet' }
  /** A copy was taking its place, and that could not be finished or taken back. */
  | { readonly soort: 'half-teruggezet' }
  /** Only when making: there is a file already, and nothing is ever written over it. */
  | { readonly soort: 'bestaat-al' }
  | MigratieFault;
