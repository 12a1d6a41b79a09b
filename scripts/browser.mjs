import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** Flags for an automated Chromium that must stay offline; without a sandbox only where root makes it impossible. */
export const chromiumArgs = [
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
export function browserPlaces(platform = process.platform, env = process.env) {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(Boolean);
    const tails = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return tails.flatMap((tail) => roots.map((root) => path.win32.join(root, tail)));
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
 * The browser that tests drive: the one CHROME_PATH names, else the first installed one, else undefined.
 * A CHROME_PATH that names nothing is an error, because falling back would test another browser than asked for.
 */
export function findBrowser(platform = process.platform, env = process.env) {
  const named = env['CHROME_PATH'];
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROME_PATH names ${named}, which is not a program.`);
    return named;
  }
  return browserPlaces(platform, env).find(isProgram);
}

/** The browser; on Debian as root it is installed when missing, elsewhere one sentence says what to install. */
export function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  installOnDebian(['chromium', 'fonts-noto-cjk'], 'a browser (Chromium, Chrome or Edge)');
  const installed = findBrowser();
  if (!installed)
    throw new Error('Debian installed chromium, yet it is not on the PATH; name it with CHROME_PATH.');
  return installed;
}

/** The programs of other makers that open our files (LibreOffice Calc, openpyxl), installed like the browser. */
export function needOutsideReaders() {
  const wanted = [
    { name: 'libreoffice-calc', there: hasProgram('soffice') || hasProgram('libreoffice') },
    { name: 'python3-openpyxl', there: pythonWithOpenpyxl() !== undefined },
    { name: 'fonts-noto-cjk', there: hasChineseFont() },
  ];
  const missing = wanted.filter((one) => !one.there).map((one) => one.name);
  if (missing.length === 0) return;
  installOnDebian(missing, `${missing.join(', ')} (they open the files that this program writes)`);
}

/** A Python that has openpyxl: Debian's own first, because another Python on the PATH does not see its packages. */
export function pythonWithOpenpyxl() {
  const can = (python) => spawnSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0;
  return ['/usr/bin/python3', 'python3', 'python'].find(can);
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function installOnDebian(packages, what) {
  const debian = existsSync('/etc/debian_version') && hasProgram('apt-get') && process.getuid?.() === 0;
  if (!debian) throw new Error(`The tests need ${what}; please install it and run them again.`);
  console.log(`Installing ${packages.join(', ')} from Debian ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const done = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' });
    if (done.status !== 0 && args[0] === 'install') {
      const why = done.stderr.trim().split('\n').at(-1) ?? '';
      throw new Error(`The tests need ${what}, and apt-get could not install it: ${why}`);
    }
  }
}

/** Whether a command of this name is on the PATH. */
export function hasProgram(name, env = process.env) {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.some((folder) => isProgram(path.join(folder, name)));
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
