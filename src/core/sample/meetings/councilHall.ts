import type { TopicScript } from './script.ts';

/** What the 红色议事厅 of 银杏小区 talked over. */
export const councilHall: readonly TopicScript[] = [
  {
    title: '7号楼前晾晒区改造',
    proposer: '银杏小区党支部',
    background: '7号楼前居民自拉绳晾晒，过往不便，也不美观。',
    suggestion: '在楼前空地集中设晾晒架，拆除自拉绳。',
    concerned: '安心物业服务公司、银杏小区业委会',
    minutes: 40,
    reporter: '银杏小区党支部',
    heard: '楼长征求了7号楼和8号楼61户意见，54户赞成集中设晾晒架，7户担心影响一楼采光。',
    opinions: '晾晒架要离窗四米以上，高度不超过一楼窗台，先设后拆。',
    resolutions: [
      {
        matter: '在7号楼前空地设晾晒架四组，设好后拆除自拉绳',
        lead: '安心物业服务公司',
        joint: '银杏小区业委会',
        due: 20,
        steps: [{ after: 17, state: 'done', text: '四组晾晒架已装好，自拉绳已拆除' }],
      },
    ],
  },
];
