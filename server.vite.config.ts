import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { createListPackages } from './packages.vite.ts';

const at = (path: string) => resolve(import.meta.dirname, path);

// The server, in a build of its own: what it shares with the application would become parts that each start of that reads.
export default defineConfig({
  plugins: [createListPackages(true)()],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: at('out/server'),
    emptyOutDir: true,
    target: 'node24',
    minify: true,
    rolldownOptions: {
      // And what goes from a computer to a server: it is loaded when somebody connects.
      input: { server: at('src/server/entry.ts'), line: at('src/line/entry.ts') },
      // Makes ws a little quicker where it is there; it is not.
      external: ['bufferutil', 'utf-8-validate'],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
