/** The npm packages: installed exactly as package-lock.json says, and only when they are not yet. */
import { existsSync, readFileSync } from 'node:fs';
import { npmSync } from './npm.mjs';
import { fromPackages, fromRoot } from './paths.mjs';
import { step } from './say.mjs';
import { Stop } from './stop.mjs';

/** npm keeps in node_modules what it installed there; compare that with what the lock file asks. */
function isUpToDate() {
  const record = fromPackages('.package-lock.json');
  if (!existsSync(record)) return false;
  const asked = JSON.parse(readFileSync(fromRoot('package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(asked).every(([place, entry]) => {
    if (place === '') return true;
    const there = installed[place];
    if (!there) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return there.version === entry.version;
  });
}

export function ensurePackages() {
  if (isUpToDate()) return;
  step('Pakketten installeren (npm ci, eerste keer ongeveer een minuut)');
  const { status } = npmSync(['ci', '--ignore-scripts', '--loglevel=error', '--no-fund', '--no-audit']);
  if (status !== 0) {
    throw new Stop(
      'de npm-pakketten konden niet worden geïnstalleerd.',
      'Lees de melding van npm hierboven. Meestal is de pakketserver niet bereikbaar, of is package.json ' +
        'veranderd zonder `npm run lock`.',
    );
  }
}
