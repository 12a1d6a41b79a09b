import type { MeetingScript } from './script.ts';

/** The joint meeting of a second quarter: the summer holidays, drains before the rain, fraud. */
export const secondQuarter: MeetingScript = {
  conveyed: '青桐街道党工委第二季度基层党建工作推进会精神',
  topics: [
    {
      title: '暑期青少年托管场地',
      proposer: '暖邻公益服务中心',
      background: '辖区双职工家庭多，暑期小学生看护需求集中，去年报名60余人，党群服务中心活动室容纳不下。',
      suggestion: '请学校在暑期开放部分教室和操场，社会组织负责日常看护。',
      concerned: '青桐中学、柳岸社区党委',
      minutes: 25,
      reporter: '暖邻公益服务中心',
      heard:
        '经网格摸底，今年有暑期托管需求的家庭58户、学生63人。党群服务中心活动室最多容纳30人，场地和看护力量都有缺口。',
      opinions: '暑期托管是居民的实际需要，要先把安全责任分清楚，再把场地和志愿者落实到位。',
      resolutions: [
        {
          matter: '提供两间教室和操场作为暑期托管场地，明确开放时间和安全责任',
          lead: '青桐中学',
          joint: '柳岸社区党委',
          due: 15,
          steps: [
            { after: 6, state: 'inProgress', percent: 60, text: '教室已定，安全责任书正在会签' },
            { after: 11, state: 'done', text: '开放一楼两间教室和操场，工作日8:00至17:30，安全责任书已签' },
          ],
          project: {
            partner: '青桐中学',
            name: '暑期青少年托管班',
            projectKind: 'alliance',
            steps: '学校开放教室和操场，志愿者分两班看护，社区党委协调报名和巡查。',
            beneficiaryCount: 63,
          },
        },
        {
          matter: '招募托管志愿者，组织岗前培训，排好看护班次',
          lead: '暖邻公益服务中心',
          joint: '青桐中学、青桐街道卫生服务中心',
          due: 20,
          steps: [{ after: 18, state: 'done', text: '招募志愿者26名，培训2次，班次表已公布' }],
        },
      ],
    },
    {
      title: '梧桐苑雨污管网清淤和排水口改造',
      proposer: '安心物业服务公司',
      background: '去年汛期梧桐苑8号楼、9号楼前积水两次，最深处没过脚踝。',
      suggestion: '汛前清淤一次，东侧排水口请街道列入改造计划。',
      concerned: '梧桐苑党支部、梧桐苑业委会',
      minutes: 25,
      reporter: '安心物业服务公司',
      heard:
        '梧桐苑去年汛期积水两次，主要原因是8号楼、9号楼、12号楼周边雨水管道淤堵，东侧排水口管径偏小，超出小区自身改造能力。',
      opinions: '清淤由物业马上做，排水口改造由社区党委向街道反映，两件事分开办、同时办。',
      resolutions: [
        {
          matter: '对8号楼、9号楼、12号楼周边雨水管道清淤，清理雨水篦子',
          lead: '安心物业服务公司',
          joint: '梧桐苑党支部、梧桐苑业委会',
          due: 15,
          steps: [{ after: 10, state: 'done', text: '清淤管道320米，清理雨水篦子46个，试水通畅' }],
        },
        {
          matter: '报请街道把梧桐苑东侧排水口列入改造计划，跟踪到完工',
          lead: '柳岸社区党委',
          joint: '安心物业服务公司',
          due: 60,
          steps: [
            { after: 5, state: 'inProgress', percent: 20, text: '已书面报青桐街道办事处，附现场照片' },
            {
              after: 20,
              state: 'transferred',
              toUnit: '青桐街道办事处',
              text: '街道已到现场勘查，由街道统一安排改造',
            },
            { after: 48, state: 'inProgress', percent: 60, text: '排水口方案已定，施工单位正在备料' },
          ],
          issue: {
            compound: '梧桐苑',
            category: '管道维修',
            content: '梧桐苑东侧排水口管径偏小，汛期积水，需要扩径改造',
            handling: '街道已到现场勘查，改造方案已定，正在备料',
          },
        },
      ],
    },
    {
      title: '防范电信诈骗和养老诈骗宣传',
      proposer: '安澜农商银行青桐支行',
      background: '一季度辖区老年人被骗报案3起，支行柜面劝阻2起。',
      suggestion: '用身边案例在小区里讲，一个小区讲一场。',
      concerned: '四个小区党支部',
      minutes: 15,
      reporter: '安澜农商银行青桐支行',
      heard: '近期涉老诈骗手法和柜面劝阻情况',
      opinions: '宣传要到小区、到楼下，用居民听得懂的话讲身边的事。',
      resolutions: [
        {
          matter: '在四个小区各办一场防诈骗宣讲',
          lead: '安澜农商银行青桐支行',
          joint: '四个小区党支部、区税务局青桐税务所',
          due: 40,
          steps: [
            { after: 19, state: 'inProgress', percent: 50, text: '柳岸新村、海棠家园已办，到场160余人' },
            { after: 38, state: 'done', text: '四场全部办完，到场310余人，发放宣传页600份' },
          ],
        },
      ],
    },
  ],
  closing: '各成员单位要把办理进展按月告诉社区党委，遇到办不了的及早提出来一起商量。',
  putOff: {
    title: '海棠家园地下车库出入口增设减速带',
    proposer: '区税务局青桐税务所',
    background: '早晚高峰车库出入口车速快。',
    suggestion: '增设减速带和反光镜。',
    concerned: '安心物业服务公司',
  },
};
