import { squeeze } from '../kinds/wording.ts';
import type { Raw } from '../record/kind.ts';

/** A name as found in a cell, with what was left off. */
export interface FoundName {
  readonly name: Raw;
  readonly warning?: string;
  /** What stood in brackets behind the name. */
  readonly aside?: string;
}

const VACANT =
  /^(?:空缺|空岗|缺岗|暂缺|暂空|暂无|出缺|缺额|缺|待定|待补|待选|待聘|待配|待推选|拟选|未定|未配|未配备|未选|未选出|无人|无|无楼长|无单元长|无网格长|空)(?:[（(，,、;；].*)?$/;
const BETWEEN = /[、，,;；/]|\n+/;
const TITLED =
  /^(\S{2,4})\s+(?:同志|书记|副书记|主任|副主任|委员|楼长|单元长|网格长|网格员|联络员|老师|经理|站长|局长|校长|院长|行长|主席|组长|党员|兼|兼任)$/u;
const BRACKETS = /^(.+?)\s*[（(]([^（()）]*)[）)]$/;

/** True when a name cell says that nobody holds the post. */
export function isVacant(raw: Raw): boolean {
  if (raw === null) return true;
  if (typeof raw !== 'string') return false;
  const text = squeeze(raw).replace(/^[（(【[]|[）)】\]]$/g, '');
  return text === '' || /^[-—–/\\]+$/.test(text) || VACANT.test(text);
}

function bareName(text: string): FoundName {
  const bracketed = BRACKETS.exec(text.trim());
  if (bracketed?.[1] !== undefined) {
    const aside = bracketed[2] ?? '';
    return { name: bracketed[1], aside, warning: `姓名后面的“${aside}”没有算进姓名，请核对` };
  }
  const titled = TITLED.exec(text.trim());
  if (titled?.[1] === undefined) return { name: text };
  return { name: titled[1], warning: `“${text.trim()}”只取了姓名，称呼没有算进去，请核对` };
}

/** The people named in a cell: mostly one; several when each part is long enough to be a name. */
export function namesIn(raw: Raw): readonly FoundName[] {
  if (typeof raw !== 'string') return [{ name: raw }];
  const parts = raw.split(BETWEEN).filter((part) => part.trim() !== '');
  const isList = parts.length > 1 && parts.every((part) => [...squeeze(part)].length >= 2);
  return (isList ? parts : [raw.replace(/\n/g, '')]).map(bareName);
}

/** The part of a cell that belongs to one of several people named side by side; undefined when it cannot be told. */
export function shareOf(raw: Raw, index: number, count: number): Raw | undefined {
  if (count === 1 || typeof raw !== 'string') return count === 1 || raw === null ? raw : undefined;
  const parts = raw.split(BETWEEN).filter((part) => part.trim() !== '');
  return parts.length === count ? (parts[index] ?? null) : undefined;
}
