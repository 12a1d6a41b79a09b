import type { MeetingScript } from './script.ts';

/** The joint meeting of a fourth quarter: company for the old, parking by turns, projects of the next year. */
export const fourthQuarter: MeetingScript = {
  conveyed: '青桐街道党工委第四季度基层党建工作会议精神',
  topics: [
    {
      title: '冬季独居和高龄老人关爱探访',
      proposer: '暖邻公益服务中心',
      background: '冬季老年人用电、用气和出行风险多，去年结对探访的老人反映良好。',
      suggestion: '在本人同意的前提下结对，每周至少联系一次。',
      concerned: '四个小区党支部、青桐街道卫生服务中心',
      minutes: 20,
      reporter: '暖邻公益服务中心',
      heard: '经楼长、单元长上门询问并征得本人同意，有52位老人愿意接受结对探访，比上年多11位。',
      opinions: '探访要尊重老人意愿，不拍照、不打扰，重在问冷暖、查隐患。',
      resolutions: [
        {
          matter: '为52位老人落实结对志愿者，发放联系卡',
          lead: '暖邻公益服务中心',
          joint: '四个小区党支部',
          due: 12,
          steps: [{ after: 10, state: 'done', text: '52位老人全部结对，联系卡已送到家' }],
          project: {
            partner: '暖邻公益服务中心',
            name: '暖冬结对探访',
            projectKind: 'alliance',
            steps: '一名志愿者联系两至三位老人，每周至少一次，医生每月随访一次。',
            beneficiaryCount: 52,
          },
        },
        {
          matter: '为结对老人检查室内用电线路和插座，提出整改建议',
          lead: '安澜供电公司',
          joint: '安心物业服务公司',
          due: 30,
          steps: [
            { after: 16, state: 'inProgress', percent: 50, text: '已检查27户' },
            { after: 29, state: 'done', text: '52户全部检查，帮助更换老化插座31个' },
          ],
        },
      ],
    },
    {
      title: '夜间错时共享停车',
      proposer: '柳岸新村业委会',
      background: '柳岸新村晚间缺车位近100个，周边单位院内车位夜间空闲。',
      suggestion: '请沿街单位夜间错时开放院内车位。',
      concerned: '区税务局青桐税务所、安澜农商银行青桐支行、安心物业服务公司',
      minutes: 30,
      reporter: '柳岸新村业委会',
      heard:
        '柳岸新村登记车辆311辆，小区内划线车位214个，晚间缺口近100个。税务所、农商银行支行院内共有车位66个，夜间基本空闲。',
      opinions: '错时停车对单位和居民都好，要把时段、收费、责任说清楚，先试行、再推开。',
      resolutions: [
        {
          matter: '核定夜间开放的车位数量和时段，明确门卫管理要求',
          lead: '区税务局青桐税务所',
          joint: '安澜农商银行青桐支行',
          due: 20,
          steps: [{ after: 17, state: 'done', text: '两家单位开放车位48个，每天18:30至次日7:30' }],
        },
        {
          matter: '制定错时停车登记办法，受理居民登记',
          lead: '安心物业服务公司',
          joint: '柳岸新村业委会',
          due: 35,
          steps: [
            { after: 24, state: 'inProgress', percent: 70, text: '登记办法已公示' },
            { after: 34, state: 'done', text: '48个车位登记完毕，试行一周无纠纷' },
          ],
        },
        {
          matter: '报请街道协调施划小区东侧道路夜间停车泊位',
          lead: '柳岸社区党委',
          joint: '柳岸新村党支部',
          due: 80,
          steps: [
            { after: 8, state: 'inProgress', percent: 20, text: '已书面报青桐街道办事处' },
            { after: 50, state: 'inProgress', percent: 50, text: '街道已会同有关部门现场踏勘，等待批复' },
          ],
          issue: {
            compound: '柳岸新村',
            category: '车位',
            content: '柳岸新村东侧道路夜间停车需求大，请求施划夜间停车泊位',
            handling: '街道已会同有关部门现场踏勘，等待批复',
          },
        },
      ],
    },
    {
      title: '下年度共建项目意向',
      proposer: '柳岸社区党委',
      background: '一年一次的需求、资源清单已经收齐，需要转成项目。',
      suggestion: '各成员单位认领一到两个项目。',
      concerned: '各成员单位',
      minutes: 20,
      reporter: '柳岸社区党委',
      heard: '本年度共建项目完成情况',
      opinions: '项目不在多，要接得住、办得成，年底向居民报账。',
      resolutions: [
        {
          matter: '各成员单位报送下年度共建项目意向，社区党委汇总后提交下次会议',
          lead: '柳岸社区党委',
          joint: '各成员单位',
          due: 30,
          steps: [
            { after: 19, state: 'inProgress', percent: 60, text: '已收到5家单位的项目意向' },
            { after: 29, state: 'done', text: '8家成员单位报送项目意向13项，已汇总' },
          ],
        },
      ],
    },
  ],
  closing: '年底事多，办理中的事项不能停，能在年前办结的都要办结。',
  putOff: {
    title: '银杏小区活动室增加阅读角',
    proposer: '青桐中学',
    background: '学校有一批闲置图书可以捐赠。',
    suggestion: '在活动室设阅读角，学校定期更换图书。',
    concerned: '银杏小区党支部',
  },
};
