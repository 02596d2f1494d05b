import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readSidecar, type Sidecar } from '../host/sidecar.ts';
import { type Backup, backupSchema, isCopyOf } from '../shared/contract/backup.ts';
import type { Copy, CopyRef } from '../shared/contract/shell.ts';
import type { SILENT, SlowFolders } from './slow-folders.ts';

/** Where the copies of an administratie are looked for. */
type Folders = {
  readonly map: string;
  /** The other folder that was chosen; null = none. */
  readonly tweede: string | null;
  /** File of the administratie: which copies in a shared folder are of it; null = not known. */
  readonly pad: string | null;
  readonly slow: SlowFolders;
};

/** How the second folder is reached now. */
export type SecondReach = 'goed' | 'weg' | typeof SILENT;

type Described = { readonly backup: Backup; readonly eigenaar: string };

/** The copies of one administratie, without the core: also when it does not open. */
export class Copies {
  readonly #folders: Folders;

  readonly #id: string;

  /** Anything else in the folders is not of `id`. */
  constructor(id: string, folders: Folders) {
    this.#id = id;
    this.#folders = folders;
  }

  /** Newest first. What is in both folders is listed once. */
  async list(): Promise<Copy[]> {
    return (await this.look()).copies;
  }

  /** The list, and how the second folder is reached; null = there is none. A folder that does not answer is left out. */
  async look(): Promise<{ readonly copies: Copy[]; readonly reach: SecondReach | null }> {
    const { map, tweede } = this.#folders;
    const own = await this.#describe(map).catch(() => []);
    const second = await this.#second();
    const computer = await this.#computer();
    const names = new Set(own.map(({ backup }) => backup.bestand));
    const ours = await this.#whose(own);
    const other = (Array.isArray(second) ? second : []).filter(
      ({ backup, eigenaar }) => !names.has(backup.bestand) && (ours.size === 0 || ours.has(eigenaar)),
    );
    const copies = [
      ...own.map(({ backup }) => toCopy(backup, 'map', computer)),
      ...other.map(({ backup }) => toCopy(backup, 'tweede', computer)),
    ].sort((a, b) => (a.moment < b.moment ? 1 : -1));
    const reach = Array.isArray(second) ? 'goed' : second;
    return { copies, reach: tweede === null ? null : reach };
  }

  async #second(): Promise<Described[] | 'weg' | typeof SILENT> {
    const { tweede, slow } = this.#folders;
    if (tweede === null) return 'weg';
    // By administratie: two may share a folder.
    const ask = slow.ask(`${tweede}\0${this.#id}`, () => this.#describe(tweede));
    return await ask.catch(() => 'weg' as const);
  }

  /** What files with the key of this administratie begin with: its own file, and its copies where that is spoiled. */
  async #whose(own: readonly Described[]): Promise<ReadonlySet<string>> {
    const { pad } = this.#folders;
    const begin = pad === null ? '' : await beginOf(pad);
    return new Set([begin, ...own.map(({ eigenaar }) => eigenaar)].filter((one) => one !== ''));
  }

  /** Number of this computer (core/db/backup-owner.ts). */
  async #computer(): Promise<string> {
    const { pad } = this.#folders;
    return pad === null
      ? ''
      : (await readFile(join(dirname(pad), '.computer'), 'utf8').catch(() => '')).trim();
  }

  async #describe(folder: string): Promise<Described[]> {
    const names = await readdir(folder);
    const all = await Promise.all(
      names
        .filter((naam) => naam.endsWith('.json') && isCopyOf(this.#id, naam))
        .map(async (naam) => {
          const backup = await readDescription(join(folder, naam));
          if (backup === null || !isCopyOf(this.#id, backup.bestand)) return [];
          const path = join(folder, backup.bestand);
          const isThere = await access(path).then(
            () => true,
            () => false,
          );
          return isThere ? [{ backup, eigenaar: backup.eigenaar ?? (await beginOf(path)) }] : [];
        }),
    );
    return all.flat();
  }

  /** A copy in the list; null = it is not in the list (any more). */
  async find({ bestand, waar }: CopyRef): Promise<Copy | null> {
    return (await this.list()).find((copy) => copy.bestand === bestand && copy.waar === waar) ?? null;
  }

  /** Full path of a copy in the list; null = it is not in the list (any more). */
  async path(ref: CopyRef): Promise<string | null> {
    const folder = ref.waar === 'map' ? this.#folders.map : this.#folders.tweede;
    return folder !== null && (await this.find(ref)) !== null ? join(folder, ref.bestand) : null;
  }

  /** Whether a copy is byte for byte what it was when it was made and checked. */
  async isWhole(ref: CopyRef): Promise<boolean> {
    const path = await this.path(ref);
    if (path === null) return false;
    const description = await readDescription(join(dirname(path), descriptionOf(basename(path))));
    return description !== null && (await sumOf(path).catch(() => '')) === description.sha256;
  }
}

const descriptionOf = (file: string): string => file.replace(/\.gpa$/u, '.json');

/** What stands in the small file beside a copy; null = it is none, or of something else. */
export async function readDescription(path: string): Promise<Backup | null> {
  try {
    return backupSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // Somebody's own file.
    return null;
  }
}

function toCopy(backup: Backup, waar: Copy['waar'], here: string): Copy {
  const { bestand, moment, datum, reden, grootte, laatsteOpdracht, computer = '' } = backup;
  const elders = here !== '' && computer !== '' && computer !== here;
  return { ...{ bestand, moment, datum, reden, grootte, laatsteOpdracht }, waar, elders };
}

const BEGIN = 16;

/** What a file begins with, as hex: its key makes that. '' = it cannot be read. */
async function beginOf(path: string): Promise<string> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGIN), 0, BEGIN, 0);
      return bytesRead < BEGIN ? '' : buffer.toString('hex');
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest('hex');
}

/** Name and key ring of a copy anywhere, from the small file beside it; null = that is not there or says nothing. */
export async function sidecarBeside(path: string): Promise<Sidecar | null> {
  const name = descriptionOf(basename(path));
  // Of a state that was set aside: that has no ending of its own.
  const beside = join(dirname(path), name === basename(path) ? `${name}.json` : name);
  const text = await readFile(beside, 'utf8').catch(() => '');
  const description = await readDescription(beside);
  return readSidecar(description?.sidecar ?? text);
}

/** When a copy was made: as the file beside it says, else when it was written. */
export async function copyMoment(path: string): Promise<string> {
  const description = await readDescription(join(dirname(path), descriptionOf(basename(path))));
  if (description !== null) return description.moment;
  const written = await stat(path).catch(() => null);
  return (written?.mtime ?? new Date(0)).toISOString();
}
