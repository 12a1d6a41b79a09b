import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const here = import.meta.dirname;
const { version } = JSON.parse(readFileSync(resolve(here, 'package.json'), 'utf8')) as { version: string };

// Targets are set explicitly: the oldest Node and Chromium that the program has to run in, not those of the Electron at hand.
const nodeTarget = 'node20';
const chromeTarget = 'chrome120';

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      sourcemap: true,
      rolldownOptions: {
        input: { index: resolve(here, 'src/main/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(here, 'src/preload/index.ts') },
        // A sandboxed preload can only be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(here, 'src/renderer'),
    plugins: [react()],
    define: { JINLIN_VERSION: JSON.stringify(version) },
    worker: { format: 'es' },
    build: {
      target: chromeTarget,
      outDir: resolve(here, 'out/renderer'),
      emptyOutDir: true,
      minify: true,
      // data: URLs would need holes in the policy of page.ts; every asset is its own file.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: resolve(here, 'src/renderer/index.html') },
    },
  },
});
