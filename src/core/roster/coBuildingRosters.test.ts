import { expect, test } from 'vitest';
import { readShown } from './testing/readShown.ts';

const [A, B] = ['19900000001', '19900000002'];

const ledgersIn = (rows: Parameters<typeof readShown>[0]): readonly string[] => readShown(rows).ledgers;

test('members who report from elsewhere are registrations, never members of our branches', () => {
  const { ledgers, lines } = readShown([
    ['在职党员报到台账'],
    ['姓名', '性别', '工作单位', '联系电话', '报到时间', '服务次数'],
    ['张德明', '男', '文山中学', A, '2026.1', 3],
  ]);
  expect(ledgers).toEqual(['memberRegistration']);
  expect(lines[0]).toContain('workUnit=文山中学');
  expect(lines[0]).not.toContain('3 3');
});

test.each([
  [
    '双报到党员花名册',
    ['序号', '姓名', '性别', '出生年月', '工作单位及职务', '居住小区', '认领岗位', '承诺事项', '手机号码'],
    [1, '张德明', '男', '1980.03', '文山中学教师', '东方名苑', '政策宣传岗', '每月一次', A],
  ],
  [
    '党员到社区报到登记表',
    ['姓名', '单位名称', '职务', '特长', '报到日期', '联系方式'],
    ['张德明', '文山中学', '教师', '书法', '2026-03-01', A],
  ],
])('%s is read as registrations', (title, header, row) => {
  const { ledgers, lines } = readShown([[title], header, row]);
  expect(ledgers).toEqual(['memberRegistration']);
  expect(lines[0]).toContain('person.name=张德明');
});

test('a list of units that report is about the units', () => {
  const { ledgers, lines } = readShown([
    ['单位报到台账'],
    ['单位名称', '单位党组织', '党员数', '应报到', '报到日期'],
    ['文山中学', '文山中学党支部', 30, 25, '2026-03-01'],
  ]);
  expect(ledgers).toEqual(['unitRegistration']);
  expect(lines[0]).toContain('membersDue=25');
  expect(lines[0]).toContain('registeredOn=2026-03-01');
});

test('the three lists are told apart, two offers of one name by whom to ask', () => {
  const header = [
    '序号',
    '资源名称',
    '类别',
    '提供单位',
    '数量',
    '是否无偿',
    '开放时间',
    '联系人',
    '联系电话',
  ];
  const { ledgers, lines } = readShown([
    ['香水社区党建共建资源清单'],
    header,
    [1, '会议室', '场地', '文山中学', '1间', '是', '周末', '张德明', A],
    [2, '会议室', '场地', '文山中学', '2间', '否', '晚上', '李国建', B],
  ]);
  expect(ledgers).toEqual(['resource']);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('isFree=是');
  expect(
    ledgersIn([
      ['公益创投项目台账'],
      ['序号', '项目名称', '领域', '承接组织', '批复金额', '已拨付', '受益人数', '状态'],
      [1, '银龄陪伴', '养老助残', '乐龄社工', '1.2万元', '6000元', 80, '实施中'],
    ]),
  ).toEqual(['ventureProject']);
});

test('words with which offices say that something is done are understood', () => {
  const { lines } = readShown([
    ['共建需求清单'],
    ['需求名称', '类别', '提出主体', '服务对象', '对接情况'],
    ['修路灯', '安全', '第一支部', '居民', '已办结'],
    ['送午餐', '助老', '第一支部', '老人', '推进中'],
    ['理发', '便民', '第一支部', '老人', '未启动'],
  ]);
  expect(lines.map((line) => /state=(\S+)/.exec(line)?.[1])).toEqual(['已完成', '实施中', '待认领']);
});

test.each([
  [
    '吹哨报到台账',
    ['吹哨时间', '吹哨事项', '报到部门', '报到时间'],
    ['2026.9.1', '占道', '执法局', '2026.9.1'],
    'whistle',
  ],
  [
    '微心愿清单',
    ['编号', '心愿内容', '类别', '认领人', '状态'],
    [1, '一副老花镜', '助老', '张德明', '已实现'],
    'wish',
  ],
  [
    '志愿服务活动记录',
    ['活动名称', '活动日期', '服务队伍', '参加人数'],
    ['清扫', '2026-9-3', '红马甲', 12],
    'volunteerActivity',
  ],
  [
    '2026年我为群众办实事项目清单',
    ['年度', '实事内容', '责任单位', '进展'],
    [2026, '装路灯', '物业', '完成'],
    'deed',
  ],
  ['五项权力', ['序号', '权力名称', '内容'], [1, '甲', '乙'], 'subdistrictPower'],
])('%s is understood by its title', (title, header, row, ledger) => {
  expect(ledgersIn([[title], header, row])).toEqual([ledger]);
});
