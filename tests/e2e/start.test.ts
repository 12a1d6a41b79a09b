import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, serve, whoAnswers } from '../../scripts/serve.mjs';

const project = path.resolve(import.meta.dirname, '../..');

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Sends exactly this path and Host; fetch would tidy both before sending. */
async function ask(
  port: number,
  target: string,
  options: { method?: string; host?: string } = {},
): Promise<Answer> {
  const { method = 'GET', host = `127.0.0.1:${port}` } = options;
  const sent = request({ host: '127.0.0.1', port, path: target, method, headers: { host } }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of answer) body += String(chunk);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body };
}

describe('the server of the browser edition', () => {
  let folder = '';
  let port = 0;
  let server: { close: () => Promise<void> };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'jinlin-serve-'));
    const pages = path.join(folder, 'pages');
    mkdirSync(path.join(pages, 'assets'), { recursive: true });
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    writeFileSync(path.join(pages, 'index.html'), '<meta nonce="__JINLIN_NONCE__">');
    writeFileSync(path.join(pages, 'assets', 'index-1.js'), 'export {};');
    port = await freePort();
    server = await serve({ port, pages, version: '1.2.3' });
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves the page with a nonce of its own for every load, the same in the policy', async () => {
    const [first, second] = [await ask(port, '/'), await ask(port, '/')];
    const nonce = /nonce="([^"]+)"/.exec(first.body)?.[1] ?? '';
    expect(nonce.length).toBeGreaterThan(20);
    expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(first.headers['content-security-policy']).toContain("script-src 'self';");
    expect(first.headers['x-content-type-options']).toBe('nosniff');
    expect(first.headers['cache-control']).toBe('no-store');
    expect(second.body).not.toContain(nonce);
  });

  it('gives scripts their type and the policy that their workers take', async () => {
    const { status, headers } = await ask(port, '/assets/index-1.js');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/javascript');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/assets//../../secret.txt',
    '/%00',
    '/%ff',
    '/.hidden',
    '/C:/Windows/win.ini',
    '//etc/passwd',
    '/assets',
    '/nothing.js',
  ])('does not answer %s', async (target) => {
    const { status, body } = await ask(port, target);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it.each(['evil.example', 'localhost:47189', '127.0.0.1'])('refuses the Host %s', async (host) => {
    const { status, body } = await ask(port, '/', { host });
    expect(status).toBe(421);
    expect(body).not.toContain('nonce=');
  });

  it('only lets itself be read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await ask(port, '/', { method })).status).toBe(405);
    }
    const head = await ask(port, '/', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '' });
  });

  it('tells who it is', async () => {
    expect(JSON.parse((await ask(port, '/__jinlin')).body)).toEqual({ program: 'jinlin', version: '1.2.3' });
    expect(await whoAnswers(port)).toBe('ours');
    expect(await whoAnswers(await freePort())).toBe('nobody');
  });
});

describe.skipIf(process.platform === 'win32')('npm start', () => {
  const started: ChildProcess[] = [];
  let stranger: Server | undefined;

  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    stranger?.close();
    stranger = undefined;
  });

  function start(args: string[], env: Record<string, string> = {}) {
    const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open', ...args], {
      cwd: project,
      env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...env },
    });
    started.push(child);
    const run = { child, text: '', ended: once(child, 'close').then(([code]) => code as number | null) };
    const keep = (chunk: Buffer): void => void (run.text += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    return run;
  }

  async function untilSaid(run: ReturnType<typeof start>, words: string): Promise<void> {
    await expect.poll(() => run.text, { timeout: 120_000, interval: 50 }).toContain(words);
  }

  it('serves the built page, prints its address and ends cleanly with Ctrl+C', async () => {
    const port = await freePort();
    const run = start(['--port', String(port)]);
    await untilSaid(run, addressOf(port));
    expect((await ask(port, '/')).body).toContain('<title>近邻党建工作台</title>');
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
    expect(await whoAnswers(port)).toBe('nobody');
  });

  it('ends with a page still connected', async () => {
    const port = await freePort();
    const run = start(['--port', String(port)]);
    await untilSaid(run, addressOf(port));
    await fetch(addressOf(port));
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  });

  it('does not stay behind with the port when only npm is killed', async () => {
    const port = await freePort();
    const npm = spawn(
      'sh',
      ['-c', `"${process.execPath}" scripts/start.mjs --port ${port} --no-open; true`],
      {
        cwd: project,
        env: { ...process.env, npm_lifecycle_event: 'start' },
        stdio: 'ignore',
      },
    );
    started.push(npm);
    await expect.poll(() => whoAnswers(port), { timeout: 120_000 }).toBe('ours');
    npm.kill('SIGKILL');
    await expect.poll(() => whoAnswers(port), { timeout: 10_000 }).toBe('nobody');
  });

  it('points to the program that already runs', async () => {
    const port = await freePort();
    const first = start(['--port', String(port)]);
    await untilSaid(first, addressOf(port));
    const second = start(['--port', String(port)]);
    expect(await second.ended).toBe(0);
    expect(second.text).toContain(`已经在运行：${addressOf(port)}`);
    expect(await whoAnswers(port)).toBe('ours');
  });

  it('stops with one sentence when a stranger holds the port', async () => {
    stranger = createServer((_request, response) => response.end('{"program":"other"}'));
    stranger.listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const port = (stranger.address() as { port: number }).port;
    const run = start(['--port', String(port)]);
    expect(await run.ended).toBe(1);
    expect(run.text).toContain(`端口 ${port} 被另一个程序占用`);
  });

  it('says why there is no window before it serves the browser edition', async () => {
    const run = start([]);
    const home = addressOf(47189);
    // Another copy may be running on the developer's machine: both sentences name the address.
    await untilSaid(run, home);
    expect(run.text).toMatch(/不能打开桌面窗口（.+），改用浏览器/);
    expect(run.text.indexOf('不能打开桌面窗口')).toBeLessThan(run.text.indexOf(home));
  });

  it('does not take an argument that it does not know', async () => {
    const run = start(['--prot', '1']);
    expect(await run.ended).toBe(1);
    expect(run.text).toContain('看不懂这个参数');
  });
});
