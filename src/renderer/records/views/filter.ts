import { span } from '../../../core/kinds/day.ts';

/** Stretches of time around today, so that a kept view means the month in which it is looked at. */
export const periods = { month: '本月', quarter: '本季度', year: '本年' } as const;

/** One of the stretches around today. */
export type Period = keyof typeof periods;

/** What a column is narrowed to; plain data, so that a view can be kept. */
export type Filter =
  | { readonly how: 'ticked'; readonly texts: readonly string[] }
  | { readonly how: 'contains' | 'equals' | 'lacks'; readonly text: string }
  | { readonly how: 'numbers'; readonly from?: number; readonly to?: number }
  | { readonly how: 'days'; readonly from?: string; readonly to?: string }
  | { readonly how: 'period'; readonly period: Period }
  | { readonly how: 'blank' | 'filled' };

/** Whether a cell passes, by its text and its value. */
export type Test = (text: string, value: unknown) => boolean;

/** The test of a filter; `today` settles what 本月 is. */
export function testOf(filter: Filter, today: string): Test {
  switch (filter.how) {
    case 'ticked': {
      const texts = new Set(filter.texts);
      return (text) => texts.has(text);
    }
    case 'contains':
      return (text) => text.toLowerCase().includes(filter.text.toLowerCase());
    case 'equals':
      return (text) => text === filter.text;
    case 'lacks':
      return (text) => !text.toLowerCase().includes(filter.text.toLowerCase());
    case 'numbers':
      return (_, value) =>
        typeof value === 'number' &&
        value >= (filter.from ?? Number.NEGATIVE_INFINITY) &&
        value <= (filter.to ?? Number.POSITIVE_INFINITY);
    case 'days':
      return within(filter.from, filter.to);
    case 'period':
      return within(...periodOf(filter.period, today));
    case 'blank':
      return (text) => text === '';
    case 'filled':
      return (text) => text !== '';
  }
}

/** A date of which only the year or the month is known lies within when all of that year or month does. */
function within(from: string | undefined, to: string | undefined): Test {
  const first = from === undefined ? '' : span(from)[0];
  const last = to === undefined ? '9999' : span(to)[1];
  return (text, value) => {
    const known = typeof value === 'string' ? value : text;
    if (!/^\d{4}(-\d\d){0,2}$/.test(known)) return false;
    const [begins, ends] = span(known);
    return begins >= first && ends <= last;
  };
}

/** First and last day of a stretch around today. */
export function periodOf(period: Period, today: string): readonly [string, string] {
  const year = today.slice(0, 4);
  const month = Number(today.slice(5, 7));
  if (period === 'year') return [`${year}-01-01`, `${year}-12-31`];
  const first = period === 'month' ? month : month - ((month - 1) % 3);
  const last = period === 'month' ? month : first + 2;
  return [`${year}-${two(first)}-01`, span(`${year}-${two(last)}`)[1]];
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** What a filter says, after the name of its column: 女、男; 含“张”; 2 到 5; 本月. Numbers as their kind shows them. */
export function filterWords(filter: Filter, show: (value: number) => string = String): string {
  switch (filter.how) {
    case 'ticked':
      return tickedWords(filter.texts);
    case 'contains':
      return `含“${filter.text}”`;
    case 'equals':
      return `等于“${filter.text}”`;
    case 'lacks':
      return `不含“${filter.text}”`;
    case 'numbers':
      return numberWords(filter.from, filter.to, show);
    case 'days':
      if (filter.from === undefined) return `到 ${filter.to ?? ''} 为止`;
      return filter.to === undefined ? `${filter.from} 起` : `${filter.from} 到 ${filter.to}`;
    case 'period':
      return periods[filter.period];
    case 'blank':
      return '空白';
    case 'filled':
      return '不空白';
  }
}

function numberWords(
  from: number | undefined,
  to: number | undefined,
  show: (value: number) => string,
): string {
  if (from === undefined) return to === undefined ? '是数字' : `不大于 ${show(to)}`;
  return to === undefined ? `不小于 ${show(from)}` : `${show(from)} 到 ${show(to)}`;
}

function tickedWords(texts: readonly string[]): string {
  const said = texts.slice(0, 3).map((text) => (text === '' ? '空白' : text));
  if (said.length === 0) return '一项也没有勾';
  return texts.length > said.length ? `${said.join('、')}等 ${texts.length} 项` : said.join('、');
}

/** A filter as it was kept; undefined for what is none. */
export function readFilter(stored: unknown): Filter | undefined {
  if (typeof stored !== 'object' || stored === null || !('how' in stored)) return undefined;
  const { how } = stored;
  if (how === 'blank' || how === 'filled') return { how };
  if (how === 'ticked' && 'texts' in stored && Array.isArray(stored.texts))
    return { how, texts: stored.texts.filter((text) => typeof text === 'string') };
  if ((how === 'contains' || how === 'equals' || how === 'lacks') && 'text' in stored)
    return typeof stored.text === 'string' ? { how, text: stored.text } : undefined;
  return readRange(how, stored);
}

function readRange(how: unknown, stored: object): Filter | undefined {
  if (how === 'period') {
    const asked = 'period' in stored ? stored.period : undefined;
    const period = (['month', 'quarter', 'year'] as const).find((one) => one === asked);
    return period === undefined ? undefined : { how, period };
  }
  const [from, to] = ['from' in stored ? stored.from : undefined, 'to' in stored ? stored.to : undefined];
  if (how === 'numbers') return { how, ...ends(from, to, (end) => typeof end === 'number') };
  if (how === 'days') return { how, ...ends(from, to, (end) => typeof end === 'string') };
  return undefined;
}

function ends<E>(
  from: unknown,
  to: unknown,
  is: (end: unknown) => end is E,
): { readonly from?: E; readonly to?: E } {
  return { ...(is(from) ? { from } : {}), ...(is(to) ? { to } : {}) };
}
