import type { Random } from './random.ts';

/** A sex by GB/T 2261.1. */
export type Sex = '1' | '2';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Surnames as often as one meets them: the first line three times, the second twice. */
const OFTEN = words('王 李 张 刘 陈 杨 赵 孙 周 于');
const LESS = words('徐 马 朱 郭 何 林 高 宋 曹 姜 丛 吕 董 梁 郑 谢 唐 许 韩 冯');
const SELDOM = words(
  '邓 彭 曾 田 潘 袁 蔡 蒋 余 杜 程 魏 苏 丁 卢 姚 沈 崔 邹 孟 秦 薛 段 邵 戚 初 隋 毕 邢',
);
const SURNAMES = [...OFTEN, ...OFTEN, ...OFTEN, ...LESS, ...LESS, ...SELDOM];

interface Generation {
  /** First year of birth of the next generation. */
  readonly until: number;
  readonly given: Readonly<Record<Sex, readonly string[]>>;
}

const GENERATIONS: readonly Generation[] = [
  {
    until: 1950,
    given: {
      '1': words(`德山 德胜 德义 德顺 振山 振海 玉山 玉堂 文山 文清 长林 永福 永祥 永顺 洪山 洪义 兆祥 世昌 树林
        树森 宝山 宝林 连生 连江 廷玉 景山 春林 明山 云山 继文 守义 守田 学文 学礼 传忠 福山 洪吉 培礼`),
      '2': words(`秀英 秀兰 秀珍 秀芝 桂英 桂兰 桂芝 桂荣 玉兰 玉珍 玉芝 玉琴 淑珍 淑英 淑芳 淑兰 凤英 凤兰 凤琴
        素珍 素英 素芳 月英 月娥 翠英 翠兰 爱莲 瑞英 瑞兰 惠英 春英 兰英`),
    },
  },
  {
    until: 1966,
    given: {
      '1': words(`建国 建军 建华 建民 建平 国强 国庆 国栋 国安 志强 志刚 志明 志远 永强 永胜 永利 爱国 爱民 卫东
        卫国 新民 新华 洪涛 洪波 庆华 庆国 明义 明善 学军 学东 立新 立本 向东 向阳 光明 光辉 振国 振东 振江 胜利
        世杰 世忠 文斌 文忠 树军 树江 宝刚 连军 培军`),
      '2': words(`秀珍 秀梅 秀云 秀芹 秀荣 桂芳 桂香 桂琴 桂云 玉梅 玉华 玉霞 玉荣 玉芹 淑华 淑琴 淑云 淑敏 淑香
        丽华 丽娟 丽萍 美玲 美荣 美华 建英 爱华 爱玲 爱英 爱芹 春梅 春兰 春玲 月华 月琴 亚萍 亚琴 新华 慧敏 慧芳
        凤霞 凤芹 凤莲 金凤 金玲 素华 素云 素琴`),
    },
  },
  {
    until: 1980,
    given: {
      '1': words(`伟 涛 波 斌 辉 海涛 海波 海军 海峰 海平 晓东 晓峰 晓军 建伟 建波 建强 志勇 志伟 志军 文涛
        文军 文江 永刚 永军 立军 立峰 立强 春雷 春生 洪军 洪亮 玉峰 少华 国华 庆军 庆伟 东升 东海 世军 世强 明军`),
      '2': words(`静 丽 敏 燕 艳 芳 霞 娟 艳丽 艳华 艳玲 海燕 海霞 海英 晓燕 晓红 晓梅 晓玲 丽英 丽霞 丽红 红霞 红梅
        红英 春燕 春霞 春红 雪梅 冬梅 秋红 玉洁 玉红 文娟 文静 翠红 云霞 彩霞 永红 永梅 爱红 华丽 少红`),
    },
  },
  {
    until: 1995,
    given: {
      '1': words(`磊 志鹏 晓磊 晓光 海龙 海滨 文博 文杰 宏伟 俊杰 俊峰 俊涛 少鹏 少波 振宇 振兴 世伟 国伟
        国鹏 大伟 大鹏 明辉 明杰 立波 立鹏 建鹏 启明 洪宇 昌盛`),
      '2': words(`婷婷 丹丹 倩倩 媛媛 婷 倩 雪 慧 丹 晓雪 晓慧 晓敏 雪娇 雪莹 丽娜 海宁 玉婷 玉莹 雅琴 雅静 雅楠
        梦洁 瑞雪 佳佳 春晓 文婷 文慧 静静 晨晨 美辰`),
    },
  },
  {
    until: 9999,
    given: {
      '1': words(`浩然 子豪 宇航 文轩 俊豪 一鸣 泽宇 家豪 浩宇 思远 天宇 明轩 博文 昊天 子轩 铭泽 凯文 承志`),
      '2': words(`欣怡 雨桐 思琪 佳怡 雨欣 梦瑶 诗涵 子涵 雅婷 欣然 若彤 雨晴 佳琪 嘉怡 梦琪 可欣 静怡 雨薇`),
    },
  },
];

/** Names that everybody knows from the news, the screen or a song, and a few that sound like something else. */
const AVOIDED = new Set(
  words(`王建国 李建国 王志刚 李国强 王国强 李国庆 陈丽华 王丽萍 杨丽萍 李丽娟 陈建华 陈建平 李建华 李建民 刘涛 周涛 郭涛
    王伟 杨伟 陈静 李静 王静 张静 王艳 王芳 刘敏 李霞 马丽 于丹 刘晓东 陈晓东 李晓东 林晓峰 李晓红 王文娟 李文静 张爱玲
    陈爱莲 李爱华 周慧敏 李秀英 张玉凤 王玉梅 李玉梅 王洪波 何洪波 秦国强 赵文斌 李春雷 于海军 丁俊峰 王俊峰 林俊杰
    张俊杰 张丹丹 宋丹丹 李媛媛 李雪 韩雪 王丹 李丹 王磊 黄磊 李斌 张斌 刘磊 宋世杰 毕胜利 宋世忠 宋文忠 宋传忠 刘浩然
    王浩然 马天宇 张一鸣 王子豪 刘诗涵 李一鸣 张天宇 毕永胜 曾国安 高国强 许文斌 李卫国 王卫国 李卫东 王卫东 王海涛 张廷玉 李磊 张军 郑成 何长林`),
);
const AVOIDED_STARTS = ['孙子', '潘金', '彭丽', '杜子', '程思'];

const avoid = (name: string): boolean =>
  AVOIDED.has(name) || AVOIDED_STARTS.some((start) => name.startsWith(start));

/** Draws names that fit a sex and a year of birth, each only once. */
export interface NameDrawer {
  draw(sex: Sex, year: number): string;
  /** The same names, still each once, out of another source of choices. */
  beside(random: Random): NameDrawer;
}

/** A full name for a sex and a year of birth; may be one that is already used. */
export function anyName(random: Random, sex: Sex, year: number): string {
  const generation = GENERATIONS.find(({ until }) => year < until);
  if (generation === undefined) throw new Error(`no names for ${year}`);
  return random.pick(SURNAMES) + random.pick(generation.given[sex]);
}

/** How many people of a community may bear one given name. */
const SHARED = 4;

function drawer(random: Random, shared: number, used: Set<string>, uses: Map<string, number>): NameDrawer {
  return {
    draw(sex, year) {
      let name = anyName(random, sex, year);
      while (used.has(name) || avoid(name) || (uses.get(name.slice(1)) ?? 0) >= shared) {
        name = anyName(random, sex, year);
      }
      used.add(name);
      uses.set(name.slice(1), (uses.get(name.slice(1)) ?? 0) + 1);
      return name;
    },
    beside: (other) => drawer(other, shared, used, uses),
  };
}

/** Names of one community, never twice the same; at most `shared` people bear one given name. */
export function nameDrawer(random: Random, shared = SHARED): NameDrawer {
  return drawer(random, shared, new Set(), new Map());
}
