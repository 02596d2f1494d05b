import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const LIST = resolve(import.meta.dirname, 'out/.pakketten');

/**
 * Keeps in out/.pakketten from which packages code was taken, for their licences (scripts/lib/licences.mjs). `beside`: the
 * list of a build before this one stays.
 */
export function createListPackages(beside = false): () => Plugin {
  const taken = new Set<string>(beside ? JSON.parse(readFileSync(LIST, 'utf8')) : []);
  return () => ({
    name: 'list-packages',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        for (const id of part.type === 'chunk' ? part.moduleIds : part.originalFileNames) {
          const folder = /node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)/.exec(
            id.replaceAll('\\', '/'),
          )?.[1];
          if (folder !== undefined) taken.add(folder);
        }
      }
    },
    writeBundle() {
      writeFileSync(LIST, JSON.stringify([...taken].sort()));
    },
  });
}
