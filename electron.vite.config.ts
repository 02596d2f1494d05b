import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { createListPackages } from './packages.vite.ts';

// Node and Chromium of the oldest Electron we run on (42, see README).
const NODE_TARGET = 'node24';
const CHROME_TARGET = 'chrome148';

const at = (path: string) => resolve(import.meta.dirname, path);

/** By name, the hash of each native module that may be packaged (src/core/db/native.ts compares). */
function nativeHashes(): Record<string, string> {
  const folder = at('node_modules/better-sqlite3/prebuilds');
  const hashOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(resolve(folder, name)))
      .digest('hex');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, hashOf(name)]));
}

const listPackages = createListPackages();

/** The solver of voorstellen, read when one is asked for (src/core/solver/solver.ts). */
const solverWasm = (): Plugin => ({
  name: 'solver-wasm',
  generateBundle() {
    const source = readFileSync(at('node_modules/highs/build/highs.wasm'));
    this.emitFile({ type: 'asset', fileName: 'highs.wasm', source });
  },
});

// Everything is bundled except `dependencies` of package.json, and that is better-sqlite3 alone:
// the packaged application carries one module, and starts by reading a few files.
export default defineConfig({
  main: {
    plugins: [listPackages(), solverWasm()],
    define: { NATIVE_SHA256: JSON.stringify(nativeHashes()) },
    build: {
      target: NODE_TARGET,
      // Half the text to read at each start.
      minify: true,
      rolldownOptions: {
        input: {
          main: at('src/main/main.ts'),
          core: at('src/core/entry.ts'),
          judge: at('src/core/judge-entry.ts'),
          solve: at('src/core/solver/solve-entry.ts'),
          second: at('src/core/second-entry.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [listPackages()],
    build: {
      target: NODE_TARGET,
      // A sandboxed preload can only be CommonJS.
      rolldownOptions: {
        input: { preload: at('src/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react(), listPackages()],
    worker: { plugins: () => [listPackages()] },
    build: {
      target: CHROME_TARGET,
      minify: true,
      chunkSizeWarningLimit: 4000,
      // Nothing is fetched over a network, and a strict CSP has no place for data: scripts or fonts.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: at('src/renderer/index.html') },
        output: {
          codeSplitting: {
            groups: [
              // Two files instead of thirty: what screen and paper share, and the rest of the first picture.
              { name: 'basis', test: /renderer[\\/]app[\\/]app\.tsx$/, priority: 2 },
              { name: 'start', test: /renderer[\\/]app[\\/]start\.tsx$/, priority: 1 },
            ],
          },
        },
      },
    },
  },
});
