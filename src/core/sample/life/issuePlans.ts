import type { Values } from '../../record/types.ts';

type Level = NonNullable<Values<'issue'>['level']>;

/** An issue of the story: where and when it came up, how far it was handed up, what came of it. */
export interface IssuePlan {
  readonly content: string;
  readonly category: string;
  readonly source: string;
  readonly compound: number;
  readonly daysAgo: number;
  readonly level: Level;
  readonly unit: string;
  readonly handling: string;
  /** After how many days it was closed; open without. */
  readonly took?: number;
  readonly result?: Values<'issue'>['result'];
  readonly satisfaction?: Values<'issue'>['satisfaction'];
  /** Where it was handed up, after how many days and why. */
  readonly raised?: readonly (readonly [level: Level, after: number, reason: string])[];
}

/** Issues of all four levels, the earliest first. */
export const issuePlans: readonly IssuePlan[] = [
  {
    content: '3号楼1单元楼道灯不亮',
    category: '设施维修',
    source: '微信群',
    compound: 0,
    daysAgo: 170,
    level: 'compound',
    unit: '柳岸新村党支部',
    handling: '楼长联系电工更换',
    took: 2,
    result: 'solved',
    satisfaction: 'satisfied',
  },
  {
    content: '垃圾桶满溢，夏天有异味',
    category: '环境卫生',
    source: '随手拍',
    compound: 1,
    daysAgo: 152,
    level: 'compound',
    unit: '安心物业服务公司',
    handling: '增加一次清运',
    took: 3,
    result: 'solved',
    satisfaction: 'satisfied',
  },
  {
    content: '楼上滴水浇到晾晒的被子',
    category: '邻里纠纷',
    source: '上门问事',
    compound: 2,
    daysAgo: 141,
    level: 'compound',
    unit: '梧桐苑党支部',
    handling: '楼长上门说和，楼上加接水盘',
    took: 4,
    result: 'solved',
    satisfaction: 'satisfied',
  },
  {
    content: '单元门禁失灵半个月',
    category: '物业服务',
    source: '网格巡查',
    compound: 3,
    daysAgo: 128,
    level: 'community',
    unit: '安心物业服务公司',
    handling: '社区约谈物业，更换门禁主板',
    took: 8,
    result: 'solved',
    satisfaction: 'fair',
    raised: [['community', 3, '物业答复没有配件，一直没有修']],
  },
  {
    content: '树枝遮挡路灯和低楼层采光',
    category: '环境卫生',
    source: '走访',
    compound: 0,
    daysAgo: 110,
    level: 'community',
    unit: '柳岸社区党委',
    handling: '请专业队伍修剪26棵',
    took: 12,
    result: 'solved',
    satisfaction: 'satisfied',
    raised: [['community', 2, '修剪要专业队伍，小区办不了']],
  },
  {
    content: '小区门口早市占道，出入不便',
    category: '市容秩序',
    source: '恳谈日',
    compound: 1,
    daysAgo: 92,
    level: 'department',
    unit: '区综合行政执法局',
    handling: '早市迁到指定地点，执法队员早间值守',
    took: 20,
    result: 'solved',
    satisfaction: 'satisfied',
    raised: [
      ['community', 3, '涉及小区外道路'],
      ['subdistrict', 6, '需街道统筹经营场地'],
      ['department', 9, '需执法部门到场'],
    ],
  },
  {
    content: '雨季地下车库进水',
    category: '安全隐患',
    source: '微信群',
    compound: 3,
    daysAgo: 75,
    level: 'subdistrict',
    unit: '青桐街道办事处',
    handling: '街道协调疏通市政管网，物业加装挡水板',
    took: 18,
    result: 'partlySolved',
    satisfaction: 'fair',
    raised: [
      ['community', 1, '物业排水能力不够'],
      ['subdistrict', 4, '市政管网淤堵，社区协调不动'],
    ],
  },
  {
    content: '5号楼顶层屋面漏雨',
    category: '设施维修',
    source: '上门问事',
    compound: 2,
    daysAgo: 58,
    level: 'community',
    unit: '和悦物业服务公司',
    handling: '按程序使用维修资金，已完成防水',
    took: 26,
    result: 'solved',
    satisfaction: 'satisfied',
    raised: [['community', 5, '需要社区指导维修资金使用']],
  },
  {
    content: '希望把公交站牌移近小区',
    category: '其他',
    source: '心愿墙',
    compound: 3,
    daysAgo: 47,
    level: 'community',
    unit: '柳岸社区党委',
    handling: '已向公交公司反映，线路规划暂不调整，当面说明',
    took: 15,
    result: 'explained',
    satisfaction: 'fair',
    raised: [['community', 1, '涉及公共交通']],
  },
  {
    content: '电动车在楼道里充电',
    category: '安全隐患',
    source: '网格巡查',
    compound: 1,
    daysAgo: 24,
    level: 'department',
    unit: '区消防救援大队',
    handling: '已联合检查一次，充电棚选址公示中',
    raised: [
      ['community', 1, '劝了几次还有人充'],
      ['department', 8, '需消防部门到场讲解检查'],
    ],
  },
  {
    content: '临街商铺油烟直排',
    category: '环境卫生',
    source: '12345',
    compound: 0,
    daysAgo: 16,
    level: 'subdistrict',
    unit: '青桐街道办事处',
    handling: '正在约商户安装净化设备',
    raised: [['subdistrict', 4, '商户多，需街道牵头']],
  },
  {
    content: '健身器材松动',
    category: '设施维修',
    source: '随手拍',
    compound: 2,
    daysAgo: 4,
    level: 'compound',
    unit: '和悦物业服务公司',
    handling: '已围挡，等配件',
  },
];
