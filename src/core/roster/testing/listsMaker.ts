import type { Raw } from '../../record/kind.ts';
import { makePerson, SheetMaker, writeDate, type Chance, type MadePerson } from './sheetMaker.ts';

interface Cell {
  readonly raw: Raw;
  readonly value?: string | undefined;
}

interface Column {
  readonly words: readonly string[];
  readonly path?: string;
  cell(who: MadePerson, i: number): Cell;
}

function wrong(idNumber: string): string {
  return `${idNumber.slice(0, 17)}${idNumber.endsWith('1') ? '2' : '1'}`;
}

function memberColumns(chance: Chance): Column[] {
  const precision = chance.pick(['day', 'month'] as const);
  const dated = (iso: string): Cell => ({
    raw: writeDate(chance, iso, precision),
    value: precision === 'day' ? iso : iso.slice(0, 7),
  });
  const choice = (pairs: readonly (readonly [Raw, string])[]): Cell => {
    const [raw, value] = chance.pick(pairs);
    return { raw, value };
  };
  return [
    {
      words: ['姓名', '党员姓名', '姓　名', '党员'],
      path: 'person.name',
      cell: ({ name }) => ({ raw: name, value: name }),
    },
    {
      words: ['性别', '性 别'],
      path: 'person.gender',
      cell: ({ gender }) => ({ raw: gender, value: gender }),
    },
    {
      words: ['民族'],
      path: 'person.ethnicity',
      cell: () =>
        choice([
          ['汉', '汉族'],
          ['汉族', '汉族'],
          ['满', '满族'],
        ]),
    },
    {
      words: ['出生年月', '出生日期', '出生年月日', '生日'],
      path: 'person.birthDate',
      cell: ({ birth }) => dated(birth),
    },
    {
      words: ['身份证号', '公民身份号码', '身份证号码（18位）', '身份证', '居民身份证号'],
      path: 'person.idNumber',
      cell: ({ idNumber }) =>
        chance.flip(0.06)
          ? {
              raw: chance.pick<Raw>([
                wrong(idNumber),
                Number(`${idNumber.slice(0, 15)}000`),
                idNumber.slice(0, 17),
              ]),
            }
          : {
              raw: chance.pick([
                idNumber,
                ` ${idNumber.slice(0, 6)} ${idNumber.slice(6)}`,
                idNumber.toLowerCase(),
              ]),
              value: idNumber,
            },
    },
    {
      words: ['学历', '文化程度', '学 历'],
      path: 'person.education',
      cell: () =>
        choice([
          ['大专', '大学专科'],
          ['本科', '大学本科'],
          ['高中', '高中'],
          ['硕士', '研究生'],
          ['中专', '中专'],
        ]),
    },
    {
      words: ['人员类别', '正式/预备', '党员类别', '党员类型'],
      path: 'memberCategory',
      cell: () =>
        choice([
          ['正式', '正式党员'],
          ['正式党员', '正式党员'],
          ['预备党员', '预备党员'],
        ]),
    },
    {
      words: ['入党时间', '加入党组织日期', '入党日期', '入党年月'],
      path: 'joinDate',
      cell: () => dated('1998-06-20'),
    },
    {
      words: ['转正时间', '转为正式党员日期', '转正日期'],
      path: 'fullMemberDate',
      cell: () => (chance.flip(0.2) ? { raw: chance.pick(['—', '无', null]) } : dated('1999-07-01')),
    },
    {
      words: ['所在党支部', '所属支部', '党支部', '支部名称', '组织关系所在支部', '所在党组织'],
      path: 'branch.name',
      cell: (_, i) => ({ raw: `第${i % 3}党支部`, value: `第${i % 3}党支部` }),
    },
    {
      words: ['联系电话', '手机号', '手机', '联系方式'],
      path: 'person.mobile',
      cell: ({ mobile }) => ({ raw: chance.pick<Raw>([mobile, Number(mobile)]), value: mobile }),
    },
    {
      words: ['现居住地', '家庭住址', '现住址', '居住地址', '住址'],
      path: 'person.homeAddress',
      cell: (_, i) => ({ raw: `东方名苑${i}号楼1单元101`, value: `东方名苑${i}号楼1单元101` }),
    },
    {
      words: ['党籍状态', '党籍情况'],
      path: 'membershipStatus',
      cell: () =>
        choice([
          ['正常', '正常'],
          ['停止党籍', '停止党籍'],
        ]),
    },
    {
      words: ['流动党员', '是否流动党员', '是否为流动党员（是/否）'],
      path: 'isMobileMember',
      cell: () =>
        choice([
          ['是', '是'],
          ['否', '否'],
        ]),
    },
    { words: ['党龄', '年龄'], cell: (_, i) => ({ raw: 20 + i }) },
    {
      words: ['籍贯', '入党介绍人', '是否困难党员'],
      cell: () => ({ raw: chance.pick(['山东威海', '王建国', '否']) }),
    },
  ];
}

/** A made-up 党员花名册 in one of many layouts, with the truth about it and the cells that must be flagged. */
export function makeMembers(chance: Chance): { maker: SheetMaker; damaged: string[] } {
  const maker = new SheetMaker();
  const [name, ...others] = memberColumns(chance);
  const kept = chance.shuffle(others).slice(0, 6 + chance.below(others.length - 5));
  const columns: Column[] = chance.flip(0.8)
    ? [name as Column, ...kept]
    : chance.shuffle([name as Column, ...kept]);
  if (chance.flip(0.9))
    maker.add(chance.pick(['香水社区党员花名册', '中共香水社区委员会党员名册', '党员信息表', '附件2']));
  if (maker.rows.length > 0 && chance.flip()) maker.merge(1, 0, 1, columns.length);
  if (maker.rows[0]?.[0] === '附件2') maker.add('香水社区党员名单');
  if (chance.flip()) maker.add('单位：香水社区党委', null, null, '日期：2026.9.30');
  maker.add('序号', ...columns.map(({ words }) => chance.pick(words)));
  const header = maker.rows.at(-1) ?? [];
  const damaged: string[] = [];
  const count = 3 + chance.below(25);
  for (let i = 0; i < count; i++) {
    if (i > 0 && i % 12 === 0 && chance.flip(0.3)) maker.rows.push([...header]);
    const who = makePerson(chance);
    const row = maker.next;
    const cells = columns.map((column) => ({ column, ...column.cell(who, i) }));
    maker.add(i + 1, ...cells.map(({ raw }) => raw));
    maker.expect(
      row,
      'partyMember',
      Object.fromEntries(
        cells.map(({ column, value }) => [column.path ?? '', column.path === undefined ? undefined : value]),
      ),
    );
    for (const { column, value, raw } of cells) {
      const isBlank = raw === null || raw === '—' || raw === '无';
      if (column.path !== undefined && value === undefined && !isBlank) damaged.push(`${row} ${column.path}`);
    }
  }
  if (chance.flip()) maker.add('合计', `共${count}人`);
  if (chance.flip()) maker.add('截至9月30日，正式党员35名、预备党员2名，不含在职报到党员。');
  if (chance.flip()) maker.add('负责人：王建国', null, '审核人：李明', null, '填表人：');
  return { maker, damaged };
}

const UNITS = ['文山中学', '区税务局', '区供电公司', '区人民医院', '康泰物业公司', '佳和超市'];

/** A made-up roster of partner units with 兼职委员 and 联络员. */
export function makePartners(chance: Chance): SheetMaker {
  const maker = new SheetMaker();
  const unit = { words: ['单位名称', '成员单位', '共建单位名称', '单位'], path: 'name' };
  const nature = { words: ['单位性质', '单位类别', '性质'], path: 'nature' };
  const party = { words: ['党组织名称', '单位党组织', '所属党组织'], path: 'partyOrgName' };
  const about = [unit, ...chance.shuffle([nature, party])];
  const facts = (more: readonly string[][]): string[][] => [
    ['姓名'],
    ...chance.shuffle([['联系电话', '电话', '手机号码'], ...more]),
  ];
  const people = chance.shuffle([
    { role: '联络员', ledger: 'liaison', columns: facts([]) },
    {
      role: '兼职委员',
      ledger: 'partTimeCommissioner',
      columns: facts([['性别'], ['单位及职务', '职务'], ['任职时间', '聘任日期']]),
    },
  ]);
  const isGrouped = chance.flip();
  maker.add('香水社区“大党委”成员单位及兼职委员名册');
  maker.merge(1, 0, 1, 6);
  const words = people.map(({ columns }) => columns.map((list) => chance.pick(list)));
  if (isGrouped) {
    maker.add(
      '序号',
      '单位信息',
      null,
      null,
      ...people.flatMap(({ role, columns }) => columns.map((_, i) => (i === 0 ? role : null))),
    );
    maker.add(null, ...about.map((column) => chance.pick(column.words)), ...words.flat());
    let left = 4;
    maker.merge(2, 0, 3, 0);
    maker.merge(2, 1, 2, 3);
    for (const { columns } of people) {
      maker.merge(2, left, 2, left + columns.length - 1);
      left += columns.length;
    }
  } else {
    const separator = chance.pick(['', '-', '的']);
    maker.add(
      '序号',
      ...about.map((column) => chance.pick(column.words)),
      ...people.flatMap(({ role }, p) =>
        (words[p] ?? []).map(
          (word) => `${role}${word === '姓名' && chance.flip() ? '' : `${separator}${word}`}`,
        ),
      ),
    );
  }
  for (const [i, name] of UNITS.entries()) {
    const row = maker.next;
    const filled = people.map((one) => ({ ...one, who: makePerson(chance), isVacant: chance.flip(0.1) }));
    const own: Record<string, string> = { name, nature: '机关', partyOrgName: `${name}党支部` };
    maker.add(
      i + 1,
      ...about.map(({ path }) => own[path] ?? null),
      ...filled.flatMap(({ columns, who, isVacant }) =>
        columns.map(([word = '']): Raw => {
          if (isVacant) return word === '姓名' ? chance.pick([null, '空缺', '暂无']) : null;
          if (word === '姓名') return who.name;
          if (word === '性别') return who.gender;
          if (word === '任职时间') return '2025．3．1';
          return word === '单位及职务' ? `${name}书记` : who.mobile;
        }),
      ),
    );
    maker.expect(row, 'partnerUnit', own);
    for (const { ledger, columns, who, isVacant } of filled) {
      if (isVacant) continue;
      const has = (word: string): boolean => columns.some(([first]) => first === word);
      maker.expect(row, ledger, {
        'person.name': who.name,
        'person.mobile': who.mobile,
        'partnerUnit.name': name,
        'person.gender': has('性别') ? who.gender : undefined,
        jobTitle: has('单位及职务') ? `${name}书记` : undefined,
        startDate: has('任职时间') ? '2025-03-01' : undefined,
      });
    }
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
