/** What a piece of a paper is called in the list beside it; pieces of topics and resolutions by how their name begins and ends. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^mark$/, '红头'],
  [/^title$/, '标题'],
  [/^info:time$/, '时间'],
  [/^info:place$/, '地点'],
  [/^info:chair$/, '主持'],
  [/^info:recorder$/, '记录'],
  [/^info:/, '到会'],
  [/^opening$/, '开头'],
  [/^conveyed/, '传达学习'],
  [/^topic:.*:heard$/, '情况说明'],
  [/^topic:.*:opinions$/, '会议意见'],
  [/:decided$/, '议定引语'],
  [/^topic:[^:]*$/, '议题'],
  [/^topic:/, '议题内容'],
  [/^resolution:/, '议定事项'],
  [/^loose$/, '其他事项'],
  [/^earlier/, '上次落实'],
  [/^closing$/, '小结'],
  [/^list:reviewer$/, '审核'],
  [/^list:signer$/, '签发'],
  [/^list:present$/, '出席'],
  [/^list:late$/, '迟到'],
  [/^list:leave$/, '请假'],
  [/^list:absent$/, '缺席'],
  [/^list:observers$/, '列席'],
  [/^list:guests$/, '特邀'],
  [/^list:/, '名单'],
  [/^(issuer|signatures)$/, '落款'],
  [/^note$/, '备注'],
];

/** The name of a piece for the office. */
export function partName(part: string): string {
  return names.find(([shape]) => shape.test(part))?.[1] ?? '正文';
}
