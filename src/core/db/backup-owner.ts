import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Backup, isKeptCopy } from '../../shared/contract/backup.ts';
import { writeWhole } from './disk.ts';
import { fingerprintIn, fingerprintOf } from './key.ts';

/**
 * Whose a copy is. Two administraties may have one name, and two computers may keep their copies in one folder: so it is
 * the key that says which administratie it is (a file begins with what is derived from it), and a number in the folder of
 * the administraties that says which computer.
 */

/** An administratie that is open here. */
export type Owner = {
  readonly pad: string;
  /** 32 bytes as hex. */
  readonly sleutel: string;
};

const computerFile = (path: string): string => join(dirname(path), '.computer');

const ID = /^[0-9a-f-]{36}$/u;

/** What this computer is called in its copies; '' where that cannot be kept. */
export function computerOf(path: string): string {
  const file = computerFile(path);
  try {
    const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    if (ID.test(known)) return known;
    const made = randomUUID();
    writeWhole(file, made);
    return made;
  } catch {
    return '';
  }
}

/** Whether a copy is of this administratie, on whatever computer it was made. */
export function isOfAdministratie(map: string, backup: Backup, { sleutel }: Owner): boolean {
  // One of before does not say it: then the file does.
  return (backup.eigenaar ?? fingerprintIn(join(map, backup.bestand))) === fingerprintOf(sleutel);
}

/** Whether a copy was made here; those of before do not say where. */
export const isMadeHere = ({ computer = '' }: Backup, here: string): boolean =>
  computer === '' || here === '' || computer === here;

/** Whether the keeper of copies gave it its name: one that somebody made for elsewhere is theirs. */
export const isKept = ({ bestand }: Backup): boolean => isKeptCopy(bestand);
