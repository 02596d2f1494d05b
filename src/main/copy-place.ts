import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { readDescription } from './copies.ts';

/**
 * Why a copy cannot be made at a place that somebody chose, as a Dutch sentence; null = it can. Not inside the folders
 * of the data (`folders`), where it would stand in the way of an administratie or pass for one; and not where the small
 * file beside it would replace somebody's own. A link is followed to where it leads.
 */
export async function whyNoCopyAt(path: string, folders: readonly string[]): Promise<string | null> {
  if (await isAmongOurs([path, dirname(path)], folders)) return OURS;
  const beside = `${basename(path).replace(/\.gpa$/u, '')}.json`;
  const file = join(dirname(path), beside);
  if (!existsSync(file)) return null;
  if ((await readDescription(file))?.bestand === basename(path)) return null;
  return `Kies een andere naam: naast de kopie komt ${beside}, en dat bestand bestaat al.`;
}

/** Why copies cannot go to a folder as well, as a Dutch sentence; null = they can. */
export async function whyNoSecond(
  map: string,
  own: string,
  folders: readonly string[],
): Promise<string | null> {
  if ((await real(map)) === (await real(own))) return 'Daar staan de back-ups al. Kies een andere map.';
  return (await isAmongOurs([map], folders)) ? OURS : null;
}

const OURS = 'Kies een andere plaats: in deze map bewaart het programma zijn eigen bestanden.';

async function isAmongOurs(paths: readonly string[], folders: readonly string[]): Promise<boolean> {
  const places = await Promise.all(paths.map(real));
  const ours = await Promise.all(folders.map(real));
  return ours.some((folder) => places.some((place) => isInside(place, folder)));
}

/** Whether two places are on one disk (or one part of it). Rejects when one is not there. */
export async function isSameDisk(one: string, other: string): Promise<boolean> {
  const disks = await Promise.all([one, other].map((path) => stat(path).then(({ dev }) => dev)));
  return disks[0] === disks[1];
}

/** Where it really is; what is not there is where it says. */
const real = (path: string): Promise<string> => realpath(path).catch(() => path);

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
