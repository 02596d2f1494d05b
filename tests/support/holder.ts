import { join } from 'node:path';
import { startKind } from './child-process.ts';

/** A second process that holds an administratie open, as a second Gebiedsplanner would. */
export async function startHouder(path: string): Promise<{ stop: () => Promise<void> }> {
  const kind = startKind(join(import.meta.dirname, '..', 'store', 'process.ts'), ['houd', path]);
  await kind.waitOn((line) => line === 'open');
  return { stop: () => kind.dood() };
}
