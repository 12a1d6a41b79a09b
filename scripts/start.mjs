// npm start: builds when needed, opens the desktop window, or serves the browser edition and says why.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hasProgram } from './programs.mjs';
import { buildWhenStale } from './buildWhenStale.mjs';
import { openDesktop } from './openDesktop.mjs';
import { pinnedNode, root } from './tools.mjs';

const say = (text) => console.log(text);
/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {{ close: () => Promise<void> } | undefined} */
let server;

if (process.features.typescript) await main();
// Started by hand under an older Node: go on under the one that the package brings.
else process.exitCode = spawnSync(pinnedNode(), process.argv.slice(1), { stdio: 'inherit' }).status ?? 1;

async function main() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end());
  endWithNpm();
  const options = readOptions();
  if (!options) return;
  const failure = await buildWhenStale(() => say('正在准备程序，请稍候… Building'));
  if (failure !== undefined) {
    console.error(`${failure}\n程序没有编译成功，原因见上。The build failed.`);
    process.exitCode = 1;
    return;
  }
  if (!options.browser) {
    const desktop = await openDesktop({ say, children });
    if (!('why' in desktop)) {
      say('桌面窗口已打开；关闭窗口或按 Ctrl+C 结束。Desktop window is open.');
      await desktop.ended;
      return;
    }
    say(`不能打开桌面窗口（${desktop.why}），改用浏览器。Using the browser edition.`);
  }
  await serveBrowser(options);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, browser: { type: 'boolean' } },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
      throw new Error(`--port ${values.port}`);
    return { port, open: !values['no-open'], browser: values.browser || port !== undefined };
  } catch (error) {
    console.error(`看不懂这个参数：${error.message}。可用：--browser、--no-open、--port 端口（只用于测试）`);
    process.exitCode = 1;
    return undefined;
  }
}

async function serveBrowser({ port: asked, open }) {
  const { addressOf, homePort, serve, whoAnswers } = await import('./serve.mjs');
  const port = asked ?? homePort;
  const address = addressOf(port);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  try {
    server = await serve({ port, pages: path.join(root, 'out', 'renderer'), version });
  } catch (error) {
    if (error.code === 'EADDRINUSE' && (await whoAnswers(port)) === 'ours') {
      say(`近邻党建工作台已经在运行：${address} Already running.`);
      if (open) openInBrowser(address);
      return;
    }
    console.error(
      error.code === 'EADDRINUSE'
        ? `端口 ${port} 被另一个程序占用，近邻党建工作台没有启动；请关闭那个程序，或重启电脑后再试。Port ${port} is taken.`
        : `不能在 ${address} 启动（${error.message}）。Could not listen.`,
    );
    process.exitCode = 1;
    return;
  }
  say(`近邻党建工作台：${address} 按 Ctrl+C 结束。Press Ctrl+C to stop.`);
  if (open) openInBrowser(address);
}

/** Opens the address where there is a desktop; elsewhere the printed line is enough. */
function openInBrowser(address) {
  const commands = {
    win32: ['explorer.exe', address],
    darwin: ['open', address],
    linux: hasDesktop() ? ['xdg-open', address] : undefined,
  };
  const [command, ...args] = commands[process.platform] ?? [];
  if (!command) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function hasDesktop() {
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  return Boolean(display) && process.getuid?.() !== 0 && hasProgram('xdg-open');
}

/** A kill that reaches only npm or its shell leaves this process behind with the port; it ends when its parent is gone. */
function endWithNpm() {
  if (!process.env['npm_lifecycle_event'] || process.platform === 'win32') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void end();
  }, 500).unref();
}

/** Ctrl+C: the server goes, the window goes, the exit code is 0. */
async function end() {
  for (const child of children) child.kill();
  setTimeout(() => {
    for (const child of children) child.kill('SIGKILL');
  }, 3000).unref();
  await server?.close();
  if (children.size === 0) process.exit(0);
  await Promise.all([...children].map((child) => new Promise((resolve) => child.once('close', resolve))));
  process.exit(0);
}
