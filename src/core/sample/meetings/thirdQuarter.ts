import type { MeetingScript } from './script.ts';

/** The joint meeting of a third quarter: lifts, clear stairways, heating pipes. */
export const thirdQuarter: MeetingScript = {
  conveyed: '青桐街道党工委第三季度党建引领基层治理工作调度会精神',
  topics: [
    {
      title: '海棠家园电梯大修',
      proposer: '海棠家园业委会',
      background: '海棠家园部分电梯使用超过十二年，近半年困人4次，居民反映集中。',
      suggestion: '按规定程序使用住宅专项维修资金，分批大修。',
      concerned: '安心物业服务公司、海棠家园党支部',
      minutes: 30,
      reporter: '海棠家园业委会',
      heard:
        '海棠家园3号楼、5号楼、8号楼共6部电梯故障较多，近半年困人4次，维保单位建议大修，费用可按规定程序从住宅专项维修资金中列支。',
      opinions: '电梯安全等不得，程序也少不得，要把方案、预算和分摊办法向业主讲明白，再组织表决。',
      resolutions: [
        {
          matter: '编制6部电梯大修方案和预算，在楼栋大厅公示',
          lead: '安心物业服务公司',
          joint: '海棠家园业委会',
          due: 14,
          steps: [{ after: 11, state: 'done', text: '方案和预算已在3个楼栋大厅公示，维保单位到场解答2次' }],
        },
        {
          matter: '按规定程序组织业主表决，表决通过后申请使用住宅专项维修资金',
          lead: '海棠家园业委会',
          joint: '海棠家园党支部、安心物业服务公司',
          due: 45,
          steps: [
            { after: 18, state: 'inProgress', percent: 40, text: '表决票已由楼长、单元长逐户送达' },
            { after: 42, state: 'done', text: '表决通过，维修资金使用申请已受理' },
          ],
        },
        {
          matter: '完成6部电梯大修并通过检验',
          lead: '安心物业服务公司',
          joint: '海棠家园业委会',
          due: 85,
          steps: [
            { after: 47, state: 'inProgress', percent: 20, text: '施工单位已确定，配件已订货' },
            {
              after: 78,
              state: 'inProgress',
              percent: 50,
              text: '3号楼、5号楼3部已完工并通过检验，其余等待配件到货',
            },
          ],
          issue: {
            compound: '海棠家园',
            category: '安全隐患',
            content: '海棠家园8号楼电梯大修配件到货晚，居民出行不便，需要协调厂家',
            handling: '街道已约谈维保单位，厂家答复分两批发货',
          },
        },
      ],
    },
    {
      title: '楼道堆物清理和消防通道畅通',
      proposer: '柳岸社区党委',
      background: '网格巡查发现四个小区有楼道堆物120余处，部分占用消防通道。',
      suggestion: '先通知、再清理，清理后由楼长、单元长日常看护。',
      concerned: '四个小区党支部、安心物业服务公司',
      minutes: 20,
      reporter: '柳岸社区党委',
      heard:
        '网格巡查发现四个小区有楼道堆物127处，柳岸新村最多。多数住户愿意自行清走，个别旧家具需要帮助搬运。',
      opinions: '清理楼道要一户一户做工作，大件由志愿者帮着搬，清完以后楼长、单元长要看得住。',
      resolutions: [
        {
          matter: '逐户送达清理通知，登记需要帮助搬运的大件',
          lead: '柳岸社区党委',
          joint: '四个小区党支部',
          due: 10,
          steps: [{ after: 9, state: 'done', text: '通知已送到户，登记需要帮助搬运的大件34件' }],
        },
        {
          matter: '集中清理楼道堆物，搬运登记的大件',
          lead: '安心物业服务公司',
          joint: '暖邻公益服务中心、四个小区党支部',
          due: 30,
          steps: [
            { after: 17, state: 'inProgress', percent: 60, text: '银杏小区、梧桐苑已清完' },
            { after: 28, state: 'done', text: '清理127处，搬运大件34件，楼长、单元长签了看护单' },
          ],
          project: {
            partner: '暖邻公益服务中心',
            name: '畅通楼道志愿行动',
            projectKind: 'alliance',
            steps: '每月最后一个周六集中清理一次，志愿者帮老年人搬运大件，单元长日常看护。',
            beneficiaryCount: 1200,
          },
        },
      ],
    },
    {
      title: '供暖前管道检修',
      proposer: '安心物业服务公司',
      background: '上个采暖季银杏小区、柳岸新村有9个单元不热或漏水。',
      suggestion: '供暖前把楼道立管和阀门检修一遍。',
      concerned: '银杏小区党支部、柳岸新村党支部',
      minutes: 15,
      reporter: '安心物业服务公司',
      heard: '上个采暖季9个单元不热或漏水，集中在银杏小区和柳岸新村的顶层，原因是楼道阀门老化。',
      opinions: '检修要赶在试压以前做完，试压当天各单元要有人在家。',
      resolutions: [
        {
          matter: '检修银杏小区、柳岸新村楼道供热立管和阀门，更换老化阀门',
          lead: '安心物业服务公司',
          joint: '银杏小区党支部、柳岸新村党支部',
          due: 40,
          steps: [
            { after: 20, state: 'inProgress', percent: 50, text: '银杏小区检修完，换阀门21只' },
            { after: 36, state: 'done', text: '两个小区检修完，换阀门38只，试压时无漏水' },
          ],
        },
      ],
    },
  ],
  closing: '议定的事项要一件一件对账，下次会议先通报落实情况，再议新的事项。',
  putOff: {
    title: '柳岸新村健身器材更新',
    proposer: '青桐街道卫生服务中心',
    background: '部分健身器材锈蚀。',
    suggestion: '向区有关部门申请更新。',
    concerned: '柳岸社区党委',
  },
};
