import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What belongs to a file of SQLite, by the end of its name. */
export const BESIDE = ['-wal', '-shm', '-journal'] as const;

/** Removes a file of SQLite with what belongs to it. */
export function clearFile(path: string): void {
  for (const end of ['', ...BESIDE]) rmSync(path + end, { force: true });
}

/** Waits until the bytes of a file are on the disk. */
export function toDisk(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the names in the folder of a file are on the disk: without that a power cut may undo a rename. */
export function nameToDisk(path: string): void {
  try {
    const folder = openSync(dirname(path), 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows opens no folder, and writes names in order by itself; a share may refuse it.
  }
}

/** What a file is called that `writeWhole` has not finished. */
export const halfOf = (path: string): string => `${path}.bezig`;

/** Writes a small file whole or not at all, and waits until it is on the disk. */
export function writeWhole(path: string, text: string): void {
  const temporary = halfOf(path);
  writeFileSync(temporary, text);
  toDisk(temporary);
  renameSync(temporary, path);
  nameToDisk(path);
}
