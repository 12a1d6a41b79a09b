import type { Raw } from '../../record/kind.ts';
import { makePerson, SheetMaker, type Chance } from './sheetMaker.ts';

const UNITS = ['文山中学', '区税务局', '区供电公司', '区人民医院', '康泰物业公司', '佳和超市'];

const ABOUT = [
  { words: ['单位名称', '成员单位', '共建单位名称', '单位'], path: 'name' },
  { words: ['单位性质', '单位类别', '性质'], path: 'nature' },
  { words: ['党组织名称', '单位党组织', '所属党组织'], path: 'partyOrgName' },
] as const;

/** Columns of a partner's person: the path behind each and its wordings. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  'person.name': ['姓名'],
  'person.mobile': ['联系电话', '电话', '手机号码'],
  'person.gender': ['性别'],
  jobTitle: ['单位及职务', '职务'],
  startDate: ['任职时间', '聘任日期'],
};

interface Partner {
  readonly role: string;
  readonly ledger: string;
  readonly paths: readonly string[];
}

function partnersOf(chance: Chance): Partner[] {
  const paths = (more: readonly string[]): string[] => [
    'person.name',
    ...chance.shuffle(['person.mobile', ...more]),
  ];
  return chance.shuffle([
    { role: '联络员', ledger: 'liaison', paths: paths([]) },
    {
      role: '兼职委员',
      ledger: 'partTimeCommissioner',
      paths: paths(['person.gender', 'jobTitle', 'startDate']),
    },
  ]);
}

function writePartnerHeader(
  maker: SheetMaker,
  chance: Chance,
  about: readonly (typeof ABOUT)[number][],
  partners: readonly Partner[],
): void {
  const left = about.map(({ words }) => chance.pick<string>(words));
  const words = partners.map(({ paths }) => paths.map((path) => chance.pick(FACTS[path] ?? [])));
  if (chance.flip()) {
    const separator = chance.pick(['', '-', '的']);
    const write = (role: string, word: string): string =>
      word === '姓名' && chance.flip() ? role : `${role}${separator}${word}`;
    maker.add(
      '序号',
      ...left,
      ...partners.flatMap(({ role }, p) => (words[p] ?? []).map((word) => write(role, word))),
    );
    return;
  }
  maker.add(
    '序号',
    '单位信息',
    null,
    null,
    ...partners.flatMap(({ role, paths }) => paths.map((_, i) => (i === 0 ? role : null))),
  );
  maker.add(null, ...left, ...words.flat());
  maker.merge(2, 0, 3, 0);
  maker.merge(2, 1, 2, 3);
  let column = 4;
  for (const { paths } of partners) {
    maker.merge(2, column, 2, column + paths.length - 1);
    column += paths.length;
  }
}

/** A made-up roster of partner units with 兼职委员 and 联络员. */
export function makePartners(chance: Chance): SheetMaker {
  const maker = new SheetMaker();
  const about = [ABOUT[0], ...chance.shuffle(ABOUT.slice(1))];
  const partners = partnersOf(chance);
  maker.add('香水社区“大党委”成员单位及兼职委员名册');
  maker.merge(1, 0, 1, 6);
  writePartnerHeader(maker, chance, about, partners);
  for (const [i, name] of UNITS.entries()) {
    const row = maker.next;
    const own: Record<string, string> = { name, nature: '机关', partyOrgName: `${name}党支部` };
    maker.expect(row, 'partnerUnit', own);
    const people = partners.flatMap(({ ledger, paths }): Raw[] => {
      if (chance.flip(0.1))
        return paths.map((path) => (path === 'person.name' ? chance.pick([null, '空缺', '暂无']) : null));
      const { name: who, mobile, gender } = makePerson(chance);
      const values: Record<string, string> = {
        'person.name': who,
        'person.mobile': mobile,
        'person.gender': gender,
        jobTitle: `${name}书记`,
        startDate: '2025-03-01',
      };
      const told = Object.fromEntries(paths.map((path) => [path, values[path]]));
      maker.expect(row, ledger, { ...told, 'partnerUnit.name': name });
      return paths.map((path) => (path === 'startDate' ? '2025．3．1' : (values[path] ?? null)));
    });
    maker.add(i + 1, ...about.map(({ path }) => own[path] ?? null), ...people);
  }
  maker.add('合计', null, UNITS.length);
  return maker;
}

const POSTS = [
  ['网格长', 'gridLeader'],
  ['网格员', 'gridWorker'],
  ['网格协管员', 'gridAssistant'],
  ['社会治理协理员', 'governanceAide'],
] as const;

/** A made-up 网格一长三员 roster. */
export function makeGrids(chance: Chance): SheetMaker {
  const maker = new SheetMaker();
  const isGrouped = chance.flip();
  maker.add('香水社区网格“一长三员”一览表');
  const area = ['四至范围', '网格范围', '四至（楼栋）'];
  const left = ['序号', '网格名称', chance.pick(area), chance.pick(['户数', '网格户数'])];
  if (isGrouped) {
    maker.add(...left, ...POSTS.flatMap(([role]) => [role, null]));
    maker.add(null, null, null, null, ...POSTS.flatMap(() => ['姓名', '电话']));
    for (let c = 0; c < 4; c++) maker.merge(2, c, 3, c);
    for (let p = 0; p < 4; p++) maker.merge(2, 4 + 2 * p, 2, 5 + 2 * p);
  } else {
    const isBare = chance.flip();
    maker.add(
      ...left,
      ...POSTS.flatMap(([role]) => (isBare ? [role, '联系电话'] : [`${role}姓名`, `${role}电话`])),
    );
  }
  for (let i = 1; i < 8; i++) {
    const row = maker.next;
    const people = POSTS.map(([, ledger]) => ({
      ledger,
      who: chance.flip(0.85) ? makePerson(chance) : undefined,
    }));
    maker.add(
      i,
      `第${i}网格`,
      `东方名苑${i}-${i + 2}号楼`,
      300 + i,
      ...people.flatMap(({ who }): Raw[] => [who?.name ?? '空缺', who?.mobile ?? null]),
    );
    maker.expect(row, 'grid', {
      name: `第${i}网格`,
      extent: `东方名苑${i}-${i + 2}号楼`,
      householdCount: String(300 + i),
    });
    for (const { ledger, who } of people) {
      if (who !== undefined)
        maker.expect(row, ledger, {
          'person.name': who.name,
          'person.mobile': who.mobile,
          'grid.name': `第${i}网格`,
        });
    }
  }
  return maker;
}
