import { composeMinutes } from '../../src/core/papers/composePaper.ts';
import { readMeetingJson } from '../../src/core/papers/json/readMeetingJson.ts';
import type { PaperModel } from '../../src/core/papers/paperModel.ts';

const units = ['香水物业', '香水花园小区党支部', '香水花园业委会', '青桐供电公司', '青桐中学'];
const pick = (i: number): string => units[i % units.length] ?? '';

/** Minutes as a screen composes them again with every key that is typed. */
export interface BenchMinutes {
  compose(): PaperModel;
}

/** Minutes of one meeting with so many topics and resolutions, shared out evenly; each topic was heard in so many sentences. */
export function benchMinutes(topics: number, resolutions: number, sentences = 2): BenchMinutes {
  const meeting = {
    body: {
      name: '香水社区近邻党建联盟联席会议',
      bodyKind: '社区联席会议',
      frequency: '每季度',
      chairName: '张建国',
      chairDuty: '香水社区党委书记',
      recorderName: '王秀英',
      place: '香水社区党群服务中心二楼会议室',
      issuer: '中共香水社区委员会',
      copyTo: '青桐街道党工委',
    },
    meeting: { date: '2026-09-10', startTime: '14:30', endTime: '16:20' },
    attendance: Array.from({ length: 14 }, (_, i) => ({ unitName: pick(i), name: `李志强${i}` })),
    topics: Array.from({ length: topics }, (_, i) => ({
      title: `关于香水花园小区${i + 1}号楼充电车棚选址`,
      reporterName: '李强',
      reporterUnit: pick(i),
      heard: '现有电动自行车240余辆，集中充电口36个，楼道停放和飞线充电时有发生。'.repeat(sentences),
      resolutions: Array.from({ length: Math.round(resolutions / topics) }, (_, n) => ({
        matter: `提出第${n + 1}批两个点位并在小区公示七天，公示结果报社区党委`,
        leadUnit: pick(i + n),
        jointUnits: [pick(i + n + 1)],
        personName: '李强',
        dueDate: '2026-09-25',
      })),
    })),
  };
  const read = readMeetingJson(meeting, '2026-09-12');
  if (!read.ok) throw new Error(read.troubles.join('\n'));
  const { data, ask } = read;
  return {
    compose() {
      const model = composeMinutes(data, ask.meeting, { ...ask, layout: 'A' });
      if (model === undefined) throw new Error('no minutes');
      return model;
    },
  };
}
