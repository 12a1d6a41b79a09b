import { ledgersInUse } from '../../../core/ledgers/inUse.ts';
import { ledgers } from '../../../core/ledgers/registry.ts';
import type { View } from '../../../core/record/dataView.ts';
import { spokenOf } from '../spoken.ts';
import type { AnswerGroup, NamedPage } from './answer.ts';
import { meeting, readQuery } from './query.ts';

const MOST = 8;

/** Ledgers and pages by name; a ledger not in use is found all the same and says so. */
export function findPages(data: View, pages: readonly NamedPage[], query: string): AnswerGroup {
  const words = readQuery(query);
  const inUse = new Set(ledgersInUse(data));
  const named = [
    ...ledgers.map((ledger) => ({
      label: ledger.label,
      to: `/ledger/${ledger.name}`,
      also: [...ledger.roleWords, ...ledger.titleWords].join(' '),
      more: inUse.has(ledger) ? '台账' : '台账 · 没有启用',
    })),
    ...pages.map((page) => ({ ...page, more: '页面' })),
  ];
  const found = named.flatMap(({ label, to, also, more }) => {
    const text = `${label}\n${also}`.toLowerCase();
    const rank = meeting({ text, digits: '', title: label, spoken: spokenOf(label) }, words);
    return rank === undefined ? [] : [{ rank, answer: { key: to, title: label, more, to } }];
  });
  const answers = found.toSorted((a, b) => a.rank - b.rank).map(({ answer }) => answer);
  return { label: '台账和页面', answers: answers.slice(0, MOST), count: found.length };
}

/** Pages stand first where their very name was typed, else after what the office has registered. */
export function inOrder(records: readonly AnswerGroup[], pages: AnswerGroup, query: string): AnswerGroup[] {
  if (pages.answers.length === 0) return [...records];
  const isNamed = pages.answers.some(({ title }) => title === query.trim());
  return isNamed ? [pages, ...records] : [...records, pages];
}
