import { addDays, paperDate, span } from '../../../core/kinds/day.ts';
import { labelOf } from '../../../core/kinds/choice.ts';
import { postKind } from '../../../core/codes/office.ts';
import type { Data } from '../../../core/record/data.ts';
import type { Stored } from '../../../core/record/types.ts';
import { isHeld } from '../../../core/rules/concurrentPosts.ts';
import { isCurrentMember } from '../../../core/rules/membershipStatus.ts';
import type { Steps } from '../../../core/rules/steps.ts';
import type { DueEntry, DueLine } from './dueLine.ts';
import { meetingLines, resolutionLines } from './dueMeetings.ts';
import { classLines, doubleLines, printedLines } from './dueCards.ts';

/** How long ahead the end of a term is announced: elections need preparing. */
const termDays = 60;
const probationDays = 14;
const most = 8;

const pressing: Readonly<Record<DueLine['sign'], number>> = { 逾期: 0, 待办: 1, 到期: 1, 待补: 2 };

/** What is due, most pressing first, at most eight lines; `exported` is the last month whose workbook was saved. */
export function* dueSteps(data: Data, exported: unknown, apart?: unknown): Steps<readonly DueLine[]> {
  const lines = monthlyReport(lastMonth(data.today), exported);
  for (const more of [meetingLines, resolutionLines, probation, terms, classLines, phones]) {
    lines.push(...more(data));
    yield;
  }
  lines.push(...doubleLines(data, apart));
  yield;
  lines.push(...(yield* printedLines(data)));
  return lines.toSorted((a, b) => pressing[a.sign] - pressing[b.sign]).slice(0, most);
}

/** The last finished month of a day, `2026-09`. */
export function lastMonth(day: string): string {
  return addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7);
}

function monthlyReport(month: string, exported: unknown): DueLine[] {
  if (typeof exported === 'string' && exported >= month) return [];
  const text = `${paperDate(month)}报表还没有导出`;
  return [{ key: 'report', sign: '待办', text, entries: [{ title: text, to: `/reports?month=${month}` }] }];
}

function cardOf(person: Stored<'person'> | undefined): string {
  return person === undefined ? '/ledger/partyMember' : `/person/${person.id}`;
}

/** The same day one year later, at the precision known. */
function oneYearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

function probation(data: Data): DueLine[] {
  const until = addDays(data.today, probationDays);
  return data
    .all('partyMembership')
    .filter(({ memberCategory, joinDate }) => memberCategory === 'probationary' && joinDate !== undefined)
    .filter((membership) => isCurrentMember(membership, data))
    .flatMap((membership): DueLine[] => {
      const full = oneYearAfter(membership.joinDate ?? '');
      if (span(full)[0] > until) return [];
      const person = data.get('person', membership.person);
      const over = span(full)[1] < data.today;
      const text = `${person?.name ?? ''}预备期${over ? '已满一年' : '将满一年'}（${full}），请讨论转正`;
      const entries = [{ title: text, to: cardOf(person) }];
      return [{ key: membership.id, sign: over ? '逾期' : '到期', text, entries }];
    });
}

interface Term extends DueEntry {
  readonly day: string;
}

function terms(data: Data): DueLine[] {
  const until = addDays(data.today, termDays);
  const orgs = data.all('partyOrg').map((org): Term => {
    return { title: org.name, day: org.termEnd ?? '', to: '/ledger/partyOrg' };
  });
  const posts = data
    .all('post')
    .filter((post) => isHeld(post, data.today))
    .map((post): Term => {
      const person = data.get('person', post.person);
      const title = `${labelOf(postKind, post.kind)} ${person?.name ?? ''}`;
      return { title, day: post.termEnd ?? '', to: cardOf(person) };
    });
  const due = [...orgs, ...posts].filter((term) => term.day !== '' && span(term.day)[0] <= until);
  const over = due.filter((term) => span(term.day)[1] < data.today);
  const soon = due.filter((term) => span(term.day)[1] >= data.today);
  return [
    ...termLine('termOver', '逾期', over, '任期已满', data.today),
    ...termLine('termSoon', '到期', soon, `任期将在 ${termDays} 天内届满`, data.today),
  ];
}

function termLine(
  key: string,
  sign: DueLine['sign'],
  found: readonly Term[],
  words: string,
  today: string,
): DueLine[] {
  const [only] = found;
  if (only === undefined) return [];
  const entries = found.map(({ title, day, to }) => ({ title: `${title}（届满 ${day || today}）`, to }));
  const text =
    found.length === 1 ? `${only.title} ${words}（${only.day}）` : `${found.length} 个职务或组织${words}`;
  return [{ key, sign, text, entries }];
}

function phones(data: Data): DueLine[] {
  const without = (person: Stored<'person'> | undefined) =>
    person !== undefined && person.mobile === undefined;
  const members = data
    .all('partyMembership')
    .filter((membership) => isCurrentMember(membership, data))
    .map((membership) => data.get('person', membership.person));
  const holders = data
    .all('post')
    .filter((post) => isHeld(post, data.today))
    .map((post) => data.get('person', post.person));
  return [
    ...gapLine('memberPhone', '党员没有联系电话', members.filter(without)),
    ...gapLine('holderPhone', '任职的人没有联系电话', holders.filter(without)),
  ];
}

function gapLine(key: string, words: string, people: readonly (Stored<'person'> | undefined)[]): DueLine[] {
  const unique = [...new Map(people.flatMap((one) => (one === undefined ? [] : [[one.id, one]]))).values()];
  if (unique.length === 0) return [];
  const entries = unique.map((person) => ({ title: person.name, to: `/person/${person.id}` }));
  return [{ key, sign: '待补', text: `${unique.length} 名${words}`, entries }];
}
