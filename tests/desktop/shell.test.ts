import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ElectronApplication, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callNames } from '../../src/shared/callNames.ts';
import {
  electronBinary,
  launchOptions,
  loadEarly,
  openScreen,
  ownHome,
  startDesktop,
  type Launch,
} from './desktop.ts';

describe('the desktop window', () => {
  let app: ElectronApplication;
  let page: Page;
  let launch: Launch & { remove: () => Promise<void> };
  let screen: Awaited<ReturnType<typeof openScreen>>;

  beforeAll(async () => {
    screen = await openScreen();
    launch = { ...(await ownHome()), display: screen.display };
    ({ app, page } = await startDesktop(launch));
  });

  afterAll(async () => {
    await app?.close();
    screen?.close();
    await launch?.remove();
  });

  it('runs on the origin that owns the data, as a secure page with its own store', async () => {
    expect(await page.evaluate(() => [location.origin, isSecureContext, document.title])).toEqual([
      'app://jinlin',
      true,
      '近邻党建工作台',
    ]);
    expect(await page.evaluate(() => indexedDB.databases().then(Array.isArray))).toBe(true);
  });

  it('draws its first screen in Chinese without an error and within its own policy', async () => {
    const errors: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.reload();
    await expect.poll(() => page.locator('#root').textContent(), { timeout: 30_000 }).toMatch(/[一-龥]{4}/);
    expect(errors).toEqual([]);
  });

  it('gives the page nothing of Node and only the frozen calls of the contract', async () => {
    const seen = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
      calls: Object.keys(window.jinlin ?? {}),
      frozen: Object.isFrozen(window.jinlin),
    }));
    expect(seen).toEqual({ node: [], calls: [...callNames], frozen: true });
  });

  it('refuses inline scripts, eval and styles without the nonce of this load', async () => {
    const broken = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      document.head.insertAdjacentHTML('beforeend', '<style>body { --strange: 1 }</style>');
      const own = document.createElement('style');
      own.nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
      own.textContent = 'body { --own: 1 }';
      document.head.append(own);
      // The test tool itself suspends the rule until its call first waits.
      await new Promise((resolve) => setTimeout(resolve, 50));
      let evaluated: unknown = 'refused';
      try {
        // oxlint-disable-next-line no-eval -- the policy must forbid it
        evaluated = globalThis.eval('1');
      } catch {
        // As it should be.
      }
      // The reports come some time after the refusals.
      for (let wait = 0; wait < 50 && !seen.includes('style-src-elem'); wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const style = getComputedStyle(document.body);
      const [ours, strange] = [style.getPropertyValue('--own'), style.getPropertyValue('--strange')];
      return {
        seen: seen.filter((directive) => directive.endsWith('-elem')),
        ran: 'inlineRan' in window,
        evaluated,
        ours,
        strange,
      };
    });
    expect(broken).toEqual({
      seen: ['script-src-elem', 'style-src-elem'],
      ran: false,
      evaluated: 'refused',
      ours: '1',
      strange: '',
    });
  });

  it('stays where it is: no navigation, no new window, no frame with calls', async () => {
    await page.evaluate(() => location.assign('https://example.com/'));
    await page.evaluate(() => location.assign('file:///etc/passwd'));
    expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
    expect(await page.evaluate(() => window.open('app://jinlin/') === null)).toBe(true);
    const inFrame = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      return 'jinlin' in (frame.contentWindow ?? {});
    });
    expect(inFrame).toBe(false);
    expect(page.url()).toMatch(/^app:\/\/jinlin\//);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('asks nobody on the network, not even this machine', async () => {
    let asked = 0;
    const server = createServer((_request, response) => response.end(String(++asked)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
    expect(await page.evaluate((to) => fetch(to).then(String, () => 'blocked'), url)).toBe('blocked');
    const outcome = await app.evaluate(async ({ BrowserWindow }, to) => {
      const window = new BrowserWindow({ show: false });
      const result = await window.loadURL(to).then(String, (error: unknown) => String(error));
      window.destroy();
      return result;
    }, url);
    server.close();
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(asked).toBe(0);
  });

  it('grants no permission', async () => {
    const states = await page.evaluate(async () => ({
      notification: await Notification.requestPermission(),
      place: (await navigator.permissions.query({ name: 'geolocation' })).state,
    }));
    expect(states).toEqual({ notification: 'denied', place: 'denied' });
  });

  it('serves its own files only', async () => {
    const statuses = await page.evaluate(async () => {
      const paths = [
        '/',
        '/%2e%2e/package.json',
        '/..%5cpackage.json',
        '/%2e%2e%2fmain/index.cjs',
        '/nothing.js',
      ];
      return Promise.all(paths.map(async (path) => (await fetch(path)).status));
    });
    expect(statuses).toEqual([200, 404, 404, 404, 404]);
  });

  it('lets a second start show the first window and end by itself', async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const { args, env } = launchOptions(launch);
    const second = spawn(electronBinary(), args, { env: { ...env, NODE_OPTIONS: loadEarly }, stdio: 'pipe' });
    let said = '';
    second.stdout.on('data', (chunk) => (said += String(chunk)));
    const [code] = (await once(second, 'close')) as [number];
    expect(code).toBe(0);
    expect(said).toContain('already running');
    const shown = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.isMinimized()));
    await expect.poll(shown).toEqual([false]);
  });

  it('asks before it closes with unsaved text, and closes when that is answered', async () => {
    const closing = (answer: number) =>
      app.evaluate(async ({ BrowserWindow, dialog }, response) => {
        const asked: string[] = [];
        Object.assign(dialog, {
          showMessageBox: (_window: unknown, box: Electron.MessageBoxOptions) => {
            asked.push(...(box.buttons ?? []));
            return Promise.resolve({ response, checkboxChecked: false });
          },
        });
        BrowserWindow.getAllWindows()[0]?.close();
        await new Promise((resolve) => setTimeout(resolve, 200));
        return asked;
      }, answer);
    await page.evaluate(() => window.jinlin?.setUnsaved({ unsaved: true }));
    expect(await closing(1)).toEqual(['不保存就关闭', '返回继续填写']);
    expect(page.isClosed()).toBe(false);
    const closed = page.waitForEvent('close');
    await closing(0).catch(() => undefined);
    await closed;
    expect(page.isClosed()).toBe(true);
  });
});
