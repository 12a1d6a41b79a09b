import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { chromiumArgs, findBrowser } from '../../scripts/browser.mjs';
import { addressOf, serve } from '../../scripts/serve.mjs';

const project = path.resolve(import.meta.dirname, '../..');
const built = path.join(project, 'out/renderer');

/** The usable part of the usual office screen, 1366 x 768. */
const officeScreen = { width: 1280, height: 680 };

/** Patience of a journey on a slow shared machine; nothing here measures speed. */
const patience = 45_000;

/** The built program, served for one test file, and the browser profile that holds its data. */
export interface Site {
  readonly address: string;
  /** Temporary folder of this site, for files that a journey makes. */
  readonly folder: string;
  readonly profile: string;
  close: () => Promise<void>;
}

/** One run of the browser on a profile. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, breaches of the page policy, uncaught errors, requests to elsewhere. */
  readonly problems: string[];
  close: () => Promise<void>;
  /** Ends the whole browser at once, as a power cut would. */
  kill: () => Promise<void>;
}

/** Serves the built program, or another build of it, on a port of its own; data belong to the origin, so a profile goes with the port. */
export async function openSite(pages = built): Promise<Site> {
  if (!existsSync(path.join(pages, 'index.html'))) {
    throw new Error('The journeys drive the built program: run npm run build first.');
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'jinlin-journey-'));
  const port = await freePort();
  const server = await serve({ port, pages, version: '0.0.0' });
  return {
    address: addressOf(port),
    folder,
    profile: path.join(folder, 'profile'),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Pictures of the journeys for the manual go to this folder; a usual run takes none. */
const pictures = process.env['JINLIN_SCREENSHOTS'];

/** Takes the picture of a step, when pictures are wanted. */
export async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  // What fades in or out is over by then; the pointer rests where it marks nothing.
  await page.mouse.move(640, 2);
  await page.waitForTimeout(600);
  await page.screenshot({ path: path.join(path.resolve(project, pictures), `${name}.png`) });
}

export interface VisitOptions {
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Runs before each page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  /** Page to open; the program itself by default. */
  readonly path?: string;
}

/** Opens the program in a real browser, on the site's own profile unless another one is named. */
export async function visit(site: Site, options: VisitOptions = {}): Promise<Visit> {
  const browserPath = findBrowser();
  const context = await chromium.launchPersistentContext(options.profile ?? site.profile, {
    args: chromiumArgs,
    ...(browserPath ? { executablePath: browserPath } : {}),
    viewport: options.viewport ?? officeScreen,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    downloadsPath: path.join(site.folder, 'downloads'),
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  const problems: string[] = [];
  watch(context, site.address, problems);
  await options.prepare?.(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const browserId = await browserProcess(context);
  await page.goto(`${site.address}${options.path ?? ''}`);
  return {
    page,
    context,
    problems,
    close: () => context.close(),
    kill: async () => {
      const gone = context.waitForEvent('close', { timeout: patience });
      killGroup(browserId);
      await gone;
    },
  };
}

async function browserProcess(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('SystemInfo.getProcessInfo');
  const browser = answer?.processInfo.find((process) => process.type === 'browser');
  if (!browser) throw new Error('The browser does not tell its process.');
  return browser.id;
}

/** Playwright starts the browser as the leader of a process group of its own. */
function killGroup(leader: number): void {
  process.kill(process.platform === 'win32' ? leader : -leader, 'SIGKILL');
}

function watch(context: BrowserContext, address: string, problems: string[]): void {
  const note = (text: string): void => void problems.push(text);
  context.on('console', (message) => {
    // A breach of the page policy is reported here as an error, too.
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`page: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) note(`request: ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) note(`answer ${response.status()}: ${response.url()}`);
  });
}
