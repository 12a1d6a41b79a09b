import type { SheetReading } from './sheetReading.ts';
import { looksLikeName } from './samples.ts';
import type { OwnCell } from './sheetGrid.ts';

/** Why a row holds no records. */
export type SkipReason = SheetReading['skipped'][number]['why'];

const TOTALS =
  /^.{0,16}?(?:合\s*计|小\s*计|总\s*计|共\s*计|累\s*计|总\s*数|总人数)(?:[人名户栋个]?[:：（(\s\d].*)?$|^共\s*\d+\s*[人名户栋个]/;
const SIGNATURE =
  /^(?:单位|支部|党组织|社区|党委|街道)?(?:主要)?(?:负责人|审核人?|审批人?|审定|填表人|填报人|制表人?|经办人|统计人|复核人?|联系人|联系电话|书记|主任|领导|填报单位|填报日期|填报时间|填表日期|制表日期|报送日期|日期)(?:[（(]?(?:签字|签名|签章|盖章|公章)[)）]?)*\s*[:：]/;
const NOTE = /^(?:附?注|备注|说明|填表说明|填报说明|附注|提示|温馨提示)\s*\d?\s*[:：.、]/;

/** True when some name column of the row holds a name that is no word of a footer. */
function hasName(cells: readonly OwnCell[], names: ReadonlySet<number>): boolean {
  return cells.some(
    ({ column, text }) =>
      names.has(column) &&
      looksLikeName(text) &&
      !TOTALS.test(text) &&
      !SIGNATURE.test(text) &&
      text.length <= 8,
  );
}

/** Why a row is skipped, told by its own cells; undefined for a row of data. */
export function rowKind(
  cells: readonly OwnCell[],
  names: ReadonlySet<number>,
  mapped: ReadonlySet<number>,
): SkipReason | undefined {
  if (cells.length === 0) return 'blank';
  const signatures = cells.filter(({ text }) => SIGNATURE.test(text)).length;
  if (signatures > 0 && cells.length <= 2 * signatures + 1) return 'signature';
  if (hasName(cells, names)) return undefined;
  if (cells.slice(0, 4).some(({ text }) => TOTALS.test(text))) return 'totals';
  if (signatures > 0) return 'signature';
  const [only] = cells;
  if (only === undefined) return 'blank';
  if (NOTE.test(only.text)) return 'note';
  if (cells.length > 1) return undefined;
  if (!mapped.has(only.column) && /^\d+$/.test(only.text)) return 'blank';
  return mapped.has(only.column) && only.width < 3 && only.text.length <= 20 ? undefined : 'note';
}
