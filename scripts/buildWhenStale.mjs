import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, run, tool } from './tools.mjs';

const sources = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const built = ['out/main/index.cjs', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** Whether the build is missing or older than what it is made of. */
export function isStale(folder = root) {
  const made = built.map((file) => timeOf(path.join(folder, file)));
  const oldest = Math.min(...made.map((time) => time ?? 0));
  return sources.some((source) => newest(path.join(folder, source)) > oldest);
}

/**
 * Builds when that is needed.
 *
 * @param {() => void} before is called when a build begins
 * @returns {Promise<string | undefined>} what the build printed when it failed
 */
export async function buildWhenStale(before) {
  if (!isStale()) return undefined;
  before();
  const { code, output } = await run(tool('electron-vite', 'electron-vite', 'build'));
  return code === 0 ? undefined : output;
}

function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function newest(place) {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(place) ? 0 : found.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
