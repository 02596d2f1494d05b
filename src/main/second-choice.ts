import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomic } from '../host/atomic-file.ts';
import type { Preferences } from './preferences.ts';

/** null = nowhere else, chosen so. */
const choiceSchema = z.object({ map: z.string().min(1).nullable() });

type Choice = z.infer<typeof choiceSchema>['map'];

/**
 * Which second folder was chosen for an administratie. It stands beside it as well as among the preferences: those are
 * small things that may be lost, and without this nobody would notice that copies go nowhere else any more.
 */
export class SecondChoice {
  readonly #map: string;
  readonly #preferences: Pick<Preferences, 'get' | 'setSecond'>;

  /** `map`: the folder of the administraties. */
  constructor(map: string, preferences: Pick<Preferences, 'get' | 'setSecond'>) {
    this.#map = map;
    this.#preferences = preferences;
  }

  /** Where its copies go as well; null = nowhere else. */
  of(id: string): string | null {
    const beside = this.#beside(id);
    return beside === 'onleesbaar' || beside === 'geen' ? this.#remembered(id) : beside;
  }

  /** Whether one was chosen that nobody knows any more. */
  isLost(id: string): boolean {
    return this.#beside(id) === 'onleesbaar' && this.#remembered(id) === null;
  }

  async set(id: string, map: string | null): Promise<void> {
    this.#preferences.setSecond(id, map);
    await writeFileAtomic(this.#file(id), JSON.stringify({ map }));
  }

  /** One that was chosen before it stood beside the administratie, or of which that was spoiled. */
  async keep(id: string): Promise<void> {
    const known = this.#remembered(id);
    const beside = this.#beside(id);
    if (known !== null && (beside === 'geen' || beside === 'onleesbaar')) await this.set(id, known);
  }

  #remembered(id: string): string | null {
    return this.#preferences.get().tweedeMap[id] ?? null;
  }

  #file(id: string): string {
    return join(this.#map, `${id}.gpa.tweedemap`);
  }

  #beside(id: string): Choice | 'geen' | 'onleesbaar' {
    let text: string;
    try {
      text = readFileSync(this.#file(id), 'utf8');
    } catch (fault) {
      return fault instanceof Error && 'code' in fault && fault.code === 'ENOENT' ? 'geen' : 'onleesbaar';
    }
    try {
      return choiceSchema.parse(JSON.parse(text)).map;
    } catch {
      return 'onleesbaar';
    }
  }
}
