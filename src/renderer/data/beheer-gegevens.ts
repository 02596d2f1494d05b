import type { PlanbordGegevens } from '../../shared/domain/planning/planning.ts';

/** What every tab is made from: the planning rows around today. */
export type BeheerGegevens = { readonly gegevens: PlanbordGegevens; readonly vandaag: string };
