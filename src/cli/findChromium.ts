import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Flags for a Chromium that works without a person and must stay offline; without a sandbox only where root makes it impossible. */
export const chromiumArgs: string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Where a Chromium, Chrome or Edge of this machine may be, the most likely place first. */
export function browserPlaces(
  platform: string = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): readonly string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const tails = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return tails.flatMap((tail) => roots.flatMap((root) => (root ? [path.win32.join(root, tail)] : [])));
  }
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', `${env['HOME']}/Applications`].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
  return linuxNames.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/**
 * The browser to drive: the one CHROME_PATH names, else the first installed one, else undefined.
 * A CHROME_PATH that names nothing is an error, because falling back would take another browser than asked for.
 */
export function findBrowser(
  platform: string = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const named = env['CHROME_PATH'];
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROME_PATH names ${named}, which is not a program.`);
    return named;
  }
  return browserPlaces(platform, env).find((place) => isProgram(place));
}

/** Whether a file may be started. */
function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
