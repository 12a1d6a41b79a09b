import { creation } from '../../src/core/record/patches.ts';
import { openDexieStore } from '../../src/data/dexieStore.ts';
import { openWorkspace } from '../../src/data/openWorkspace.ts';

/*
 * Runs in a page of the program's origin, made of the program's own code: adds files and names them, one after the other,
 * and tells the hash of each that was called saved, until the browser is cut off.
 */

type Tell = (sha256: string) => Promise<void>;

async function keepFiles(round: number): Promise<void> {
  const tell = (globalThis as unknown as { heardKept: Tell }).heardKept;
  const workspace = await openWorkspace(await openDexieStore(), { now: () => new Date() });
  for (let i = 0; i < 200; i++) {
    const bytes = new Uint8Array(50_000 + ((i * 739_391) % 2_000_000)).fill(i);
    bytes.set([round, i >> 8, i & 255]);
    const kept = await workspace.keepFile(`扫描件 ${round}-${i}.jpg`, bytes);
    if (!kept.ok) throw new Error(kept.text);
    // Every third one is added and never named, as when a form is left.
    if (i % 3 === 2) continue;
    const patch = creation('attachment', { role: 'scan', files: [kept.file] });
    const draft = { why: '加附件', source: 'form', by: '王芳', scope: null, patches: [patch] } as const;
    const outcome = await workspace.commit(draft);
    if (!outcome.ok) throw new Error(outcome.text);
    await tell(kept.file.sha256);
  }
}

Object.assign(globalThis, { keepFiles });
