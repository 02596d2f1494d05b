import { createKey, type Key } from './demo-key.ts';
import { createIds, createRandom, type Random } from './random.ts';

/** What another feature needs to make its own part of the demo in the same way: chance, ids and the self-test. */

export type DemoRandom = Random;
export type DemoKey = Key;

export const demoRandom = (onderwerp: string): DemoRandom => createRandom(onderwerp);
export const demoIds = (table: string): (() => string) => createIds(table);
export const demoKey = (): DemoKey => createKey();
