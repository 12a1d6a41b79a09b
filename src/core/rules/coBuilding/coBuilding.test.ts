import { describe, expect, it } from 'vitest';
import { ledgerNamed } from '../../ledgers/registry.ts';
import { dataOf, type View } from '../../record/dataView.ts';
import { readRecord } from '../../record/readRecord.ts';
import type { RecordName } from '../../record/types.ts';
import { checkRules } from '../registry.ts';
import type { Touched } from '../rule.ts';
import { row, type Rows } from '../testing/rows.ts';

const base: Rows = {
  office: [row('o', { name: '青禾社区', level: 'community' })],
  compound: [row('c', { name: '杏林小区', office: 'o' }), row('d', { name: '东方名苑', office: 'o' })],
  building: [row('b3', { compound: 'c', no: '3' }), row('b4', { compound: 'c', no: '4' })],
  buildingUnit: [row('u1', { building: 'b3', no: '1' })],
  household: [row('h', { buildingUnit: 'u1', room: '301' })],
  partnerUnit: [row('p', { name: '文山中学', office: 'o' })],
};

const data = (more: Rows): View => dataOf({ ...base, ...more }, '2026-11-24');

const touching = (type: RecordName, ...ids: string[]): Touched => new Map([[type, new Set(ids)]]);

function derivedOf(view: View, ledger: string, id: string): Record<string, unknown> {
  const def = ledgerNamed(ledger);
  if (def === undefined) throw new Error(ledger);
  const stored = view.get(def.root, id);
  return Object.fromEntries(def.derived.map((one) => [one.key, one.derive(stored as never, view)]));
}

/** What the gate says of a record: its refusals, or its warnings. */
function saidOf(type: RecordName, values: object): string[] {
  const read = readRecord(type, values as Record<string, unknown>);
  return (read.ok ? read.warnings : read.troubles).map(({ level, text }) => `${level} ${text}`);
}

describe('days that cannot be', () => {
  const office = 'o';

  it.each([
    [
      'project',
      { office, name: '甲', startDate: '2026-05', endDate: '2026-04-30' },
      /^refuse 结束时间早于开始时间/,
    ],
    [
      'project',
      { office, name: '甲', signedOn: '2026-05', endDate: '2026-04-30' },
      /^warn 签约日期晚于结束时间/,
    ],
    ['project', { office, name: '甲', state: 'signed' }, /^warn 已签约的项目没有签约日期/],
    [
      'agreement',
      { office, name: '甲', partnerUnit: 'p', startDate: '2026', endDate: '2025-12' },
      /^refuse 协议到期早于协议开始/,
    ],
    [
      'agreement',
      { office, name: '甲', partnerUnit: 'p', signedOn: '2026', endDate: '2025' },
      /早于签订日期/,
    ],
    ['ventureProject', { office, name: '甲', startDate: '2026-02', endDate: '2026-01' }, /^refuse 结束时间/],
    [
      'ventureProject',
      { office, name: '甲', approvedAmount: 100, paidAmount: 101 },
      /^warn 已拨付多于批复金额/,
    ],
    [
      'whistle',
      { office, matter: '甲', raisedOn: '2026-09-02', arrivedOn: '2026-09-01' },
      /^refuse 报到时间早于/,
    ],
    [
      'whistle',
      { office, matter: '甲', raisedOn: '2026-09-02', closedOn: '2026-09-01' },
      /^refuse 办结时间早于/,
    ],
    [
      'issue',
      { office, content: '甲', acceptedOn: '2026-09-02', closedOn: '2026-09-01' },
      /^refuse 办结时间早于/,
    ],
    ['wish', { office, content: '甲', state: 'realised' }, /^warn 心愿已实现，还没有写实现日期/],
    [
      'wish',
      { office, content: '甲', publishedOn: '2026-09', realisedOn: '2026-08' },
      /^refuse 实现日期早于/,
    ],
    ['need', { office, name: '甲', state: 'stopped' }, /^warn 需求已关闭，还没有写关闭原因/],
    [
      'rectification',
      { compound: 'c', problem: 'x', foundOn: '2026-09', doneOn: '2026-08' },
      /^refuse 整改完成/,
    ],
    [
      'memberRegistration',
      { person: 'x', registeredOn: '2026-09', endDate: '2026-08' },
      /^refuse 结束报到早于/,
    ],
  ] as const)('%s %j is said so', (type, values, wanted) => {
    const said = saidOf(type, values);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(wanted);
  });

  it('at one and the same day, or known to the month alone, nothing is said', () => {
    expect(saidOf('whistle', { office, matter: '甲', raisedOn: '2026-09-02', arrivedOn: '2026-09' })).toEqual(
      [],
    );
    expect(
      saidOf('issue', { office, content: '甲', acceptedOn: '2026-09-02', closedOn: '2026-09-02' }),
    ).toEqual([]);
  });
});

describe('agreements', () => {
  const agreement = (id: string, more: object) =>
    row(id, { office: 'o', name: id, partnerUnit: 'p', ...more });

  it('never renew themselves, by whatever way round', () => {
    const round = [agreement('一', { renews: '二' }), agreement('二', { renews: '一' })];
    const found = checkRules(data({ agreement: round }), touching('agreement', '一'));
    expect(found).toMatchObject([{ level: 'refuse', record: '一', also: ['二'], field: 'renews' }]);
    const line = [agreement('一', {}), agreement('二', { renews: '一' }), agreement('三', { renews: '二' })];
    expect(checkRules(data({ agreement: line }))).toEqual([]);
  });

  it('say where they stand in their term and how many projects they carry', () => {
    const view = data({
      agreement: [
        agreement('old', { startDate: '2024', endDate: '2025' }),
        agreement('now', { startDate: '2026', endDate: '2026-12' }),
        agreement('next', { startDate: '2027' }),
        agreement('open', {}),
      ],
      project: [row('x', { office: 'o', name: '甲', agreement: 'now' })],
    });
    const term = (id: string) => derivedOf(view, 'agreement', id);
    expect(['old', 'now', 'next', 'open'].map((id) => term(id)['term'])).toEqual([
      '已到期',
      '履行中',
      '未开始',
      undefined,
    ]);
    expect([term('now')['projectCount'], term('open')['projectCount']]).toEqual([1, undefined]);
  });
});

describe('what follows from other rows', () => {
  it('a resource tells the needs that it meets', () => {
    const view = data({
      need: [row('n', { office: 'o', name: '送餐' })],
      resource: [row('r', { office: 'o', name: '食堂' }), row('s', { office: 'o', name: '礼堂' })],
      project: [row('x', { office: 'o', name: '甲', need: 'n', resource: 'r' })],
    });
    expect(derivedOf(view, 'resource', 'r')).toEqual({ needsMet: '送餐' });
    expect(derivedOf(view, 'resource', 's')).toEqual({ needsMet: undefined });
  });

  it('the newest adopted version of a covenant is in force, each compound for itself', () => {
    const version = (id: string, more: object) => row(id, { office: 'o', version: id, ...more });
    const view = data({
      covenant: [
        version('v2', { compound: 'c', adoptedOn: '2026-05' }),
        version('v1', { compound: 'c', adoptedOn: '2024' }),
        version('draft', { compound: 'c' }),
        version('later', { compound: 'c', adoptedOn: '2027-01-01' }),
        version('all', { adoptedOn: '2020' }),
      ],
    });
    const words = ['v2', 'v1', 'draft', 'later', 'all'].map(
      (id) => derivedOf(view, 'covenant', id)['inForce'],
    );
    expect(words).toEqual(['现行', '旧版', '草稿', '旧版', '现行']);
  });

  it('an issue tells when and why it was handed up, and never before it was accepted', () => {
    const issue = [
      row('i', { office: 'o', content: '占道', acceptedOn: '2026-09-01' }),
      row('j', { office: 'o', content: '漏水' }),
    ];
    const issueStep = [
      row('s2', { issue: 'i', level: 'department', raisedOn: '2026-09-20' }),
      row('s1', { issue: 'i', level: 'subdistrict', raisedOn: '2026-09-05', reason: '需协调多家单位' }),
    ];
    const view = data({ issue, issueStep });
    expect(derivedOf(view, 'issue', 'i')['raised']).toBe('2026-09-05 街道：需协调多家单位；2026-09-20 部门');
    expect(derivedOf(view, 'issue', 'j')['raised']).toBeUndefined();
    expect(checkRules(view)).toEqual([]);
    const early = [row('s', { issue: 'i', level: 'community', raisedOn: '2026-08-31' })];
    const wrong = data({ issue, issueStep: early });
    expect(checkRules(wrong, touching('issue', 'i'))).toMatchObject([{ level: 'refuse', record: 's' }]);
  });

  it('a demand tells how many activities answered it', () => {
    const view = data({
      serviceRequest: [row('q', { office: 'o', name: '义诊' })],
      serviceActivity: [row('a', { office: 'o', name: '义诊', heldOn: '2026-05', request: 'q' })],
    });
    expect(derivedOf(view, 'serviceRequest', 'q')).toEqual({ activities: 1 });
  });
});

describe('rectification', () => {
  const standardItem = [
    row('k', { office: 'o', list: 'rectificationProblem', title: '飞线' }),
    row('t', { office: 'o', list: 'basicTask', title: '议事' }),
  ];

  it('is of a problem of the office’s list', () => {
    const rectification = [row('r', { compound: 'c', problem: 't' })];
    const found = checkRules(data({ standardItem, rectification }));
    expect(found).toMatchObject([{ level: 'refuse', record: 'r', field: 'problem', also: ['t'] }]);
    expect(found[0]?.text).toContain('“议事”在“十项基本任务”清单里');
  });

  it('stands once per compound and place', () => {
    const twice = [row('r', { compound: 'c', problem: 'k' }), row('s', { compound: 'c', problem: 'k' })];
    expect(checkRules(data({ standardItem, rectification: twice }))).toMatchObject([
      { level: 'warn', record: 's', also: ['r'] },
    ]);
    const apart = [row('r', { compound: 'c', problem: 'k' }), row('s', { compound: 'd', problem: 'k' })];
    expect(checkRules(data({ standardItem, rectification: apart }))).toEqual([]);
  });
});

describe('a visit', () => {
  const visit = (more: object) => [row('v', { office: 'o', visitedOn: '2026-09-01', ...more })];

  it('goes to a door of its 单元 in its building', () => {
    expect(
      checkRules(data({ visit: visit({ building: 'b3', buildingUnit: 'u1', household: 'h' }) })),
    ).toEqual([]);
    const [found] = checkRules(data({ visit: visit({ building: 'b4', household: 'h' }) }));
    expect(found).toMatchObject({ level: 'refuse', type: 'visit', record: 'v' });
    expect(found?.text).toContain('1单元不在4号楼');
  });

  it('and an issue link to nobody: no person is behind either (domain.md 8.2)', () => {
    for (const name of ['visit', 'issue', 'wish', 'idea', 'photoReport', 'whistle'] as const) {
      const paths = ledgerNamed(name)?.columns.map(({ path }) => path) ?? [];
      expect(paths.length).toBeGreaterThan(0);
      expect(paths.filter((path) => path.includes('person.'))).toEqual([]);
    }
  });
});
