import { _electron, type ElectronApplication, type Page } from 'playwright';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DesktopApi } from '../../src/shared/ipc.ts';

declare global {
  interface Window {
    /** Put in by the preload. */
    readonly jinlin?: DesktopApi;
  }
}

const project = path.resolve(import.meta.dirname, '../..');
/** NODE_OPTIONS for a repackaged runtime, see the file; without effect on Electron's own. */
export const loadEarly = `--require ${JSON.stringify(path.join(project, 'scripts/loadEarly.cjs'))}`;
const root = process.getuid?.() === 0;

/** The real Electron that the tests drive: the named runtime, else the one that npm unpacked. */
export function electronBinary(): string {
  const folder =
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(project, 'node_modules/electron/dist');
  const names = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'];
  const found = names.map((name) => path.join(folder, name)).find((file) => existsSync(file));
  if (!found) throw new Error('The desktop tests need an Electron binary: set ELECTRON_OVERRIDE_DIST_PATH.');
  return found;
}

/** A screen for the tests: the one at hand, else an Xvfb of the size of the usual office screen. */
export async function openScreen(): Promise<{ display: string; close: () => void }> {
  const own = process.env['DISPLAY'];
  if (own || process.platform !== 'linux') return { display: own ?? '', close: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x768x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstLine(server);
  return { display: `:${number}`, close: () => void server.kill() };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    server.once('error', () => reject(new Error('The desktop tests need a display or Xvfb.')));
    server.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    server.stdio[3]?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.trim());
    });
  });
}

/** A place of its own for one run: profile, home and work files, removed at the end. */
export async function ownHome(): Promise<{ home: string; profile: string; remove: () => Promise<void> }> {
  const home = await mkdtemp(path.join(tmpdir(), 'jinlin-desktop-'));
  // Where Chromium looks for the documents folder on Linux.
  const config = path.join(home, '.config');
  mkdirSync(config);
  writeFileSync(path.join(config, 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n');
  const remove = (): Promise<void> => rm(home, { recursive: true, force: true, maxRetries: 5 });
  return { home, profile: path.join(home, 'profile'), remove };
}

export interface Launch {
  home: string;
  profile: string;
  display: string;
}

/** Environment and arguments that start the built program on its own profile. */
export function launchOptions(launch: Launch): { args: string[]; env: Record<string, string> } {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    args: [...(root ? ['--no-sandbox'] : []), `--user-data-dir=${launch.profile}`, project],
    env: {
      ...Object.fromEntries(inherited),
      HOME: launch.home,
      XDG_CONFIG_HOME: path.join(launch.home, '.config'),
      ...(launch.display ? { DISPLAY: launch.display } : {}),
      ELECTRON_RT_USERDATA: launch.profile,
    },
  };
}

/** Playwright drops NODE_OPTIONS from the environment; a script between the two puts it back. */
function earlyElectron(home: string): string {
  const binary = electronBinary();
  if (process.platform === 'win32') return binary;
  const script = path.join(home, 'electron.sh');
  writeFileSync(script, `#!/bin/sh\nexport NODE_OPTIONS='${loadEarly}'\nexec '${binary}' "$@"\n`, {
    mode: 0o755,
  });
  return script;
}

/** Starts the built program and waits for its page. */
export async function startDesktop(launch: Launch): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await _electron.launch({
    executablePath: earlyElectron(launch.home),
    ...launchOptions(launch),
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return { app, page };
}
