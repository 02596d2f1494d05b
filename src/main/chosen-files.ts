import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { HALF_WRITTEN, temporaryOf, writeFileAtomic } from '../host/atomic-file.ts';
import { backupSchema } from '../shared/contract/backup.ts';

/**
 * Files at a place that somebody chose: a print, an export, a copy. They are whole or not there, and what a kill left
 * of one beside it is found at the next start, because it was noted in the folder of the data before it was made.
 */

const noteSchema = z.object({
  /** Process that writes it: while that lives it is not left behind. */
  proces: z.number().int().positive(),
  /** `kopie`: the core makes it, with a description beside it (core/db/backup.ts). */
  soort: z.enum(['bestand', 'kopie']),
  /** What stands there until it is whole. */
  pad: z.string(),
});
type Note = z.infer<typeof noteSchema>;

/** What the core names a copy that is not whole yet. */
const HALF_COPY = /\.gpa\.bezig$/u;

/** A disk that was not seen for so long does not come back. */
const FORGET_MS = 90 * 24 * 60 * 60_000;

export class ChosenFiles {
  readonly #notes: string;

  /** `notes`: folder in that of the data. */
  constructor(notes: string) {
    this.#notes = notes;
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    const temporary = temporaryOf(path);
    await this.#noted({ soort: 'bestand', pad: temporary }, () => writeFileAtomic(path, content, temporary));
  }

  /** While the core makes a copy that is called `path`. */
  async copy<T>(path: string, work: () => Promise<T>): Promise<T> {
    return await this.#noted({ soort: 'kopie', pad: `${path}.bezig` }, work);
  }

  /** Removes what killed programs left half written; a copy that was whole but for its name gets that. `now`: ms since the epoch. */
  async clear(now: number): Promise<void> {
    const names = await readdir(this.#notes).catch(() => []);
    for (const name of names.filter((one) => one.endsWith('.json'))) {
      const path = join(this.#notes, name);
      try {
        const note = await readNote(path);
        if (note !== null && isAlive(note.proces)) continue;
        const isOld = now - (await stat(path)).mtimeMs > FORGET_MS;
        if (note === null || isOld || (await clearAt(note))) await rm(path, { force: true });
      } catch {
        // Not to be reached now: the next start looks again.
      }
    }
  }

  async #noted<T>(what: Omit<Note, 'proces'>, work: () => Promise<T>): Promise<T> {
    const note: Note = { proces: process.pid, ...what };
    const path = join(this.#notes, `${randomUUID()}.json`);
    // Where no note can be kept the file is made all the same.
    await writeFileAtomic(path, JSON.stringify(note)).catch(() => undefined);
    try {
      return await work();
    } finally {
      // The core may have died where main goes on.
      const isClear = await clearAt(note).catch(() => false);
      if (isClear) await rm(path, { force: true }).catch(() => undefined);
    }
  }
}

async function readNote(path: string): Promise<Note | null> {
  try {
    const note = noteSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    // Whatever stands in a note, only what has a name of ours is ever removed.
    return (note.soort === 'kopie' ? HALF_COPY : HALF_WRITTEN).test(note.pad) ? note : null;
  } catch {
    return null;
  }
}

/** Never of this process: what it left it left in an earlier life, under the same number. */
function isAlive(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Whether nothing half of it is left; false = its folder is not there now. */
async function clearAt({ soort, pad }: Omit<Note, 'proces'>): Promise<boolean> {
  if (!(await exists(dirname(pad)))) return false;
  if (soort === 'kopie') await finishCopy(pad);
  await rm(pad, { force: true });
  return true;
}

/** The core writes the description of a copy when the copy itself lacks nothing but its name. */
async function finishCopy(temporary: string): Promise<void> {
  const path = temporary.replace(/\.bezig$/u, '');
  const beside = path.replace(/\.gpa$/u, '.json');
  const description = await readDescription(beside);
  if (description?.bestand === basename(path)) {
    if (description.sha256 === (await sumOf(temporary))) await rename(temporary, path);
    // It describes what is not there.
    else if (!(await exists(path))) await rm(beside, { force: true });
  }
  for (const end of ['-wal', '-shm', '-journal']) await rm(temporary + end, { force: true });
  await rm(`${beside}.bezig`, { force: true });
}

async function readDescription(path: string) {
  try {
    return backupSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

async function sumOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const part of createReadStream(path)) hash.update(part);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
