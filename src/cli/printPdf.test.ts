import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandTrouble } from './commandTrouble.ts';
import { printPdf } from './printPdf.ts';

const page = { width: 595, height: 842, number: 1, items: [] };

describe.skipIf(process.platform === 'win32')('printing to PDF', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'jinlin-no-browser-'));
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  const trouble = async (): Promise<string> => {
    const failed = await printPdf([page], '纪要').then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(CommandTrouble);
    return (failed as CommandTrouble).message;
  };

  it('says what to install where there is no browser', async () => {
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('PATH', folder);
    expect(await trouble()).toMatch(/没有找到 Edge、Chrome 或 Chromium 浏览器.*Word 文件不受影响/);
  });

  it('says that CHROME_PATH is wrong, and takes no other browser', async () => {
    vi.stubEnv('CHROME_PATH', path.join(folder, 'gone'));
    expect(await trouble()).toContain(`CHROME_PATH 写的“${path.join(folder, 'gone')}”`);
  });

  it('says so when the browser ends at once', async () => {
    const program = path.join(folder, 'chromium');
    writeFileSync(program, '#!/bin/sh\nexit 7\n');
    chmodSync(program, 0o755);
    vi.stubEnv('CHROME_PATH', program);
    expect(await trouble()).toMatch(/浏览器没有完成打印/);
  });
});
