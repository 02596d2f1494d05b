import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Paths } from './paths.ts';

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';

/** Writing there may fail for want of room: then the program opens, and says that where it matters. */
const NO_ROOM = /^(?:ENOSPC|EDQUOT|EFBIG)$/u;

/** Level by level: the recursive form of Node never ends where the system says of every level that it is not there. */
function createFolder(folder: string): void {
  if (existsSync(folder)) {
    // A file in its place is refused by the system itself.
    if (!statSync(folder).isDirectory()) mkdirSync(folder);
    return;
  }
  const parent = dirname(folder);
  if (parent !== folder) createFolder(parent);
  mkdirSync(folder);
}

function whyNot(folder: string): string | null {
  try {
    createFolder(folder);
  } catch (fault) {
    if (NO_ROOM.test(codeOf(fault))) return null;
    return `De map voor de gegevens is er niet en kan niet worden gemaakt:\n${folder}\n\nKijk of de schijf is aangesloten, of vraag de beheerder van de computer.`;
  }
  const probe = join(folder, `.proef-${process.pid}`);
  try {
    // Really writing tells more than access(), which looks at other rights on some systems.
    closeSync(openSync(probe, 'w'));
    return null;
  } catch (fault) {
    if (NO_ROOM.test(codeOf(fault))) return null;
    return `In de map voor de gegevens kan niet worden geschreven:\n${folder}\n\nVraag de beheerder van de computer om schrijfrechten op deze map.`;
  } finally {
    rmSync(probe, { force: true });
  }
}

/**
 * Why the program cannot keep anything here, in Dutch; null = it can. Without these two folders Electron ends without
 * a word: it finds no place for its lock.
 */
export function whyNoData({ data, profiel }: Paths): string | null {
  return whyNot(data) ?? whyNot(profiel);
}
