import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeProblem } from './fileProblem.ts';
import { writeSafely } from './writeSafely.ts';

describe('writing a file safely', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'jinlin-write-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('replaces the old file by the whole new one and leaves nothing beside it', async () => {
    const target = path.join(folder, '报表.xlsx');
    writeFileSync(target, 'old content');
    await writeSafely(target, Buffer.from('new'));
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['报表.xlsx']);
  });

  it('leaves the old file as it was when the new one cannot take its place', async () => {
    const target = path.join(folder, '占用.xlsx');
    mkdirSync(target);
    writeFileSync(path.join(target, 'inside'), 'kept');
    await expect(writeSafely(target, Buffer.from('new'))).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM|EEXIST/);
    expect(readdirSync(folder)).toEqual(['占用.xlsx']);
    expect(readFileSync(path.join(target, 'inside'), 'utf8')).toBe('kept');
  });

  it.each([
    ['EBUSY', 'WPS 或 Excel'],
    ['EPERM', 'WPS 或 Excel'],
    ['ENOSPC', '磁盘已满'],
    ['EROFS', '只能读'],
    ['ENOENT', 'U 盘已拔出'],
    ['EIO', '换一个盘'],
  ])('says after %s what happened, that nothing is lost and what to do', (code, words) => {
    const said = writeProblem('报表.xlsx', Object.assign(new Error(code), { code }));
    expect(said).toContain('「报表.xlsx」没有存上');
    expect(said).toContain(words);
    expect(said).toContain('软件里的内容都还在');
    expect(said).not.toContain(code);
  });
});
