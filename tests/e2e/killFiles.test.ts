import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, visit, type Site } from './driver.ts';
import { pageScript } from './pageScript.ts';
import { readStored } from './storedData.ts';

const minute = 60_000;

describe('a power cut while files are added', () => {
  let site: Site;
  beforeAll(async () => void (site = await openSite()));
  afterAll(() => site.close());

  it(
    'loses no file that was called saved, and leaves no record that names bytes which are not whole',
    async () => {
      const code = await pageScript('filesWriter.ts');
      const told: string[] = [];
      let waiting = 0;
      for (let round = 0; round < 5; round++) {
        const { page, kill } = await visit(site, {
          path: '__jinlin',
          prepare: async (context) => {
            await context.exposeBinding('heardKept', (_source, sha256: string) => void told.push(sha256));
          },
        });
        try {
          const found = await readStored(page);
          expect(found.faults).toEqual([]);
          const named = new Set(
            found.files.filter((file) => file.waiting === null).map((file) => file.sha256),
          );
          expect(told.filter((sha256) => !named.has(sha256))).toEqual([]);
          // At most the one that was being written was not heard of any more.
          expect(named.size - told.length).toBeLessThanOrEqual(round);
          waiting += found.files.length - named.size;
          const before = told.length;
          await page.evaluate(code);
          void page
            .evaluate(
              (of) => (globalThis as unknown as { keepFiles: (n: number) => void }).keepFiles(of),
              round,
            )
            .catch(() => undefined);
          await expect.poll(() => told.length, { timeout: minute }).toBeGreaterThan(before + round);
          await wait(Math.random() * 400);
        } finally {
          await kill();
        }
      }
      expect(told.length).toBeGreaterThan(10);
      expect(waiting).toBeGreaterThan(0);
      const { page, close } = await visit(site);
      await page.getByRole('button', { name: '载入示例数据' }).waitFor();
      await close();
    },
    10 * minute,
  );
});
