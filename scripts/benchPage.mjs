import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { chromiumArgs, needBrowser } from './browser.mjs';
import { root } from './tools.mjs';

/** Where the measuring page is built to; never committed. */
export const benchFolder = path.join(root, '.cache', 'bench');

const config = {
  configFile: false,
  root: path.join(root, 'tests', 'bench'),
  logLevel: 'error',
  base: './',
  worker: { format: 'es' },
  build: {
    target: 'chrome120',
    outDir: benchFolder,
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: path.join(root, 'tests', 'bench', 'page.html') },
  },
};

/** Builds the page of tests/bench the way the program is built. */
export async function buildBenchPage() {
  await build(config);
}

/** A Chromium with a profile on the disk, so that durable writes are durable; a profile of its own is gone after `close`. */
export async function openProfile(given) {
  const profile = given ?? mkdtempSync(path.join(tmpdir(), 'bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser(),
    args: chromiumArgs,
    headless: true,
    viewport: { width: 1280, height: 680 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  });
  const close = async () => {
    await context.close();
    if (given === undefined) rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}

/** Opens the measuring page in a real Chromium. */
export async function openBenchPage() {
  await buildBenchPage();
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  const { context, close } = await openProfile();
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(`${server.resolvedUrls?.local[0]}page.html`);
  await page.waitForFunction(() => 'bench' in globalThis);
  return {
    page,
    close: async () => {
      await close();
      await server.close();
    },
  };
}
