import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { readDescription } from './copies.ts';

/**
 * Why a copy cannot be made at a place that somebody chose, as a Dutch sentence; null = it can. Not inside the folders
 * of the data (`folders`), where it would stand in the way of an administratie or pass for one; and not where the small
 * file beside it would replace somebody's own. A link is followed to where it leads.
 */
export async function whyNoCopyAt(path: string, folders: readonly string[]): Promise<string | null> {
  const places = await Promise.all([path, dirname(path)].map(real));
  for (const folder of await Promise.all(folders.map(real))) {
    if (places.some((place) => isInside(place, folder))) {
      return 'Kies een andere plaats: in deze map bewaart het programma zijn eigen bestanden.';
    }
  }
  const beside = `${basename(path).replace(/\.gpa$/u, '')}.json`;
  const file = join(dirname(path), beside);
  if (!existsSync(file)) return null;
  if ((await readDescription(file))?.bestand === basename(path)) return null;
  return `Kies een andere naam: naast de kopie komt ${beside}, en dat bestand bestaat al.`;
}

/** Where it really is; what is not there is where it says. */
const real = (path: string): Promise<string> => realpath(path).catch(() => path);

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
