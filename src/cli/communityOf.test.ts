import { describe, expect, it } from 'vitest';
import { communityIn, communityOf } from './communityOf.ts';
import type { SheetReading } from '../core/roster/sheetReading.ts';

const sheet = (title: string | undefined, reportingUnit?: string): SheetReading => ({
  sheet: 'Sheet1',
  ledgers: [],
  headerRows: null,
  columns: [],
  rows: [],
  skipped: [],
  title,
  reportingUnit,
  reportDate: undefined,
});

describe('the community of a roster', () => {
  it.each([
    ['香水社区党委', '香水社区'],
    ['中共香水社区委员会党员花名册', '香水社区'],
    ['安澜区青桐街道柳岸社区党委', '柳岸社区'],
    ['2026年第三季度柳岸社区楼长、单元长花名册', '柳岸社区'],
    ['附件2：柳岸社区“大党委”成员单位名册', '柳岸社区'],
    ['石桥镇望山村党员名册', '望山村'],
    ['党员花名册', undefined],
    [undefined, undefined],
  ])('is found in %s', (text, name) => {
    expect(communityIn(text)).toBe(name);
  });

  it('is that of 填报单位, else that of the title, one and the same in all sheets', () => {
    const sheets = [sheet('党员花名册', '香水社区党总支'), sheet('香水社区楼长名册'), sheet(undefined)];
    expect(communityOf(sheets, undefined)).toEqual({ name: '香水社区', reportingUnit: '香水社区党总支' });
  });

  it('is asked for when the sheets name none or two', () => {
    expect(() => communityOf([sheet('党员花名册')], undefined)).toThrow('--community');
    const two = [sheet('香水社区党员花名册'), sheet('峰山社区党员花名册')];
    expect(() => communityOf(two, undefined)).toThrow('香水社区、峰山社区');
    expect(communityOf(two, '峰山社区').name).toBe('峰山社区');
  });
});
