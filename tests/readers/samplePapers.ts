import type { PaperBlock, PaperModel } from '../../src/core/papers/paperModel.ts';

const text = (words: string): PaperBlock => ({ kind: 'paragraph', runs: [{ text: words }] });

const topics: readonly PaperBlock[] = [
  text(
    '9月10日下午，社区党委书记张建国在社区党群服务中心主持召开青禾社区近邻党建联盟2026年第三季度联席会议，传达学习了全区城市基层党建工作推进会精神，研究充电车棚选址等三项议题。会议应到18人，实到16人。现将会议议定事项纪要如下：',
  ),
  { kind: 'heading', level: 1, text: '一、关于青禾苑小区充电车棚选址' },
  text(
    '会议听取了阳光物业李强关于青禾苑小区充电车棚选址情况的说明。会议认为，小区现有电动自行车二百余辆，飞线充电屡禁不止，建设集中充电车棚是居民反映强烈的实事，应当抓紧推进，同时要充分听取一楼住户和相邻业主的意见，做到公开透明。',
  ),
  text('会议议定以下事项：'),
  text(
    '1.提出两个备选点位并公示七天，由阳光物业牵头，青禾苑小区党支部、业委会配合，责任人李强，9月25日前完成。',
  ),
  text('2.联系供电部门现场勘查线路容量，由区供电公司牵头，社区居委会配合，责任人周涛，9月30日前完成。'),
  text(
    '3.组织入户征求意见并形成汇总表，由青禾苑小区党支部牵头，责任人王秀英，9月20日前完成。表决结果：同意16票，反对0票，弃权0票。',
  ),
  { kind: 'heading', level: 1, text: '二、关于开放学校操场供居民健身' },
  text(
    '会议听取了青禾中学孙磊关于操场开放时段和安全管理办法的介绍。会议认为，开放校园场地是共建单位回应居民需求的具体行动，要先行先试、逐步完善。会议议定：自10月8日起每周六、周日上午8:00—11:00开放操场，由青禾中学牵头，社区居委会、派出所配合，责任人孙磊，10月8日前完成。',
  ),
  { kind: 'heading', level: 2, text: '（一）安全管理' },
  text('会议强调，开放期间由网格员和志愿者共同值守，入校居民凭居民证登记，严禁携带宠物和机动车辆入内。'),
  { kind: 'heading', level: 1, text: '三、上次议定事项落实情况' },
  text('共5项，办结4项，正在办理1项。'),
  text(
    '1.修缮3号楼门禁（6月18日会议议定，阳光物业牵头，时限8月31日）：办理中，完成60%，已超过时限，设备已到货，等待安装调试。',
  ),
];

const lists: readonly PaperBlock[] = [
  { kind: 'space', lines: 1 },
  {
    kind: 'nameList',
    label: '出席',
    text: '社区党委 张建国（社区党委书记）、王秀英（社区党委副书记），区税务局 赵明（兼职委员），青禾中学 孙磊（兼职委员），阳光物业 李强，青禾苑业委会 𬤇远山、㛃宁',
  },
  { kind: 'nameList', label: '请假', text: '区供电公司 周涛（公务）' },
  { kind: 'nameList', label: '列席', text: '区委社会工作部 吴敏，居民代表 欧阳文静、古丽仙·买买提' },
];

/** Minutes with the red mark, two pages, 版记 at the foot of the second. */
export const layoutA: PaperModel = {
  kind: 'minutes',
  fileName: '青禾社区近邻党建联盟2026年第三季度联席会议纪要',
  orientation: 'portrait',
  pageNumbers: true,
  blocks: [
    { kind: 'mark', text: '青禾社区近邻党建联盟联席会议纪要' },
    { kind: 'number', text: '（第3期）' },
    { kind: 'issuerLine', left: '中共青禾社区委员会', right: '2026年9月12日' },
    { kind: 'space', lines: 1 },
    ...topics,
    ...lists,
  ],
  colophon: {
    copyTo: '青禾街道党工委，各成员单位',
    issuer: '中共青禾社区委员会',
    issuedOn: '2026年9月12日印发',
  },
};

/** Plain minutes. */
export const layoutB: PaperModel = {
  kind: 'minutes',
  fileName: '青禾社区近邻党建联盟2026年第三季度联席会议纪要',
  orientation: 'portrait',
  pageNumbers: true,
  blocks: [
    { kind: 'title', text: '青禾社区近邻党建联盟2026年第三季度联席会议纪要' },
    { kind: 'paragraph', runs: [{ text: '（第3期）' }], indent: 'none', align: 'center' },
    { kind: 'space', lines: 1 },
    { kind: 'nameList', label: '时间', text: '2026年9月10日（星期四）下午2:30—4:20' },
    { kind: 'nameList', label: '地点', text: '社区党群服务中心二楼会议室' },
    { kind: 'nameList', label: '主持', text: '张建国（社区党委书记）' },
    { kind: 'space', lines: 1 },
    ...topics,
    ...lists,
    { kind: 'space', lines: 1 },
    { kind: 'paragraph', runs: [{ text: '中共青禾社区委员会' }], indent: 'none', align: 'right' },
    { kind: 'paragraph', runs: [{ text: '2026年9月12日' }], indent: 'none', align: 'right' },
  ],
};

/** A wide table over several pages, with its header on each. */
export const supervision: PaperModel = {
  kind: 'supervisionTable',
  fileName: '议定事项督办表',
  orientation: 'landscape',
  pageNumbers: true,
  blocks: [
    { kind: 'title', text: '青禾社区近邻党建联盟联席会议议定事项督办表' },
    {
      kind: 'table',
      rowHeight: 30,
      columns: [
        { label: '序号', width: 4, align: 'center' },
        { label: '议定事项', width: 20 },
        { label: '牵头单位', width: 10 },
        { label: '责任人', width: 6, align: 'center' },
        { label: '完成时限', width: 9, align: 'center' },
        { label: '进展', width: 16 },
      ],
      rows: Array.from({ length: 40 }, (_, i) => [
        String(i + 1),
        '提出两个备选点位并公示七天，听取相邻业主意见',
        '阳光物业',
        '李强',
        '2026年9月25日',
        i % 3 === 0 ? '办理中：已完成现场勘查，\n等待供电部门答复' : '未启动',
      ]),
    },
  ],
};

/** A notice with its reply slip below the cut line, and a page of its own for the agenda. */
export const notice: PaperModel = {
  kind: 'notice',
  fileName: '会议通知',
  orientation: 'portrait',
  pageNumbers: false,
  blocks: [
    { kind: 'title', text: '关于召开青禾社区近邻党建联盟联席会议的通知' },
    { kind: 'space', lines: 1 },
    { kind: 'paragraph', runs: [{ text: '各成员单位：' }], indent: 'none' },
    text('定于2026年9月10日（星期四）下午2:30召开联席会议，请准时参加。'),
    { kind: 'cutLine' },
    { kind: 'paragraph', runs: [{ text: '会议回执', face: 'heading' }], indent: 'none', align: 'center' },
    { kind: 'pageBreak' },
    { kind: 'title', text: '会议议程' },
    text('一、传达学习有关精神'),
  ],
};

/** Cards for the table: two on a page, the third on a page of its own. */
export const nameCards: PaperModel = {
  kind: 'nameCards',
  fileName: '桌签',
  orientation: 'portrait',
  pageNumbers: false,
  blocks: [
    { kind: 'nameCard', name: '张宁', unit: '青禾社区党委' },
    { kind: 'nameCard', name: '古丽仙·买买提' },
    { kind: 'nameCard', name: '欧阳文静', unit: '青禾中学' },
  ],
};
