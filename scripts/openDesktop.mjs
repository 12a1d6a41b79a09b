import { spawn } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findElectron } from './desktop.mjs';
import { pinnedNode, root } from './tools.mjs';

const isRoot = process.getuid?.() === 0;
/** A download that failed is tried again after a day, not at every start. */
const failedDownload = path.join(root, 'node_modules', '.cache', 'jinlin-electron-download-failed');
const day = 24 * 3600 * 1000;

/**
 * Opens the desktop window, if this machine can.
 *
 * @param {{ say: (text: string) => void, children: Set<import('node:child_process').ChildProcess> }} options
 * @returns {Promise<{ ended: Promise<void> } | { why: string }>} an open window, or why there is none
 */
export async function openDesktop({ say, children }) {
  const why = whyNoWindow();
  if (why) return { why };
  const binary = findElectron() ?? (await downloadElectron({ say, children }));
  if (!binary) return { why: '没有找到桌面程序的运行环境（Electron），也下载不到' };
  return startElectron(binary, children);
}

function whyNoWindow(env = process.env) {
  if (process.platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'])
    return '这台机器没有图形桌面';
  if (isRoot && env['JINLIN_ALLOW_ROOT'] !== '1') return '当前是 root 用户，桌面窗口不能用 root 打开';
  if (env['ELECTRON_OVERRIDE_DIST_PATH'] && !findElectron(env)) {
    return `ELECTRON_OVERRIDE_DIST_PATH 指定的文件夹里没有 Electron：${env['ELECTRON_OVERRIDE_DIST_PATH']}`;
  }
  return undefined;
}

/** Electron since 42 fetches its binary on first use; offline that fails at once. */
async function downloadElectron({ say, children }) {
  const before = statSync(failedDownload, { throwIfNoEntry: false });
  if (before && Date.now() - before.mtimeMs < day) return undefined;
  if (!(await reachable())) return undefined;
  say('正在下载桌面程序的运行环境（约 110 MB，只需一次，最多等 3 分钟）… Downloading Electron');
  const child = spawn(pinnedNode(), [path.join(root, 'node_modules', 'electron', 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: 180_000,
  });
  children.add(child);
  await new Promise((resolve) => {
    child.once('error', resolve);
    child.once('close', resolve);
  });
  children.delete(child);
  const binary = findElectron();
  if (!binary) {
    mkdirSync(path.dirname(failedDownload), { recursive: true });
    writeFileSync(failedDownload, '');
  }
  return binary;
}

/** A machine without network must not wait for a download that cannot come. */
async function reachable(env = process.env) {
  const mirror = env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? 'https://github.com/';
  if (env['HTTPS_PROXY'] ?? env['https_proxy']) return true;
  try {
    await fetch(mirror, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(4000) });
    return true;
  } catch {
    return false;
  }
}

/** Resolves when the window is open or Electron has given up; after the window is open, its end is the user's doing. */
function startElectron(binary, children) {
  const child = spawn(binary, [...(isRoot ? ['--no-sandbox'] : []), root], {
    cwd: root,
    env: electronEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', resolve);
  }).then(() => void children.delete(child));
  return new Promise((resolve) => {
    let said = '';
    const tooLong = setTimeout(() => child.kill('SIGKILL'), 60_000);
    const settle = (result) => {
      clearTimeout(tooLong);
      resolve(result);
    };
    child.stdout.on('data', (chunk) => {
      const text = String(chunk);
      if (text.includes('jinlin: window open')) settle({ ended });
      if (text.includes('jinlin: already running')) settle({ ended, already: true });
    });
    child.stderr.on('data', (chunk) => {
      said = (said + String(chunk)).slice(-20_000);
    });
    child.once('error', (error) => settle({ why: `Electron 启动不了：${error.message}` }));
    child.once('close', (code, signal) => settle({ why: whyItEnded(said, code, signal) }));
  });
}

function electronEnv() {
  const env = { ...process.env };
  // Node options of the launcher are not for Electron; only a runtime named by hand may need the early load.
  delete env['NODE_OPTIONS'];
  delete env['ELECTRON_RUN_AS_NODE'];
  if (env['ELECTRON_OVERRIDE_DIST_PATH']) {
    env['NODE_OPTIONS'] = `--require ${JSON.stringify(path.join(import.meta.dirname, 'loadEarly.cjs'))}`;
  }
  return env;
}

function whyItEnded(said, code, signal) {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(said)?.[1];
  if (library) return `Electron 缺少系统库 ${library}`;
  if (/SUID sandbox|No usable sandbox|namespace sandbox/i.test(said)) return '系统不允许 Electron 的安全沙箱';
  if (/Missing X server|cannot open display|Unable to open X display/i.test(said)) return '图形桌面连接不上';
  return `Electron 在窗口打开之前就退出了（${signal ?? code ?? '?'}）`;
}
