import type { MeetingScript } from './script.ts';

/** The joint meeting of a first quarter: charging sheds, light on the stairs, health checks. */
export const firstQuarter: MeetingScript = {
  conveyed: '青桐街道党工委年度基层党建工作会议精神',
  topics: [
    {
      title: '柳岸新村电动自行车充电车棚选址',
      proposer: '安心物业服务公司',
      background: '柳岸新村有电动自行车240余辆，现有集中充电口36个，楼道停放和飞线充电时有发生。',
      suggestion: '在小区内新建两处带顶棚的集中充电车棚。',
      concerned: '安澜供电公司、柳岸新村党支部、柳岸新村业委会',
      minutes: 30,
      reporter: '安心物业服务公司',
      heard:
        '柳岸新村有电动自行车240余辆，现有集中充电口36个，缺口较大。物业会同业委会现场勘查后，初选2号楼东侧、15号楼北侧、22号楼东侧三个点位。',
      opinions:
        '建设充电车棚是居民多年的期盼，选址要避开楼道出入口和消防通道，兼顾采光和噪声，先公示、后施工，让居民事前知情。',
      resolutions: [
        {
          matter: '从三个初选点位中提出两个，在小区公示七天，汇总居民意见后确定',
          lead: '安心物业服务公司',
          joint: '柳岸新村党支部、柳岸新村业委会',
          due: 14,
          steps: [
            {
              after: 3,
              state: 'inProgress',
              percent: 30,
              text: '点位图已张贴到各单元门口，同时发到网格群',
            },
            {
              after: 12,
              state: 'done',
              text: '公示期满，收到意见11条，确定15号楼北侧、22号楼东侧两个点位',
            },
          ],
        },
        {
          matter: '核算两个点位的用电容量，提出接电方案',
          lead: '安澜供电公司',
          joint: '安心物业服务公司',
          due: 30,
          steps: [
            { after: 13, state: 'inProgress', percent: 50, text: '已完成现场勘查' },
            { after: 27, state: 'done', text: '两个点位各新增一路电源，接电方案已交物业' },
          ],
        },
        {
          matter: '建成两处充电车棚并投入使用',
          lead: '安心物业服务公司',
          joint: '安澜供电公司、柳岸新村业委会',
          due: 75,
          steps: [
            { after: 36, state: 'inProgress', percent: 30, text: '施工单位已进场，22号楼东侧开始浇筑基础' },
            {
              after: 64,
              state: 'inProgress',
              percent: 60,
              text: '22号楼东侧车棚已建成，15号楼北侧因地下管线需要移位',
            },
          ],
          issue: {
            compound: '柳岸新村',
            category: '安全隐患',
            content: '15号楼北侧充电车棚点位下有燃气管线，需要协调移位后才能施工',
            handling: '已书面报街道，街道牵头约燃气公司到现场勘查',
          },
        },
      ],
    },
    {
      title: '银杏小区楼道照明修缮',
      proposer: '暖邻公益服务中心',
      background: '志愿者入户走访时发现，银杏小区有14个单元楼道灯损坏，老年人夜间上下楼不便。',
      suggestion: '集中更换声控灯，明确日常报修渠道。',
      concerned: '安心物业服务公司、银杏小区党支部',
      minutes: 20,
      reporter: '暖邻公益服务中心',
      heard: '银杏小区36个单元中，有14个单元楼道灯损坏，多数住户是老年人，夜间上下楼不便。',
      opinions: '楼道照明关系老年人出行安全，要集中修一次，再把日常报修管起来。',
      resolutions: [
        {
          matter: '更换14个单元的楼道灯，在单元门口公布报修电话',
          lead: '安心物业服务公司',
          joint: '银杏小区党支部',
          due: 20,
          steps: [{ after: 16, state: 'done', text: '14个单元共换声控灯58盏，报修电话已贴到单元门口' }],
          project: {
            partner: '安心物业服务公司',
            name: '银杏小区亮灯工程',
            projectKind: 'property',
            steps: '先换14个单元的楼道灯，再由单元长每月巡查一次，坏灯三天内报修、一周内修好。',
            beneficiaryCount: 430,
          },
        },
      ],
    },
    {
      title: '65岁及以上老年人健康体检',
      proposer: '青桐街道卫生服务中心',
      background: '年度老年人健康体检即将开始，上年柳岸社区到检率不高。',
      suggestion: '由各党支部和楼长逐户通知，分小区安排体检时间。',
      concerned: '四个小区党支部',
      minutes: 15,
      reporter: '青桐街道卫生服务中心',
      heard: '本年度老年人健康体检安排情况',
      opinions: '要把通知送到家，行动不便的由志愿者接送。',
      resolutions: [
        {
          matter: '分小区组织65岁及以上老年人健康体检，对行动不便的老年人提供接送',
          lead: '青桐街道卫生服务中心',
          joint: '四个小区党支部、暖邻公益服务中心',
          due: 45,
          steps: [
            { after: 20, state: 'inProgress', percent: 50, text: '柳岸新村、银杏小区已检完，到检228人' },
            { after: 43, state: 'done', text: '四个小区全部检完，到检412人，接送行动不便的老年人17人次' },
          ],
        },
      ],
    },
  ],
  closing: '各成员单位要把议定事项落到人、落到时间，办结一项，向居民公布一项。',
  putOff: {
    title: '小区北门便民早市摊位',
    proposer: '万家惠超市',
    background: '居民反映早晨买菜不便。',
    suggestion: '在小区北门外划定早市摊位。',
    concerned: '柳岸社区党委',
  },
};
