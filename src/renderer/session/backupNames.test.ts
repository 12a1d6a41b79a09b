import { describe, expect, it } from 'vitest';
import { isBackupName } from '../../shared/backupName.ts';
import { backupName, occasionOf, surplus } from './backupNames.ts';

const at = (day: number, hour = 9, rows = 100): string =>
  backupName(new Date(2026, 0, day, hour, 5, 7), rows, '每日');

/** Backups of so many bytes each. */
const of = (names: readonly string[], size = 1000) => names.map((name) => ({ name, size }));

describe('automatic backups', () => {
  it('have names that both editions take and that tell what is inside', () => {
    const name = backupName(new Date(2026, 8, 1, 7, 3, 9), 4321, '导入前');
    expect(name).toBe('近邻党建工作台备份-20260901-070309-共4321条-导入前.jinlin');
    expect(isBackupName(name)).toBe(true);
    expect(occasionOf(name)).toEqual({ rows: 4321, occasion: '导入前' });
    expect(occasionOf('近邻党建工作台备份.jinlin')).toBeUndefined();
  });

  it('stay while there are few', () => {
    expect(surplus([])).toEqual([]);
    expect(surplus(of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((hour) => at(1, hour))))).toEqual([]);
  });

  it('are thinned to the newest ten, one of each day, one of each month', () => {
    const oneDay = Array.from({ length: 14 }, (_, hour) => at(1, hour));
    expect(surplus(of(oneDay)).toSorted()).toEqual(oneDay.slice(0, 4));
    const twoYears = Array.from({ length: 700 }, (_, day) => at(day + 1));
    expect(700 - surplus(of(twoYears)).length).toBe(30 + 10);
  });

  it('never push out the fullest one', () => {
    const full = at(1, 1, 9000);
    const emptied = Array.from({ length: 500 }, (_, day) => at(day + 40, 9, 3));
    expect(surplus(of([full, ...emptied]))).not.toContain(full);
  });

  it('with long attachments go sooner, but never the newest three or the fullest', () => {
    const full = at(1, 1, 9000);
    const names = [full, ...Array.from({ length: 20 }, (_, day) => at(day + 2))];
    const kept = (size: number): string[] => {
      const gone = surplus(of(names, size));
      return names.filter((name) => !gone.includes(name));
    };
    expect(kept(100 * 1024 ** 2)).toEqual(names);
    expect(kept(1024 ** 3)).toEqual([full, ...names.slice(-4)]);
    expect(kept(9 * 1024 ** 3)).toEqual([full, ...names.slice(-3)]);
  });

  it('leave files alone that somebody renamed', () => {
    const own = '近邻党建工作台备份 移交给小李.jinlin';
    expect(surplus(of([own, ...Array.from({ length: 60 }, (_, i) => at(1, i % 24))]))).not.toContain(own);
  });
});
