import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../host/atomic-file.ts';
import { type KeyRing, ringOf } from '../host/key-ring.ts';
import { demoKey } from '../host/keys.ts';
import { type Administratie, type Place, readSidecar, type Sidecar, sidecarText } from '../host/sidecar.ts';
import { backupSchema, isCopyOf } from '../shared/contract/backup.ts';
import { readRestoreNote, restoreNoteOf } from '../shared/contract/restore-note.ts';

export type Found =
  | { readonly soort: 'gevonden'; readonly administratie: Administratie }
  | { readonly soort: 'niet-gevonden' }
  /** The store is there, but nothing says how its key is found. */
  | { readonly soort: 'sleutel-weg' | 'sleutel-beschadigd'; readonly plaats: Place };

const DEMO_ID = 'demo';

/** Whether it is the demo: everybody may open it, and there is nothing to keep. */
export const isDemo = ({ id }: Pick<Place, 'id'>): boolean => id === DEMO_ID;

/** A file name for a name: letters, digits and dashes only. */
export function fileName(naam: string): string {
  const bare = naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return bare === '' ? 'administratie' : bare;
}

/** The administraties of this computer: one folder with a store and a sidecar for each. */
export class Administraties {
  readonly map: string;
  readonly #backups: string;

  /** `backups`: the folder with a folder of copies for each. */
  constructor(map: string, backups: string) {
    this.map = map;
    this.#backups = backups;
  }

  #pad(id: string, extensie: 'gpa' | 'json'): string {
    return join(this.map, `${id}.${extensie}`);
  }

  /** Folder with the copies of an administratie. */
  backupsOf(id: string): string {
    return join(this.#backups, id);
  }

  demo(): Administratie {
    return { id: DEMO_ID, naam: 'Demo', pad: this.#pad(DEMO_ID, 'gpa'), ring: ringOf(demoKey.bron) };
  }

  /** All but the demo, by name; also those of which the sidecar is lost or broken. */
  async list(): Promise<readonly Place[]> {
    const namen = await readdir(this.map).catch(() => []);
    const ids = namen.flatMap((naam) => /^(.+?)\.(?:json|gpa|gpa\.terugzetten)$/u.exec(naam)?.[1] ?? []);
    const found = await Promise.all(
      [...new Set(ids)].filter((id) => id !== DEMO_ID).map((id) => this.find(id)),
    );
    return found
      .flatMap((one) => {
        if (one.soort === 'niet-gevonden') return [];
        return one.soort === 'gevonden' ? [one.administratie] : [one.plaats];
      })
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  }

  /** One administratie by id. A sidecar that is lost or broken is taken from the newest copy that has it. */
  async find(id: string): Promise<Found> {
    if (id === DEMO_ID) return { soort: 'gevonden', administratie: this.demo() };
    if (id !== fileName(id)) return { soort: 'niet-gevonden' };
    const pad = this.#pad(id, 'gpa');
    // While a copy takes its place, how that is opened stands in the note.
    const coming = readRestoreNote((await this.#readText(restoreNoteOf(pad))) ?? '');
    const text = coming?.sidecar ?? (await this.#readText(this.#pad(id, 'json')));
    const bijlage = text === null ? null : readSidecar(text);
    if (bijlage !== null) {
      return { soort: 'gevonden', administratie: { id, naam: bijlage.naam, pad, ring: bijlage.ring } };
    }
    if (text === null && coming === null && !existsSync(pad)) return { soort: 'niet-gevonden' };
    const copy = await this.#sidecarOfCopies(id);
    if (copy === null) {
      return {
        soort: text === null ? 'sleutel-weg' : 'sleutel-beschadigd',
        plaats: { id, naam: id, pad },
      };
    }
    const administratie = { id, naam: copy.naam, pad, ring: copy.ring };
    await this.adopt(administratie, copy.ring).catch(() => undefined);
    return { soort: 'gevonden', administratie };
  }

  /** Reserves a place for a new store; the key is on disk before the store is. */
  async reserve(naam: string, ring: KeyRing): Promise<Administratie> {
    await mkdir(this.map, { recursive: true });
    return await this.adopt(this.free(naam), ring);
  }

  /** A place for a store that nothing stands at. */
  free(naam: string): Place {
    const base = fileName(naam);
    let id = base;
    for (
      let n = 2;
      id === DEMO_ID ||
      [this.#pad(id, 'gpa'), this.#pad(id, 'json'), restoreNoteOf(this.#pad(id, 'gpa'))].some(existsSync);
      n++
    ) {
      id = `${base}-${n}`;
    }
    return { id, naam, pad: this.#pad(id, 'gpa') };
  }

  /** Writes how the key of a store is found from now on; a sidecar that was there is set aside, not written over. */
  async adopt({ id, naam, pad }: Place, ring: KeyRing): Promise<Administratie> {
    const administratie = { id, naam, pad, ring };
    const sidecar = this.#pad(id, 'json');
    // Copied, not moved: killed in between, the one that was there is still there.
    if (existsSync(sidecar)) await copyFile(sidecar, `${sidecar}.vervangen-${Date.now()}`);
    await writeFileAtomic(sidecar, sidecarText(administratie));
    return administratie;
  }

  /**
   * Writes who gets in from now on. What stood there goes: whoever was taken off the ring is not to be found in a file
   * beside it either.
   */
  async saveRing({ id, naam, pad }: Place, ring: KeyRing): Promise<Administratie> {
    const administratie = { id, naam, pad, ring };
    await writeFileAtomic(this.#pad(id, 'json'), sidecarText(administratie));
    return administratie;
  }

  /** Takes a reservation back; never when there is a store that needs the key. */
  async release({ id, pad }: Place): Promise<void> {
    if (!existsSync(pad)) await rm(this.#pad(id, 'json'), { force: true });
  }

  /** null = it is not there; what cannot be read counts as a text that is no sidecar. */
  async #readText(path: string): Promise<string | null> {
    try {
      return await readFile(path, 'utf8');
    } catch (fault) {
      return fault instanceof Error && 'code' in fault && fault.code === 'ENOENT' ? null : '';
    }
  }

  async #sidecarOfCopies(id: string): Promise<Sidecar | null> {
    const map = this.backupsOf(id);
    const namen = await readdir(map).catch(() => []);
    const texts = await Promise.all(
      namen
        .filter((naam) => naam.endsWith('.json') && isCopyOf(id, naam))
        .map((naam) => this.#readText(join(map, naam))),
    );
    const [newest] = texts
      .flatMap((text) => readCopySidecar(text ?? ''))
      .sort((a, b) => (a.moment < b.moment ? 1 : -1));
    return newest?.bijlage ?? null;
  }
}

function readCopySidecar(text: string): { readonly moment: string; readonly bijlage: Sidecar }[] {
  try {
    const { moment, sidecar } = backupSchema.parse(JSON.parse(text));
    const bijlage = sidecar === undefined ? null : readSidecar(sidecar);
    return bijlage === null ? [] : [{ moment, bijlage }];
  } catch {
    // Somebody's own file.
    return [];
  }
}
