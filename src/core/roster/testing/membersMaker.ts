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

interface Writer {
  readonly chance: Chance;
  readonly dated: (iso: string) => Cell;
  readonly choice: (pairs: readonly (readonly [Raw, string])[]) => Cell;
}

function writerOf(chance: Chance): Writer {
  const precision = chance.pick(['day', 'month'] as const);
  return {
    chance,
    dated: (iso) => ({
      raw: writeDate(chance, iso, precision),
      value: precision === 'day' ? iso : iso.slice(0, 7),
    }),
    choice: (pairs) => {
      const [raw, value] = chance.pick(pairs);
      return { raw, value };
    },
  };
}

const same = (value: string): Cell => ({ raw: value, value });

function idCell(chance: Chance, { idNumber }: MadePerson): Cell {
  const [start, end] = [idNumber.slice(0, 6), idNumber.slice(6)];
  const number = Number(`${idNumber.slice(0, 15)}000`);
  if (chance.flip(0.06)) return { raw: chance.pick<Raw>([wrong(idNumber), number, idNumber.slice(0, 17)]) };
  return { raw: chance.pick([idNumber, ` ${start} ${end}`, idNumber.toLowerCase()]), value: idNumber };
}

function personColumns({ chance, dated, choice }: Writer): Column[] {
  const ids = ['身份证号', '公民身份号码', '身份证号码（18位）', '身份证', '居民身份证号'];
  const births = ['出生年月', '出生日期', '出生年月日', '生日'];
  const homes = ['现居住地', '家庭住址', '现住址', '居住地址', '住址'];
  const phone = (mobile: string): Cell => ({
    raw: chance.pick<Raw>([mobile, Number(mobile)]),
    value: mobile,
  });
  const peoples = [
    ['汉', '汉族'],
    ['汉族', '汉族'],
    ['满', '满族'],
  ] as const;
  const degrees = [
    ['大专', '大学专科'],
    ['本科', '大学本科'],
    ['高中', '高中'],
    ['硕士', '研究生'],
  ] as const;
  return [
    { words: ['姓名', '党员姓名', '姓　名', '党员'], path: 'person.name', cell: ({ name }) => same(name) },
    { words: ['性别', '性 别'], path: 'person.gender', cell: ({ gender }) => same(gender) },
    { words: ['民族'], path: 'person.ethnicity', cell: () => choice(peoples) },
    { words: births, path: 'person.birthDate', cell: ({ birth }) => dated(birth) },
    { words: ids, path: 'person.idNumber', cell: (who) => idCell(chance, who) },
    { words: ['学历', '文化程度', '学 历'], path: 'person.education', cell: () => choice(degrees) },
    { words: ['联系电话', '手机号', '联系方式'], path: 'person.mobile', cell: ({ mobile }) => phone(mobile) },
    { words: homes, path: 'person.homeAddress', cell: (_, i) => same(`东方名苑${i}号楼1单元101`) },
  ];
}

function partyColumns({ chance, dated, choice }: Writer): Column[] {
  const branches = ['所在党支部', '所属支部', '党支部', '支部名称', '组织关系所在支部', '所在党组织'];
  const categories = [
    ['正式', '正式党员'],
    ['正式党员', '正式党员'],
    ['预备党员', '预备党员'],
  ] as const;
  const states = [
    ['正常', '正常'],
    ['停止党籍', '停止党籍'],
  ] as const;
  const joins = ['入党时间', '加入党组织日期', '入党日期', '入党年月'];
  const mobiles = ['流动党员', '是否流动党员', '是否为流动党员（是/否）'];
  const full = ['转正时间', '转为正式党员日期', '转正日期'];
  const noFull = (): Cell => ({ raw: chance.pick(['—', '无', null]) });
  return [
    { words: ['人员类别', '正式/预备', '党员类别'], path: 'memberCategory', cell: () => choice(categories) },
    { words: joins, path: 'joinDate', cell: () => dated('1998-06-20') },
    { words: full, path: 'fullMemberDate', cell: () => (chance.flip(0.2) ? noFull() : dated('1999-07-01')) },
    { words: branches, path: 'branch.name', cell: (_, i) => same(`第${i % 3}党支部`) },
    { words: ['党籍状态', '党籍情况'], path: 'membershipStatus', cell: () => choice(states) },
    {
      words: mobiles,
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

function writeHead(maker: SheetMaker, chance: Chance, columns: readonly Column[]): void {
  const titles = ['香水社区党员花名册', '中共香水社区委员会党员名册', '党员信息表', '附件2'];
  if (chance.flip(0.9)) maker.add(chance.pick(titles));
  if (maker.rows.length > 0 && chance.flip()) maker.merge(1, 0, 1, columns.length);
  if (maker.rows[0]?.[0] === '附件2') maker.add('香水社区党员名单');
  if (chance.flip()) maker.add('单位：香水社区党委', null, null, '日期：2026.9.30');
  maker.add('序号', ...columns.map(({ words }) => chance.pick(words)));
}

/** A made-up 党员花名册 in one of many layouts, with the truth about it and the cells that must be flagged. */
export function makeMembers(chance: Chance): { maker: SheetMaker; damaged: string[] } {
  const maker = new SheetMaker();
  const writer = writerOf(chance);
  const [name, ...facts] = personColumns(writer) as [Column, ...Column[]];
  const others = [...facts, ...partyColumns(writer)];
  const kept = chance.shuffle(others).slice(0, 6 + chance.below(others.length - 5));
  const columns: Column[] = chance.flip(0.8) ? [name, ...kept] : chance.shuffle([name, ...kept]);
  writeHead(maker, chance, columns);
  const header = maker.rows.at(-1) ?? [];
  const damaged: string[] = [];
  const count = 3 + chance.below(25);
  for (let i = 0; i < count; i++) {
    if (i > 0 && i % 12 === 0 && chance.flip(0.3)) maker.rows.push([...header]);
    const who = makePerson(chance);
    const row = maker.next;
    const cells = columns.map((column) => ({ path: column.path ?? '', ...column.cell(who, i) }));
    maker.add(i + 1, ...cells.map(({ raw }) => raw));
    const read = cells.filter(({ path }) => path !== '');
    maker.expect(row, 'partyMember', Object.fromEntries(read.map(({ path, value }) => [path, value])));
    const flagged = read.filter(
      ({ value, raw }) => value === undefined && !['—', '无', null].includes(raw as string),
    );
    damaged.push(...flagged.map(({ path }) => `${row} ${path}`));
  }
  if (chance.flip()) maker.add('合计', `共${count}人`);
  if (chance.flip()) maker.add('截至9月30日，正式党员35名、预备党员2名，不含在职报到党员。');
  if (chance.flip()) maker.add('负责人：王建国', null, '审核人：李明', null, '填表人：');
  return { maker, damaged };
}
