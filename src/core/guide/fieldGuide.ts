import { system } from '../codes/system.ts';
import type { CodeSet } from '../kinds/choice.ts';
import { labelOf } from '../kinds/choice.ts';
import { ledgers } from '../ledgers/registry.ts';
import type { AnyLedger } from '../record/defineLedger.ts';
import { isLink, type AnyField } from '../record/field.ts';
import type { AnyKind } from '../record/kind.ts';
import { arrive } from '../record/path.ts';
import type { AnyRecordDef, RecordName } from '../record/types.ts';
import { recordDef, recordNames } from '../records/registry.ts';

/** What each kind of value holds, in the office's words. */
const kindWords: Readonly<Record<string, string>> = {
  date: '日期，可以只到年或月',
  day: '日期，写到日',
  files: '文件',
  frozen: '定稿内容',
  idNumber: '公民身份号码',
  hours: '小时数，最小半小时',
  money: '金额，元',
  name: '名称或姓名',
  number: '整数',
  phone: '电话',
  placeNo: '楼、单元、门牌的编号',
  text: '一行文字',
  longText: '多行文字',
  time: '时刻',
  yesNo: '是或否',
};

/** More choices than this are not listed one by one. */
const MOST_CHOICES = 16;

/**
 * The field guide of docs/fields.md, made from both registries: every record type with its fields, every ledger with its columns.
 * Throws for a kind of value that has no words here yet.
 */
export function fieldGuide(): string {
  return [
    '# 记录与台账一览',
    '',
    '本页由 `npm run fields` 按程序里的定义生成，请不要手改。第一部分是存下来的内容，每一项只存一处；第二部分是办公室看到的台账，每一栏注明取自哪里。',
    '',
    `共 ${recordNames.length} 类记录，${ledgers.length} 本台账。`,
    '',
    '## 一、记录',
    '',
    ...recordNames.flatMap((name) => recordLines(recordDef(name))),
    '## 二、台账',
    '',
    ...system.entries.flatMap(([code, label]) => [
      ...(ledgers.some((ledger) => ledger.system === code) ? [`### ${label}`, ''] : []),
      ...ledgers.filter((ledger) => ledger.system === code).flatMap(ledgerLines),
    ]),
  ].join('\n');
}

function recordLines(def: AnyRecordDef): readonly string[] {
  const rows = Object.entries(def.fields).map(([name, field]) => [
    field.label,
    `\`${name}\``,
    wordsOf(field),
    marksOf(field),
    field.aliases.join('、'),
  ]);
  return [
    `### ${def.label} \`${def.name}\``,
    '',
    ...table(['名称', '标识', '内容', '要求', '表头也写作'], rows),
    '',
  ];
}

function wordsOf(field: AnyField): string {
  if (isLink(field)) {
    const { measure, label } = recordDef(field.target as RecordName);
    return `一${measure}${label}`;
  }
  const codes = codesOf(field.kind);
  if (codes !== undefined) {
    const labels = codes.entries.map(([, label]) => label);
    return labels.length > MOST_CHOICES
      ? `选一项，共 ${labels.length} 项（${codes.source}）`
      : `选一项：${labels.join('、')}`;
  }
  const words = kindWords[field.kind.name];
  if (words === undefined) throw new Error(`kind ${field.kind.name} has no words in the field guide`);
  return words;
}

function codesOf(kind: AnyKind): CodeSet<string> | undefined {
  // A kind of choices carries its code set; no other kind has one.
  return 'codes' in kind ? (kind.codes as CodeSet<string>) : undefined;
}

function marksOf(field: AnyField): string {
  return [field.required ? '必填' : '', field.sealed ? '遮盖显示' : '', field.fixed ? '写定不改' : '']
    .filter((word) => word !== '')
    .join('、');
}

function ledgerLines(ledger: AnyLedger): readonly string[] {
  const columns = ledger.columns.map((column) => {
    const { field, type, name } = arrive(ledger.root, column.path);
    return [
      column.label ?? field.label,
      `${recordDef(type).label} \`${type}.${name}\``,
      column.optional === true ? '需要时显示' : '',
    ];
  });
  const derived = ledger.derived.map((column) => [
    column.label,
    column.because,
    column.optional === true ? '需要时显示' : '',
  ]);
  return [
    `#### ${ledger.label} \`${ledger.name}\``,
    '',
    `${ledger.about}（${labelOf(system, ledger.system)}）`,
    '',
    ...table(['栏目', '取自', ''], [...columns, ...derived]),
    '',
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
