import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

/**
 * The native part of better-sqlite3 sees the key, and it is the one file of the application that lies outside the
 * archive whose integrity Electron checks. So its hash stands in the bundle, and nothing of it runs before it is right.
 */

/** By name of the file, written when the application is built; not there when the source itself runs (tests). */
declare const NATIVE_SHA256: Readonly<Record<string, string>> | undefined;

/** The file is not the one that the application was built with. */
export class NativeFault extends Error {
  readonly soort = 'programma-veranderd';
}

/** Throws where the bytes of a native module are not those of its name; `known` undefined = there is nothing to compare. */
export function requireKnownNative(
  file: string,
  bytes: Uint8Array,
  known: Readonly<Record<string, string>> | undefined,
): void {
  if (known === undefined) return;
  if (known[file] !== createHash('sha256').update(bytes).digest('hex')) {
    throw new NativeFault('The native module is not the one that the application was built with.');
  }
}

const required = createRequire(import.meta.url);
let loaded: object | null = null;

function fileName(): string {
  const { glibcVersionRuntime } = Object(Object(process.report.getReport()).header);
  const isMusl = process.platform === 'linux' && glibcVersionRuntime === undefined;
  return `${isMusl ? 'linuxmusl' : process.platform}-${process.arch}.node`;
}

/** The native module, judged before it is loaded; once per process. */
export function loadNative(): object {
  if (loaded !== null) return loaded;
  const file = fileName();
  const path = join(dirname(required.resolve('better-sqlite3')), '..', 'prebuilds', file);
  requireKnownNative(
    file,
    readFileSync(path),
    typeof NATIVE_SHA256 === 'undefined' ? undefined : NATIVE_SHA256,
  );
  const native: unknown = required(path);
  if (typeof native !== 'object' || native === null) throw new NativeFault('That is no native module.');
  loaded = native;
  return native;
}
