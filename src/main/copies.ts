import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readSidecar, type Sidecar } from '../host/sidecar.ts';
import { type Backup, backupSchema, isCopyOf } from '../shared/contract/backup.ts';
import type { Copy, CopyRef } from '../shared/contract/shell.ts';

/** The copies of one administratie, without the core: also when it does not open. */
export class Copies {
  readonly #folders: Readonly<Record<Copy['waar'], string | null>>;

  readonly #id: string;

  /** `second`: the other folder that was chosen; null = none. Anything else in the folders is not of `id`. */
  constructor(id: string, map: string, second: string | null) {
    this.#id = id;
    this.#folders = { map, tweede: second };
  }

  /** Newest first. What is in both folders is listed once. */
  async list(): Promise<Copy[]> {
    const own = await this.#describe('map');
    const names = new Set(own.map(({ bestand }) => bestand));
    const other = await this.#describe('tweede');
    return [...own, ...other.filter(({ bestand }) => !names.has(bestand))].sort((a, b) =>
      a.moment < b.moment ? 1 : -1,
    );
  }

  async #describe(waar: Copy['waar']): Promise<Copy[]> {
    const all = await describeFolder(this.#folders[waar], waar);
    return all.filter(({ bestand }) => isCopyOf(this.#id, bestand));
  }

  /** A copy in the list; null = it is not in the list (any more). */
  async find({ bestand, waar }: CopyRef): Promise<Copy | null> {
    return (await this.list()).find((copy) => copy.bestand === bestand && copy.waar === waar) ?? null;
  }

  /** Full path of a copy in the list; null = it is not in the list (any more). */
  async path(ref: CopyRef): Promise<string | null> {
    const folder = this.#folders[ref.waar];
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

async function describeFolder(folder: string | null, waar: Copy['waar']): Promise<Copy[]> {
  if (folder === null) return [];
  const names = await readdir(folder).catch(() => []);
  const all = await Promise.all(
    names.filter((naam) => naam.endsWith('.json')).map((naam) => readDescription(join(folder, naam))),
  );
  return all.flatMap((one) => {
    if (one === null || !existsSync(join(folder, one.bestand))) return [];
    const { bestand, moment, datum, reden, grootte, laatsteOpdracht } = one;
    return [{ ...{ bestand, moment, datum, reden, grootte, laatsteOpdracht }, waar }];
  });
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest('hex');
}

/** Name and key ring of a copy anywhere, from the small file beside it; null = that is not there or says nothing. */
export async function sidecarBeside(path: string): Promise<Sidecar | null> {
  const beside = join(dirname(path), descriptionOf(basename(path)));
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
