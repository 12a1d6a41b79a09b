import { Dexie } from 'dexie';
import type { ChangeDraft, Patch } from '../../src/core/record/change.ts';
import { newId } from '../../src/core/record/ids.ts';
import { creation } from '../../src/core/record/patches.ts';
import { checkCharacter } from '../../src/core/kinds/idNumber.ts';
import { openDexieStore } from '../../src/data/dexieStore.ts';
import { openWorkspace } from '../../src/data/openWorkspace.ts';
import type { Snapshot } from '../../src/data/store.ts';

/** Rows of a sheet that is imported; each becomes a person and a membership. */
const ROWS = 15_000;

const RUNS = 5;

/** Times of writing the same import three ways, medians in ms, strict durability in all. */
export interface CommitTimes {
  /** `commit`: gate, checks, rules, pages, journal. */
  readonly ours: number;
  /** The same stored pages of records, written by Dexie alone, without checks and journal. */
  readonly barePages: number;
  /** One stored row per record, written by Dexie alone. */
  readonly bareRows: number;
  /** The longest time in which the window could not draw during `commit`, median of the runs. */
  readonly longestTask: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

function idNumberOf(i: number): string {
  const thousand = Math.trunc(i / 1000);
  const born = `${1935 + (i % 70)}${two((thousand % 12) + 1)}${two((i % 28) + 1)}`;
  const body = `990000${born}${String(i % 1000).padStart(3, '0')}`;
  return body + checkCharacter(body);
}

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '秀兰建国玉英志强桂芳海燕文军丽华晓东淑珍宏伟';

const pick = (list: string, i: number): string => list.charAt(i % list.length);

/** What importing a roster of so many people leads to; every run has ids of its own. */
export function rosterDraft(rows: number): ChangeDraft {
  const office = newId('office');
  const branches = Array.from({ length: 40 }, () => newId('partyOrg'));
  const patches: Patch[] = [creation('office', { name: '青禾社区', level: 'community' }, office)];
  for (const [i, branch] of branches.entries()) {
    patches.push(creation('partyOrg', { name: `第${i + 1}党支部`, office, orgType: 'branch' }, branch));
  }
  for (let i = 0; i < rows; i++) {
    const person = newId('person');
    const idNumber = idNumberOf(i);
    patches.push(
      creation(
        'person',
        {
          name: pick(SURNAMES, i) + pick(GIVEN, i * 7) + pick(GIVEN, i * 11 + 3),
          gender: Number(idNumber[16]) % 2 === 1 ? '1' : '2',
          ethnicity: '01',
          birthDate: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`,
          idNumber,
          politicalStatus: '01',
          mobile: `199000${String(i).padStart(5, '0')}`,
          homeAddress: `杏林小区 ${(i % 60) + 1} 号楼 ${(i % 4) + 1} 单元 ${(i % 18) + 1}0${(i % 2) + 1} 室`,
          workUnit: '青禾机械厂退休职工',
        },
        person,
      ),
      creation('partyMembership', {
        person,
        branch: branches[i % branches.length] ?? newId('partyOrg'),
        memberCategory: 'full',
        joinDate: `${1960 + (i % 60)}-07-01`,
        fullMemberDate: `${1961 + (i % 60)}-07-01`,
        note: '名册导入',
      }),
    );
  }
  return { why: '导入 党员花名册.xlsx', source: 'import', by: '王芳', scope: null, patches };
}

/** Watches for tasks that keep the window from drawing. */
function watchTasks(): () => number {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  return () => {
    for (const entry of observer.takeRecords()) longest = Math.max(longest, entry.duration);
    observer.disconnect();
    return longest;
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function bare(
  name: string,
  stores: Record<string, string>,
  work: (db: Dexie) => Promise<unknown>,
): Promise<number> {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  db.version(1).stores(stores);
  await db.open();
  const time = await timed(() => db.transaction('rw', Object.keys(stores), () => work(db)));
  await db.delete();
  return time;
}

interface Run {
  readonly ours: number;
  readonly longest: number;
  readonly stored: Snapshot;
}

async function commitOnce(draft: ChangeDraft, name: string): Promise<Run> {
  const store = await openDexieStore(name);
  const workspace = await openWorkspace(store, { now: () => new Date() });
  const longest = watchTasks();
  let said = '';
  const ours = await timed(async () => {
    const outcome = await workspace.commit(draft);
    if (!outcome.ok) said = outcome.text;
  });
  if (said !== '') throw new Error(said);
  const run = { ours, longest: longest(), stored: await store.database.readAll() };
  const names = [name, store.pointer.name];
  await workspace.close();
  for (const one of names) await Dexie.delete(one);
  return run;
}

function rowsOf(draft: ChangeDraft): object[] {
  return draft.patches.map(({ type, record, fields }) => ({
    id: record,
    type,
    ...Object.fromEntries(Object.entries(fields).map(([name, [, after]]) => [name, after])),
  }));
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Measures the commit of a large import in this page, against Dexie alone. */
export async function benchCommit(rows = ROWS): Promise<CommitTimes> {
  const times = {
    ours: [] as number[],
    pages: [] as number[],
    rows: [] as number[],
    longest: [] as number[],
  };
  for (let run = 0; run < RUNS; run++) {
    const draft = rosterDraft(rows);
    const { ours, longest, stored } = await commitOnce(draft, `bench-${run}`);
    times.ours.push(ours);
    times.longest.push(longest);
    const pages = [...stored.pages];
    times.pages.push(
      await bare(`pages-${run}`, { pages: '[table+page]' }, (db) => db.table('pages').bulkPut(pages)),
    );
    const records = rowsOf(draft);
    times.rows.push(await bare(`rows-${run}`, { rows: 'id' }, (db) => db.table('rows').bulkPut(records)));
  }
  return {
    ours: median(times.ours),
    barePages: median(times.pages),
    bareRows: median(times.rows),
    longestTask: median(times.longest),
  };
}
