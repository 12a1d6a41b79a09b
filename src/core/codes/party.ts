import { codeSet } from '../kinds/choice.ts';

/** 人员类别 of a Party member (domain.md 2.1). */
export const memberCategory = codeSet('党员基本信息采集表', [
  ['full', '正式党员', ['正式', '正式中共党员', '中共党员', '党员']],
  ['probationary', '预备党员', ['预备', '中共预备党员']],
]);

/** 党籍状态 (domain.md 2.3); derived from the events of a membership. */
export const membershipStatus = codeSet('党员教育管理工作条例', [
  ['normal', '正常', ['正常党籍', '在册']],
  ['suspended', '停止党籍', ['停止']],
  ['left', '已转出', ['转出']],
  ['expelled', '出党', ['除名', '开除', '开除党籍']],
  ['deceased', '去世', ['死亡', '已故']],
]);

/** 党籍变动 (domain.md 2.3). A first import writes a baseline event. */
export const membershipEventType = codeSet('党员变动情况表', [
  ['baseline', '首次登记'],
  ['transferIn', '转入'],
  ['transferOut', '转出'],
  ['confirm', '转正'],
  ['suspend', '停止党籍'],
  ['resume', '恢复党籍'],
  ['expel', '出党'],
  ['death', '去世'],
]);

/** 党内职务 (domain.md 2.2). */
export const partyPost = codeSet('党内职务', [
  ['secretary', '书记', ['支部书记', '党支部书记', '党委书记', '党总支书记']],
  ['deputySecretary', '副书记', ['支部副书记', '党支部副书记', '党委副书记']],
  ['organisation', '组织委员'],
  ['publicity', '宣传委员'],
  ['discipline', '纪检委员'],
  ['committee', '委员', ['支委', '支部委员']],
  ['groupLeader', '党小组组长', ['党小组长', '小组长']],
  ['none', '普通党员', ['党员']],
]);

/** Kind of a Party organisation (domain.md 2.4 and 14). */
export const partyOrgType = codeSet('党支部工作条例', [
  ['workingCommittee', '街道党工委', ['党工委']],
  ['committee', '党委'],
  ['generalBranch', '党总支', ['总支']],
  ['branch', '党支部', ['支部']],
  ['jointBranch', '联合党支部'],
  ['group', '党小组'],
]);

/** Whether a compound branch is built alone or jointly over adjoining compounds (seed-systems D 31). */
export const branchForm = codeSet('小区党支部', [
  ['single', '单独建', ['单独组建', '独立组建', '单建']],
  ['joint', '连片建', ['连片组建', '联合组建', '联建']],
]);

/** To which field of work a Party organisation belongs (seed-systems G 61, I 105). */
export const partySector = codeSet('党组织设置', [
  ['community', '社区', ['小区', '居民区', '城市社区']],
  ['property', '物业行业', ['物业', '物业企业']],
  ['newOrg', '两新组织', ['两新', '“两新”组织', '非公', '社会组织']],
  ['government', '机关事业', ['机关', '事业单位', '机关事业单位']],
  ['other', '其他'],
]);

/** 单位性质 of a partner unit (domain.md 4). */
export const partnerNature = codeSet('成员单位名册', [
  ['government', '机关', ['党政机关', '行政', '机关单位', '政府机关']],
  ['institution', '事业', ['事业单位']],
  ['school', '学校', ['教育', '教育单位']],
  ['stateOwned', '国企', ['国有企业', '国有', '央企']],
  ['enterprise', '企业', ['民营企业', '民企', '私企', '公司', '物业', '物业企业']],
  ['newOrg', '两新', ['两新组织', '“两新”组织', '"两新"组织', '非公企业', '非公']],
  ['socialOrg', '社会组织', ['社团', '公益组织', '民办非企业']],
]);
