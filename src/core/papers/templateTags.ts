/** A tag that the office may write into its own template, in braces: {会议名称}. */
export interface TemplateTag {
  readonly name: string;
  /** What takes its place, in the secretary's words. */
  readonly about: string;
  /** Tags of one row, where {#name} … {/name} is repeated for each row. */
  readonly tags?: readonly TemplateTag[];
}

/** Of one decision. */
export const resolutionTags = [
  { name: '序号', about: '第几项，从 1 起' },
  { name: '事项', about: '议定的内容' },
  { name: '牵头单位', about: '牵头单位' },
  { name: '配合单位', about: '配合单位' },
  { name: '责任人', about: '责任人姓名' },
  { name: '完成时限', about: '如 2026年9月25日' },
  { name: '表决', about: '如 同意16票，反对0票；没有表决就空着' },
  { name: '办理状态', about: '会议当天的状态，如 未启动、办理中' },
  { name: '所属议题', about: '这一项属于哪个议题' },
] as const satisfies readonly TemplateTag[];

/** Of one topic. */
export const topicTags = [
  { name: '序号', about: '第几个议题，从 1 起' },
  { name: '中文序号', about: '一、二、三' },
  { name: '标题', about: '议题的题目' },
  { name: '汇报人', about: '汇报人姓名' },
  { name: '汇报单位', about: '汇报单位' },
  { name: '情况', about: '情况说明（会议听取了什么）' },
  { name: '意见', about: '会议意见（会议认为什么）' },
  { name: '议定', about: '这个议题的议定事项，写成文件里的句子，一项一段' },
  { name: '议定事项', about: '这个议题的议定事项，逐项重复', tags: resolutionTags },
] as const satisfies readonly TemplateTag[];

/** Of one person at the meeting. */
export const attendeeTags = [
  { name: '序号', about: '从 1 起' },
  { name: '姓名', about: '姓名' },
  { name: '单位', about: '单位' },
  { name: '职务', about: '职务' },
  { name: '电话', about: '联系电话' },
  { name: '身份', about: '成员、列席或特邀' },
  { name: '到会', about: '出席、迟到、请假或缺席' },
  { name: '说明', about: '请假原因或代会人' },
] as const satisfies readonly TemplateTag[];

/** Of one earlier decision. */
export const earlierTags = [
  { name: '序号', about: '从 1 起' },
  { name: '事项', about: '议定的内容' },
  { name: '会议日期', about: '哪一天的会议议定的' },
  { name: '牵头单位', about: '牵头单位' },
  { name: '责任人', about: '责任人姓名' },
  { name: '完成时限', about: '如 2026年8月31日（已延期）' },
  { name: '进展', about: '如 办理中，完成60%' },
] as const satisfies readonly TemplateTag[];

/** All tags of a template of minutes, in the order in which the program lists them. */
export const templateTags = [
  { name: '会议名称', about: '如 青禾社区近邻党建联盟2026年第三季度联席会议' },
  { name: '会议主体', about: '不带年份和季度的名称，如 青禾社区近邻党建联盟联席会议' },
  { name: '标题', about: '纪要的标题' },
  { name: '期号', about: '如 第3期、〔2026〕3号；没有印发时留空位' },
  { name: '年份', about: '编号的年份，如 2026' },
  { name: '编号', about: '编号的数字，如 3；没有印发时空着' },
  { name: '印发日期', about: '如 2026年9月12日；没有印发时留空位' },
  { name: '发文单位', about: '如 中共青禾社区委员会' },
  { name: '抄送', about: '抄送单位' },
  { name: '会议日期', about: '如 2026年9月10日' },
  { name: '时间', about: '如 2026年9月10日（星期四）下午2:30—4:20' },
  { name: '地点', about: '会议地点' },
  { name: '主持人', about: '主持人姓名' },
  { name: '主持人职务', about: '如 社区党委书记' },
  { name: '记录人', about: '记录人姓名' },
  { name: '审核人', about: '审核人姓名' },
  { name: '签发人', about: '签发人姓名' },
  { name: '应到', about: '应到人数' },
  { name: '实到', about: '实到人数' },
  { name: '出席', about: '出席名单，按单位写成一段' },
  { name: '请假', about: '请假名单，带原因' },
  { name: '缺席', about: '缺席名单' },
  { name: '列席', about: '列席名单' },
  { name: '特邀', about: '特邀名单' },
  { name: '正文', about: '纪要的全部正文（开头、各议题、上次事项），一段一段，和预览里一样，改动也在内' },
  { name: '开头', about: '开头一段：时间、主持、研究了什么' },
  { name: '传达学习', about: '传达学习了什么' },
  { name: '小结', about: '主持人小结' },
  { name: '议题', about: '各个议题，逐个重复', tags: topicTags },
  { name: '议定事项', about: '全部议定事项，逐项重复', tags: resolutionTags },
  { name: '上次事项', about: '以前会议议定、到这次会议要报告的事项，逐项重复', tags: earlierTags },
  { name: '参会人员', about: '全部参会人员，逐人重复', tags: attendeeTags },
] as const satisfies readonly TemplateTag[];

/** How tags are written, for the list inside the program. */
export const templateHints = [
  '标签写在半角花括号里，一字不差：{会议名称}。字体、字号、居中等照标签本身的样子。',
  '要逐项重复的内容放在 {#议定事项} 和 {/议定事项} 之间；放在表格的一行里，就一项一行。',
  '有内容才要的一段，用 {#请假}请假：{请假}{/请假}；没有内容时另写一段，用 {^请假}无人请假{/请假}。',
  '内容有几段的标签（如 {正文}）单独占一段，各段照这一段的格式。',
] as const satisfies readonly string[];

/** The name of a tag in a list of tags. */
export type TagName<Tags extends readonly TemplateTag[]> = Tags[number]['name'];
