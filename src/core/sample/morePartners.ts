import type { PartnerPlan } from './partnerPlan.ts';

const BY_NATURE: readonly (readonly [nature: PartnerPlan['nature'], names: string])[] = [
  ['government', '区档案馆 区统计局 区审计局 区司法局青桐司法所 区人民武装部'],
  ['institution', '区图书馆 区文化馆 区青少年活动中心 青桐敬老院 区疾控中心 区园林中心 区公交调度站'],
  ['school', '青桐第一小学 青桐第二小学 青桐实验幼儿园 青桐职业学校 区特殊教育学校'],
  ['stateOwned', '安澜自来水公司 安澜热力公司 安澜燃气公司 安澜公交公司 安澜城建公司'],
  ['enterprise', '安澜机械公司 宏远建筑公司 云帆软件公司 绿源环保公司 安澜邮政营业部'],
  ['newOrg', '百味餐饮店 惠邻药房 青桐快递驿站'],
  ['socialOrg', '青桐老年协会 青桐书画协会'],
];

/** Further partner units of a large community; neither they nor their superiors exist. */
export const morePartners: readonly PartnerPlan[] = BY_NATURE.flatMap(([nature, names]) =>
  names.split(' ').map((name) => ({
    name,
    nature,
    superior: '安澜区区直机关工委',
    head: '党支部书记',
    duty: '资源共享',
    liaison: '办公室职员',
  })),
);
