import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserPlaces, findBrowser } from '../../scripts/browser.mjs';

describe.skipIf(process.platform === 'win32')('the browser of the tests', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'jinlin-browser-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const program = (name: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, '');
    chmodSync(file, 0o755);
    return file;
  };

  it('is the one that CHROME_PATH names, before any installed one', () => {
    program('chromium');
    const named = program('my-browser');
    expect(findBrowser('linux', { PATH: folder, CHROME_PATH: named })).toBe(named);
  });

  it('is never silently another than CHROME_PATH names', () => {
    program('chromium');
    const env = { PATH: folder, CHROME_PATH: path.join(folder, 'gone') };
    expect(() => findBrowser('linux', env)).toThrow('CHROME_PATH names');
  });

  it('is Chromium before Edge when both are on the PATH', () => {
    program('microsoft-edge');
    const chromium = program('chromium');
    expect(findBrowser('linux', { PATH: folder })).toBe(chromium);
  });

  it('is undefined on a machine without one', () => {
    expect(findBrowser('linux', { PATH: folder })).toBeUndefined();
  });

  it('is looked for in the folders of Windows and macOS', () => {
    expect(browserPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    );
    expect(browserPlaces('darwin', { HOME: '/Users/a' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });
});
