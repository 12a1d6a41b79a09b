import { describe, expect, it, vi } from 'vitest';
import { browserBridge } from './browser.ts';
import { readFile } from './readFile.ts';

const bridge = browserBridge();

describe('the bridge of the browser edition', () => {
  it('keeps backups inside the browser and lists the newest first', async () => {
    const { backups } = bridge;
    const names = ['近邻党建工作台备份-1.jinlin', '近邻党建工作台备份-2.jinlin'] as const;
    for (const [index, name] of names.entries()) {
      expect(await backups.write(name, Uint8Array.of(index, 7))).toMatchObject({ saved: true });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const listed = await backups.list();
    if ('problem' in listed) throw new Error(listed.problem);
    expect(listed.map((file) => [file.name, file.size])).toEqual([
      [names[1], 2],
      [names[0], 2],
    ]);
    expect(await backups.read(names[1])).toEqual({ name: names[1], bytes: Uint8Array.of(1, 7) });
    for (const name of names) expect(await backups.remove(name)).toBeUndefined();
    expect(await backups.remove(names[0])).toBeUndefined();
    expect(await backups.list()).toEqual([]);
  });

  it('replaces a backup of the same name as a whole', async () => {
    const name = '近邻党建工作台备份-3.jinlin';
    await bridge.backups.write(name, new Uint8Array(1000));
    await bridge.backups.write(name, Uint8Array.of(5));
    expect(await bridge.backups.read(name)).toMatchObject({ bytes: Uint8Array.of(5) });
    await bridge.backups.remove(name);
  });

  it('takes the data for one window only', async () => {
    expect(await bridge.lockWindow()).toBe(true);
    expect(await browserBridge().lockWindow()).toBe(false);
  });

  it('asks before leaving only while something is unsaved', () => {
    const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    bridge.setUnsaved(true);
    expect(leave()).toBe(true);
    bridge.setUnsaved(false);
    expect(leave()).toBe(false);
  });

  it('prints through the dialog of the browser, and says how a PDF comes out of it', async () => {
    const asked = vi.spyOn(window, 'print').mockImplementation(() => {
      setTimeout(() => window.dispatchEvent(new Event('afterprint')), 20);
    });
    expect(await bridge.print()).toBeUndefined();
    expect(asked).toHaveBeenCalledOnce();
    asked.mockRestore();
    expect('pdf' in bridge).toBe(false);
    expect(bridge.pdfAdvice).toContain('另存为 PDF');
  });

  it('names a file that is too big and does not read it', async () => {
    const file = new File([new Uint8Array(3 * 1024 * 1024)], '名册.xlsx');
    expect(await readFile(file, 1024 * 1024)).toEqual({
      problem: '「名册.xlsx」有 3.0 MB，超过了 1.0 MB，没有读入。请把表格分成几份，或删去其中的图片后再选。',
    });
    expect(await readFile(file, 4 * 1024 * 1024)).toMatchObject({ name: '名册.xlsx' });
  });
});
