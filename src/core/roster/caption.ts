import { date } from '../kinds/date.ts';
import { clean } from '../kinds/wording.ts';
import { ownCells, type SheetGrid } from './sheetGrid.ts';

/** What stands around a table: its title, who reports and as of which day. */
export interface Caption {
  readonly title: string | undefined;
  readonly reportingUnit: string | undefined;
  readonly reportDate: string | undefined;
}

const UNIT = /(?:填报|填表|报送|制表)(?:单位|部门|社区)(?:[（(][^）)]*[)）])*\s*[:：]\s*([^\s:：]+)/;
const DATE = /(?:填报|填表|报送|制表|统计|截止|更新)?(?:日期|时间)\s*[:：]\s*([\d年月日./\-\s]+)/;
const UNTIL = /截[至止](?:到)?\s*(\d{4}[\d年月日./\-\s]+)/;
const LABEL = /[:：]\s*$/;
const day = date('日期').kind;

function readDate(text: string): string | undefined {
  const reading = day.read(text.trim());
  return reading.ok ? reading.value : undefined;
}

/** Texts of the rows outside a table; a label with its value in the next cell is joined with it. */
function linesOf(grid: SheetGrid, rows: readonly number[]): readonly string[] {
  return rows.flatMap((row) => {
    const texts = ownCells(grid, row).map(({ text }) => clean(text).replace(/\s+/g, ' '));
    return texts.map((text, i) => (LABEL.test(text) ? `${text}${texts[i + 1] ?? ''}` : text));
  });
}

/** Reads title, reporting unit and date from the rows above a table and, where missing there, from those below. */
export function readCaption(grid: SheetGrid, above: readonly number[], beneath: readonly number[]): Caption {
  const head = linesOf(grid, above);
  const all = [...head, ...linesOf(grid, beneath)];
  const found = (pattern: RegExp): string | undefined =>
    all.map((line) => pattern.exec(line)?.[1]?.trim()).find((one) => one !== undefined && one !== '');
  const dated = [found(DATE), found(UNTIL)].flatMap((one) =>
    one === undefined ? [] : (readDate(one) ?? []),
  );
  return {
    title: head.find((line) => line.length > 3 && !/[:：]/.test(line) && !line.startsWith('附件')),
    reportingUnit: found(UNIT),
    reportDate: dated[0],
  };
}
