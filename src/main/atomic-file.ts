import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file whole or not at all: a new file beside it takes its place. */
export async function writeFileAtomic(pad: string, inhoud: string | Uint8Array): Promise<void> {
  await mkdir(dirname(pad), { recursive: true });
  const tijdelijk = `${pad}.${randomUUID()}.tmp`;
  try {
    const bestand = await open(tijdelijk, 'wx', 0o600);
    try {
      await bestand.writeFile(inhoud);
      await bestand.sync();
    } finally {
      await bestand.close();
    }
    await rename(tijdelijk, pad);
  } catch (fout) {
    await rm(tijdelijk, { force: true });
    throw fout;
  }
}
