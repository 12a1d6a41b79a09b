import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserPlaces, chromiumArgs, findBrowser } from '../src/cli/findChromium.ts';
import { hasProgram } from './programs.mjs';

export { browserPlaces, chromiumArgs, findBrowser };

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

/** The programs of other makers that open our files (LibreOffice, openpyxl, python-docx, poppler), installed like the browser. */
export function needOutsideReaders() {
  const wanted = [
    { name: 'libreoffice-calc', there: hasLibreOffice('libsclo.so') },
    { name: 'libreoffice-writer', there: hasLibreOffice('libswlo.so') },
    { name: 'python3-openpyxl', there: pythonWith('openpyxl') !== undefined },
    { name: 'python3-docx', there: pythonWith('docx') !== undefined },
    { name: 'poppler-utils', there: hasProgram('pdftotext') && hasProgram('pdftoppm') },
    { name: 'fonts-noto-cjk', there: hasChineseFont() },
  ];
  const missing = wanted.filter((one) => !one.there).map((one) => one.name);
  if (missing.length === 0) return;
  installOnDebian(missing, `${missing.join(', ')} (they open the files that this program writes)`);
}

/** A Python that has a package: Debian's own first, because another Python on the PATH does not see its packages. */
export function pythonWith(name) {
  const can = (python) => spawnSync(python, ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0;
  return ['/usr/bin/python3', 'python3', 'python'].find(can);
}

/** LibreOffice with one of its parts; Debian packs them apart, other systems do not. */
function hasLibreOffice(library) {
  if (!hasProgram('soffice') && !hasProgram('libreoffice')) return false;
  const folder = '/usr/lib/libreoffice/program';
  return !existsSync(folder) || existsSync(`${folder}/${library}`);
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
