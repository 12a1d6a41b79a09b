import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { needFolder, saveFile } from './saveFile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'save-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('报表');

it('replaces a file as a whole and leaves nothing beside it', async () => {
  const target = path.join(folder, '报表.xlsx');
  writeFileSync(target, 'old');
  await saveFile(target, bytes);
  expect(readFileSync(target, 'utf8')).toBe('报表');
  expect(readdirSync(folder)).toEqual(['报表.xlsx']);
});

it('says in one sentence why a target cannot be written, and writes nothing', async () => {
  const taken = path.join(folder, '已有.xlsx');
  mkdirSync(taken);
  await expect(saveFile(taken, bytes)).rejects.toThrow('「已有.xlsx」没有存上：那里已有一个同名的文件夹');
  await expect(saveFile(path.join(folder, 'no', 'x.xlsx'), bytes)).rejects.toThrow('那个文件夹不存在');
  expect(readdirSync(folder)).toEqual(['已有.xlsx']);
});

it('makes the folder asked for, or says that it cannot', async () => {
  await needFolder(path.join(folder, 'a', 'b'));
  expect(readdirSync(folder)).toEqual(['a']);
  writeFileSync(path.join(folder, 'file'), '');
  await expect(needFolder(path.join(folder, 'file', 'b'))).rejects.toThrow('建不了');
});
