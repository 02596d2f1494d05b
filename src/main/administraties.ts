import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomic } from './atomic-file.ts';
import { demoSleutel, type Sleutelbron, sleutelbronSchema } from './keys.ts';

/** The file beside a store that says what it is called and how its key is found. */
const bijlageSchema = z.object({
  versie: z.literal(1),
  naam: z.string().min(1),
  sleutel: sleutelbronSchema,
});

export type Administratie = {
  /** File name without extension. */
  readonly id: string;
  readonly naam: string;
  readonly pad: string;
  readonly bron: Sleutelbron;
};

const DEMO_ID = 'demo';

/** A file name for a name: letters, digits and dashes only. */
export function bestandsnaam(naam: string): string {
  const kaal = naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return kaal === '' ? 'administratie' : kaal;
}

/** The administraties of this computer: one folder with a store and a sidecar for each. */
export class Administraties {
  readonly map: string;

  constructor(map: string) {
    this.map = map;
  }

  #pad(id: string, extensie: 'gpa' | 'json'): string {
    return join(this.map, `${id}.${extensie}`);
  }

  demo(): Administratie {
    return { id: DEMO_ID, naam: 'Demo', pad: this.#pad(DEMO_ID, 'gpa'), bron: demoSleutel.bron };
  }

  /** All but the demo, by name. */
  async list(): Promise<readonly Administratie[]> {
    const namen = await readdir(this.map).catch(() => []);
    const ids = namen.filter((naam) => naam.endsWith('.json')).map((naam) => naam.slice(0, -'.json'.length));
    const gelezen = await Promise.all(ids.filter((id) => id !== DEMO_ID).map((id) => this.find(id)));
    return gelezen
      .filter((administratie) => administratie !== null)
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  }

  /** One administratie by id; null when its sidecar is not there or not readable. */
  async find(id: string): Promise<Administratie | null> {
    if (id === DEMO_ID) return this.demo();
    if (id !== bestandsnaam(id)) return null;
    try {
      const bijlage = bijlageSchema.parse(JSON.parse(await readFile(this.#pad(id, 'json'), 'utf8')));
      return { id, naam: bijlage.naam, pad: this.#pad(id, 'gpa'), bron: bijlage.sleutel };
    } catch {
      return null;
    }
  }

  /** Reserves a place for a new store; the key is on disk before the store is. */
  async reserve(naam: string, sleutel: Sleutelbron): Promise<Administratie> {
    await mkdir(this.map, { recursive: true });
    const basis = bestandsnaam(naam);
    let id = basis;
    for (
      let n = 2;
      id === DEMO_ID || existsSync(this.#pad(id, 'gpa')) || existsSync(this.#pad(id, 'json'));
      n++
    ) {
      id = `${basis}-${n}`;
    }
    const bijlage = { versie: 1, naam, sleutel } satisfies z.infer<typeof bijlageSchema>;
    await writeFileAtomic(this.#pad(id, 'json'), `${JSON.stringify(bijlage, null, 2)}\n`);
    return { id, naam, pad: this.#pad(id, 'gpa'), bron: sleutel };
  }

  /** Takes a reservation back; never when there is a store that needs the key. */
  async release({ id, pad }: Administratie): Promise<void> {
    if (!existsSync(pad)) await rm(this.#pad(id, 'json'), { force: true });
  }
}
