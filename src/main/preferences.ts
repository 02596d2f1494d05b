import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFileAtomic } from '../host/atomic-file.ts';
import { type Misses, missesSchema } from '../host/sign-in-wait.ts';
import { noAcceleratorSchema } from './accelerator.ts';
import { vensterplekSchema } from './window-bounds.ts';

const preferencesSchema = z.object({
  venster: vensterplekSchema.nullable().catch(null),
  /** The administratie that was open last, by id. */
  laatste: z.string().nullable().catch(null),
  /** When each was opened last, ISO moment by id. */
  geopend: z.record(z.string(), z.string()).catch({}),
  /** Another folder that the backups of an administratie go to as well, by id. */
  tweedeMap: z.record(z.string(), z.string()).catch({}),
  geenVersneller: noAcceleratorSchema.nullable().catch(null),
  /** Wrong passphrases since the last right one, by person of an administratie (sign-in.ts): a new start is no way around the wait. */
  mis: z.record(z.string(), missesSchema).catch({}),
  /** Administraties that were locked when they were last seen (locking.ts): closing is no way around the lock either. */
  opSlot: z.array(z.string()).catch([]),
});
type PreferenceValues = z.infer<typeof preferencesSchema>;

/** Small things the application remembers on this computer; losing them harms nothing. */
export class Preferences {
  readonly #pad: string;
  #nu: PreferenceValues;
  #schrijven: Promise<void> = Promise.resolve();

  constructor(path: string) {
    this.#pad = path;
    this.#nu = Preferences.#lees(path);
  }

  static #lees(path: string): PreferenceValues {
    try {
      return preferencesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    } catch {
      // First start, or a damaged file: start without.
      return preferencesSchema.parse({});
    }
  }

  get(): PreferenceValues {
    return this.#nu;
  }

  /** Changes some of it; written in the background, in order. */
  set(part: Partial<PreferenceValues>): void {
    this.#nu = { ...this.#nu, ...part };
    const content = `${JSON.stringify(this.#nu, null, 2)}\n`;
    this.#schrijven = this.#schrijven.then(() => writeFileAtomic(this.#pad, content)).catch(() => undefined);
  }

  /** Where the copies of an administratie go as well; null = nowhere else. */
  setSecond(id: string, map: string | null): void {
    const { [id]: _, ...rest } = this.#nu.tweedeMap;
    this.set({ tweedeMap: map === null ? rest : { ...rest, [id]: map } });
  }

  /** How often a passphrase of this person of an administratie was wrong; null = it was right. */
  setMisses(id: string, misses: Misses | null): void {
    const { [id]: _, ...rest } = this.#nu.mis;
    this.set({ mis: misses === null ? rest : { ...rest, [id]: misses } });
  }

  /** This administratie is locked, or somebody signed in to it. */
  setLocked(id: string, on: boolean): void {
    const others = this.#nu.opSlot.filter((one) => one !== id);
    if (on || others.length < this.#nu.opSlot.length) this.set({ opSlot: on ? [...others, id] : others });
  }

  /** This administratie is open now; null = closed by the user. */
  opened(id: string | null, moment: string): void {
    const geopend = id === null ? this.#nu.geopend : { ...this.#nu.geopend, [id]: moment };
    this.set({ laatste: id, geopend });
  }

  /** Resolves when everything is on disk. */
  geschreven(): Promise<void> {
    return this.#schrijven;
  }
}
