import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { hasProgram } from './programs.mjs';
import { root } from './tools.mjs';

const names = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'];

/** The Electron binary at hand: the runtime that ELECTRON_OVERRIDE_DIST_PATH names, else the one npm unpacked. */
export function findElectron(env = process.env) {
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(root, 'node_modules', 'electron', 'dist');
  return names.map((name) => path.join(folder, name)).find((file) => existsSync(file));
}

/**
 * Why the desktop cannot be tested here, in one sentence; undefined when it can. The binary is started once,
 * because a binary whose libraries are missing is there and yet does not run.
 *
 * @returns {string | undefined}
 */
export function whyNoDesktop(env = process.env) {
  const binary = findElectron(env);
  const named = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!binary && named) return `ELECTRON_OVERRIDE_DIST_PATH names ${named}, which holds no Electron`;
  if (!binary)
    return 'no Electron binary here (npx install-electron, or name one by ELECTRON_OVERRIDE_DIST_PATH)';
  const bare = process.platform !== 'linux' || Boolean(env['DISPLAY']);
  if (!bare && !(hasProgram('xvfb-run', env) && hasProgram('Xvfb', env)))
    return 'no display and no xvfb here';
  const asked = [binary, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--version'];
  const [command, ...args] = bare ? asked : ['xvfb-run', '-a', ...asked];
  const done = spawnSync(command, args, { env, encoding: 'utf8', timeout: 60_000 });
  if (done.status === 0) return undefined;
  const said =
    String(done.stderr ?? '')
      .trim()
      .split('\n')[0] || `it ended with ${done.status ?? done.signal}`;
  return `the Electron binary does not run here: ${said}`;
}
