import type { SheetReading } from '../core/roster/sheetReading.ts';
import { CommandTrouble } from './commandTrouble.ts';

/** Whose rosters these are: the community, and the words of 填报单位 for the report's own head. */
export interface Community {
  readonly name: string;
  readonly reportingUnit: string;
}

/** The community that a title or a 填报单位 speaks of (文登区香山街道香水社区党委 -> 香水社区); undefined when it names none. */
export function communityIn(text: string | undefined): string | undefined {
  const plain = (text ?? '')
    .replace(/\s+/g, '')
    .replace(/^(附件|附表)\d*[:：]?/, '')
    .replace(/^\d{4}年?度?(第?[一二三四1-4]季度|上半年|下半年|\d{1,2}月份?)?/, '')
    .replace(/^中共/, '');
  const found = /^(.{1,40}?(?:社区|居委会|村))/.exec(plain)?.[1];
  return found
    ?.replace(/^.*?(?:街道办事处|街道|镇)(?=.)/, '')
    .replace(/^.{1,4}?[区县市](?=.{2,}(?:社区|居委会|村)$)/, '');
}

/** What the sheets say, or what was given with --community; a sentence when they say nothing or two things. */
export function communityOf(sheets: readonly SheetReading[], given: string | undefined): Community {
  const named = new Map<string, string | undefined>();
  for (const { reportingUnit, title } of sheets) {
    const name = communityIn(reportingUnit) ?? communityIn(title);
    if (name !== undefined) named.set(name, named.get(name) ?? reportingUnit);
  }
  const names = given === undefined ? [...named.keys()] : [given];
  const [name] = names;
  if (name === undefined || names.length > 1) {
    const why = name === undefined ? '表里没有写明是哪个社区' : `表里写着不止一个社区（${names.join('、')}）`;
    throw new CommandTrouble(`${why}，没有生成报表；请加上 --community 社区名称 再试。`);
  }
  return { name, reportingUnit: named.get(name) ?? `${name}党委` };
}
