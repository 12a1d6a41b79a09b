import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyNoDesktop } from '../../scripts/desktop.mjs';

describe.skipIf(process.platform === 'win32')('the desktop part of the tests', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'jinlin-desktop-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const env = () => ({ PATH: process.env['PATH'], DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: folder });
  const binary = (text: string) => writeFileSync(path.join(folder, 'electron'), text, { mode: 0o755 });

  it('says that a named folder holds no Electron', () => {
    expect(whyNoDesktop(env())).toBe(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no Electron`);
  });

  it('says what a binary that does not start printed', () => {
    binary('#!/bin/sh\necho "libnss3.so: cannot open shared object file" >&2\nexit 127\n');
    expect(whyNoDesktop(env())).toContain('libnss3.so: cannot open');
  });

  it('runs where the binary starts', () => {
    binary('#!/bin/sh\necho v1\n');
    expect(whyNoDesktop(env())).toBeUndefined();
  });
});
