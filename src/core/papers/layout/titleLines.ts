import { breaksOf } from './breaks.ts';
import { emsOf, lettersOf, type Letter } from './letters.ts';

/** Words after which a title may well be broken. */
const goodEnds =
  /(?:联盟|联席会|社区|街道|小区|委员会|党委|党支部|党总支|党工委|工委|中心|公司|办公室|业委会|单位|[年月度次期届]|、|》|”|）)$/u;
/** Words that may well begin a line of a title. */
const goodBegins =
  /^(?:20\d\d年|第[\d一二三四五六七八九十]+[季次期届]|联席会议|会议|近邻|工作|关于|印发|召开|议定事项|签到表|纪要|通知|督办|述职)/u;
/** Words that are not torn apart. */
const wholeWords =
  /20\d\d年(?:度)?(?:第[\d一二三四五六七八九十]+(?:季度|次|期|届))?|第[\d一二三四五六七八九十]+(?:季度|次|期|届)|联席会议纪要|联席会议|近邻党建联盟|近邻党建|党建联盟|联盟|委员会|业主恳谈会|物业联席会|红色议事厅|现场办公会|睦邻大家谈|恳谈日|议定事项|督办表|督办单|签到表|纪要|通知|清单|记录|提醒函|兼职委员|召开情况|社区|街道|小区|党委|党支部|工作协调会|网格/gu;
/** Words of no weight of their own, which never begin a line. */
const particles = /^[的和与及之等]/u;

const costs = { good: 0, half: 1.5, plain: 6, torn: 40, never: 1000 };

function costsOf(letters: readonly Letter[]): readonly number[] {
  const text = letters.map((letter) => letter.text).join('');
  const breaks = breaksOf(letters, false);
  const torn = new Set<number>();
  for (const { index, 0: word } of text.matchAll(wholeWords))
    for (let i = index + 1; i < index + word.length; i++) torn.add(i);
  let at = 0;
  return letters.map((letter, i) => {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    const tears = torn.has(at);
    at += letter.text.length;
    if (breaks[i] === 'never') return costs.never;
    if (tears || breaks[i] !== 'free' || particles.test(after)) return costs.torn;
    const [end, begin] = [goodEnds.test(before), goodBegins.test(after)];
    return end && begin ? costs.good : end || begin ? costs.half : costs.plain;
  });
}

/** What the shape of lines costs: even lengths make a rectangle, a very short last line a tail; a trapezium or diamond is free. */
function shapeCost(lengths: readonly number[]): number {
  const longest = Math.max(...lengths);
  const spread = (longest - Math.min(...lengths)) / longest;
  const even = lengths.length > 1 && spread < 0.06 ? 2 : 0;
  return even + spread * spread * 12;
}

interface Parting {
  readonly ends: readonly number[];
  readonly cost: number;
}

/** The best parting into exactly so many lines; undefined when none fits the width. */
function part(letters: readonly Letter[], count: number, room: number): Parting | undefined {
  const cost = costsOf(letters);
  let best: Parting | undefined;
  const widths = (ends: readonly number[]): readonly number[] =>
    ends.map((end, i) => emsOf(letters.slice(ends[i - 1] ?? 0, end)));
  const next = (ends: readonly number[], sum: number): void => {
    const start = ends.at(-1) ?? 0;
    if (ends.length === count - 1) {
      const all = [...ends, letters.length];
      const lengths = widths(all);
      if ((lengths.at(-1) ?? 0) > room) return;
      const total = sum + shapeCost(lengths);
      if (best === undefined || total < best.cost) best = { ends: all, cost: total };
      return;
    }
    for (let end = start + 1; end < letters.length; end++) {
      if (emsOf(letters.slice(start, end)) > room) break;
      const here = sum + (cost[end] ?? costs.never);
      if (best === undefined || here < best.cost) next([...ends, end], here);
    }
  };
  next([], 0);
  return best;
}

/** Titles beyond so many lines are broken where the line is full: nobody can see a shape in them. */
const mostShaped = 4;

function plainParts(letters: readonly Letter[], room: number): readonly number[] {
  const ends: number[] = [];
  let width = 0;
  for (const [i, { em }] of letters.entries()) {
    if (width + em > room && width > 0) {
      ends.push(i);
      width = 0;
    }
    width += em;
  }
  return [...ends, letters.length];
}

function parted(text: string, room: number): readonly string[] {
  const letters = lettersOf(text);
  const least = Math.max(1, Math.ceil(emsOf(letters) / room));
  const shaped = [least, least + 1]
    .filter((count) => count <= mostShaped)
    .map((count) => part(letters, count, room))
    .filter((one) => one !== undefined);
  const [tight, loose] = shaped;
  const best =
    loose !== undefined && (tight === undefined || loose.cost + costs.plain < tight.cost) ? loose : tight;
  const ends = best?.ends ?? plainParts(letters, room);
  return ends.map((end, i) =>
    letters
      .slice(ends[i - 1] ?? 0, end)
      .map((letter) => letter.text)
      .join(''),
  );
}

/** The lines of a title, broken by word sense, in as few lines as fit `room` (in shares of the size); a line begun by the writer is kept. */
export function titleLines(text: string, room: number): readonly string[] {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .flatMap((line) => parted(line, room));
}
