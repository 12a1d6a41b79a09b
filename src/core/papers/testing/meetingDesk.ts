import { dataOf, type View } from '../../record/dataView.ts';
import { row, type Rows } from '../../rules/testing/rows.ts';

/** A small body with one meeting held on 2026-09-10, to which a test adds what it is about. */
export function meetingDesk(more: Rows = {}, today = '2026-09-12', meeting: object = {}): View {
  return dataOf(
    {
      office: [row('o', { name: '柳岸社区', level: 'community' })],
      settings: [row('s', { office: 'o', reportingUnit: '柳岸社区党委', contactPhone: '19900000001' })],
      meetingBody: [
        row('b', {
          name: '柳岸社区联席会议',
          office: 'o',
          bodyKind: 'communityJoint',
          frequency: 'quarterly',
          chairName: '陈立新',
          chairDuty: '社区党委书记',
          recorderName: '方晓燕',
          place: '党群服务中心',
          issuer: '中共柳岸社区委员会',
        }),
      ],
      meeting: [row('m', { body: 'b', stage: 'held', date: '2026-09-10', startTime: '14:30', ...meeting })],
      ...more,
    },
    today,
  );
}
