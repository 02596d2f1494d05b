/** Places in the project and on this machine. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** Absolute path of something in the project. */
export const fromRoot = (...parts) => join(ROOT, ...parts);

/** A file of an installed package. */
export const fromPackages = (...parts) => join(ROOT, 'node_modules', ...parts);

/** Our folder in the user's cache: shared between clones, safe from `npm ci`. */
export function userCache() {
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'gebiedsplanner');
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'gebiedsplanner');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'gebiedsplanner');
}
