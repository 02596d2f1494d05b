import { maakToets, type Toets } from './demo-toets.ts';
import { maakIds, maakToeval, type Toeval } from './toeval.ts';

/** What another feature needs to make its own part of the demo in the same way: chance, ids and the self-test. */

export type DemoToeval = Toeval;
export type DemoToets = Toets;

export const demoToeval = (onderwerp: string): DemoToeval => maakToeval(onderwerp);
export const demoIds = (tabel: string): (() => string) => maakIds(tabel);
export const demoToets = (): DemoToets => maakToets();
