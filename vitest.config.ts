import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findBrowser } from './scripts/browser.mjs';

const browserPath = findBrowser();

/** A slow shared machine must not turn a long journey into a false alarm. */
const minute = 60_000;

const reactParts = ['react', 'react-dom', 'react-dom/client'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Core is pure and stores are opened under names of their own, so files share a process: half the time.
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/scripts/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts'],
          testTimeout: minute / 2,
        },
      },
      {
        // Made ready before the first test, so that a cold run never reloads the page in the middle of one.
        optimizeDeps: {
          include: ['dexie', 'fflate', 'docx', 'docx/shapes', 'docxtemplater', 'pizzip'].concat(reactParts),
        },
        test: {
          name: 'chromium',
          include: ['src/**/*.browser.test.ts'],
          testTimeout: minute,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: chromiumArgs, ...(browserPath ? { executablePath: browserPath } : {}) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      ...(['e2e', 'readers', 'desktop'] as const).map((name) => ({
        test: {
          name,
          environment: 'node' as const,
          include: [`tests/${name}/**/*.test.ts`],
          // Each journey has a server, a port and a profile of its own: two at a time, one per core of a small machine.
          ...(name === 'e2e' ? { maxWorkers: 2, retry: 1 } : { fileParallelism: false }),
          testTimeout: 3 * minute,
          hookTimeout: 3 * minute,
        },
      })),
    ],
  },
});
