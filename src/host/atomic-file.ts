import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How a file is called that is not whole yet. */
export const HALF_WRITTEN = /\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/u;

/** A name for what stands beside a file until it is whole. */
export function temporaryOf(path: string): string {
  return `${path}.${randomUUID()}.tmp`;
}

/** Without this a power cut may undo a rename. */
async function nameToDisk(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows opens no folder, and writes names in order by itself; a share may refuse it.
  }
}

/** Writes a file whole or not at all: a new file beside it takes its place. */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array,
  temporary = temporaryOf(path),
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await nameToDisk(dirname(path));
  } catch (fault) {
    await rm(temporary, { force: true });
    throw fault;
  }
}
