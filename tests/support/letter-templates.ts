import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefsoort } from '../../src/shared/domain/klacht/basis/lists.ts';

/** The letter template that comes with the application. */
export function builtInTemplate(brief: Briefsoort): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(join('resources', 'brieven', `${brief}.docx`)));
}
