import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesOfLaw, sourceFiles } from '../../scripts/layers.mjs';

interface Rule {
  readonly name: string;
  readonly comment: string;
}
interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}
interface Reading {
  readonly breaches: readonly Breach[];
  readonly seen: readonly string[];
}
interface Law {
  readonly forbidden: readonly Rule[];
}

const root = path.join(import.meta.dirname, '../..');
const law = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Law;

/** A small program that keeps the law, with an allowed cycle through the registry among its files. */
const lawful = {
  'src/core/record/types.ts': `import type { Records } from '../records/registry.ts';\nexport type Name = keyof Records;\n`,
  'src/core/records/person.ts': `import type { Name } from '../record/types.ts';\nexport const person = 'person' as Name;\n`,
  'src/core/records/registry.ts': `import { person } from './person.ts';\nexport interface Records { person: typeof person }\n`,
  'src/data/dexieStore.ts': `import { Dexie } from 'dexie';\nimport { person } from '../core/records/person.ts';\nexport const db = new Dexie(person);\n`,
  'src/files/archive.ts': `import { zipSync } from 'fflate';\nexport const zip = zipSync({});\n`,
  'src/shared/ipc.ts': `import { z } from 'zod';\nimport type { Name } from '../core/record/types.ts';\nexport const call = z.custom<Name>();\n`,
  'src/cli/office.ts': `import process from 'node:process';\nimport { db } from '../data/dexieStore.ts';\nimport { zip } from '../files/archive.ts';\nprocess.exitCode = db && zip ? 0 : 1;\n`,
  'src/cli/devTools.ts': `import { spawn } from 'node:child_process';\nexport const start = spawn;\n`,
  'src/renderer/papers/Pages.tsx': `import { useState } from 'react';\nimport { person } from '../../core/records/person.ts';\nimport { Plain } from '../ui/Plain.tsx';\nexport const Pages = [useState, person, Plain];\n`,
  'src/main/index.ts': `import { app } from 'electron';\nimport { readFile } from 'node:fs/promises';\nimport { call } from '../shared/ipc.ts';\nexport const all = [app, readFile, call];\n`,
  'src/preload/index.ts': `import { contextBridge } from 'electron';\nimport { call } from '../shared/ipc.ts';\nexport const all = [contextBridge, call];\n`,
  'src/renderer/main.tsx': `import { App } from './app/App.tsx';\nexport const start = App;\n`,
  'src/renderer/app/App.tsx': `import dayjs from 'dayjs';\nimport { Home } from '../features/home/Home.tsx';\nexport const App = [dayjs, Home];\n`,
  'src/renderer/features/home/Home.tsx': `import { Plain } from '../../ui/Plain.tsx';\nimport { pinyinOf } from '../../records/pinyin.ts';\nimport { part } from './part.ts';\nexport const Home = [Plain, pinyinOf, part];\n`,
  'src/renderer/features/home/part.ts': `import { useState } from 'react';\nexport const part = useState;\n`,
  'src/renderer/ui/Plain.tsx': `import { Button } from 'antd';\nexport const Plain = Button;\n`,
  'src/renderer/records/pinyin.ts': `import { pinyin } from 'pinyin-pro';\nexport const pinyinOf = pinyin;\n`,
  'src/renderer/workers/write.ts': `import { zip as book } from '../../files/archive.ts';\nexport type Job = typeof book;\n`,
};

/** For each rule one file that breaks it, and what it says; `lawful` stands beside them. */
const planted: Record<string, Record<string, string>> = {
  'core-alone': {
    'src/core/bad.ts': `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`,
  },
  'shared-contract-only': { 'src/shared/bad.ts': `export { db } from '../data/dexieStore.ts';\n` },
  'shared-core-types-only': {
    'src/shared/badCode.ts': `export { person } from '../core/records/person.ts';\n`,
  },
  'data-on-core': { 'src/data/bad.ts': `export { book } from '../files/xlsx.ts';\n` },
  'files-on-core': { 'src/files/bad.ts': `export { db } from '../data/dexieStore.ts';\n` },
  'cli-below': { 'src/cli/bad.ts': `export { call } from '../shared/ipc.ts';\n` },
  'cli-starts-one-program': {
    'src/cli/badStart.ts': `export { spawn } from 'node:child_process';\n`,
  },
  'main-machine-only': { 'src/main/bad.ts': `export { Plain } from '../renderer/ui/Plain.tsx';\n` },
  'preload-contract-only': { 'src/preload/bad.ts': `export { readFileSync } from 'node:fs';\n` },
  'renderer-in-browser': { 'src/renderer/bridge/bad.ts': `export { ipcRenderer } from 'electron';\n` },
  'ui-plain-controls': {
    'src/renderer/ui/bad.ts': `export { person } from '../../core/records/person.ts';\n`,
  },
  'papers-draw-only': {
    'src/renderer/papers/bad.ts': `export { part } from '../features/home/part.ts';\n`,
  },
  'no-feature-to-feature': {
    'src/renderer/features/meetings/bad.ts': `export { part } from '../home/part.ts';\n`,
  },
  'features-from-app-only': {
    'src/renderer/records/bad.ts': `export { part } from '../features/home/part.ts';\n`,
  },
  'app-is-the-top': { 'src/renderer/records/badApp.ts': `export { App } from '../app/App.tsx';\n` },
  'workers-and-bridge-without-react': {
    'src/renderer/workers/bad.ts': `export { useState } from 'react';\n`,
  },
  'workers-are-started-not-imported': {
    'src/renderer/records/badWork.ts': `import '../workers/write.ts';\n`,
  },
  'dexie-one-file': { 'src/data/badStore.ts': `export { Dexie } from 'dexie';\n` },
  'fflate-one-file': { 'src/files/badZip.ts': `export { zipSync } from 'fflate';\n` },
  'docx-one-file': { 'src/files/badDocx.ts': `export { Document } from 'docx';\n` },
  'docxtemplater-one-file': { 'src/files/badTemplate.ts': `export { default } from 'docxtemplater';\n` },
  'pinyin-one-file': { 'src/renderer/records/badPinyin.ts': `export { pinyin } from 'pinyin-pro';\n` },
  'dayjs-in-app': {
    'src/renderer/records/badDate.ts': `import dayjs from 'dayjs';\nexport const today = dayjs;\n`,
  },
  'no-cycle': {
    'src/core/rules/badA.ts': `import type { B } from './badB.ts';\nexport type A = B | 'a';\n`,
    'src/core/rules/badB.ts': `import type { A } from './badA.ts';\nimport type { Name } from '../record/types.ts';\nexport type B = A | Name;\n`,
  },
  'no-runtime-cycle': {
    'src/core/rules/badLoop.ts': `import { loop } from './badLoopBack.ts';\nexport const back = () => loop;\n`,
    'src/core/rules/badLoopBack.ts': `import { back } from './badLoop.ts';\nexport const loop = () => back;\n`,
  },
  'no-orphan': { 'src/core/rules/badAlone.ts': `export const alone = 1;\n` },
  'no-unresolvable': { 'src/core/rules/badLink.ts': `export { gone } from './gone.ts';\n` },
};

const folders: string[] = [];

async function readProgram(files: Record<string, string>): Promise<Reading> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jinlin-layers-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return breachesOfLaw(folder, law);
}

describe('the import law', () => {
  let broken: Reading;

  beforeAll(async () => {
    broken = await readProgram(Object.assign({}, lawful, ...Object.values(planted)) as typeof lawful);
  }, 60_000);

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('reports nothing in a program that keeps it', async () => {
    const { breaches, seen } = await readProgram(lawful);
    expect(breaches).toEqual([]);
    expect(seen).toEqual(expect.arrayContaining(Object.keys(lawful)));
  });

  it.each(Object.keys(planted))('reports the planted breach of %s', (rule) => {
    const where = Object.keys(planted[rule]!);
    const found = broken.breaches.filter((one) => one.rule === rule && where.includes(one.from));
    // Of a cycle only one of its files is named.
    expect(found).not.toEqual([]);
  });

  it('reports nothing in the lawful files beside the planted ones', () => {
    expect(broken.breaches.filter((one) => one.from in lawful)).toEqual([]);
  });

  it('has a planted breach and a sentence for every rule', () => {
    expect(Object.keys(planted).toSorted()).toEqual(law.forbidden.map((rule) => rule.name).toSorted());
    for (const rule of law.forbidden) expect(rule.comment, rule.name).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('reads every source file of this program', async () => {
    const { seen } = await breachesOfLaw(root, law);
    const files = sourceFiles(root);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !seen.includes(file))).toEqual([]);
  });
});
