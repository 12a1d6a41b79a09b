import type { DerivedColumn } from '../record/defineLedger.ts';
import { yearAttendance, type AttendanceRate } from '../rules/meetings/meetingRates.ts';

function column(
  key: string,
  label: string,
  show: (rate: AttendanceRate) => string | number | undefined,
): DerivedColumn<'post'> {
  return {
    key,
    label,
    width: 8,
    because: '由本年度的会议签到得出，代会算实到；还没有会议记录时空着',
    derive(post, data) {
      const rate = yearAttendance(data, post);
      return rate.invited === 0 ? undefined : show(rate);
    },
  };
}

/** 应参会, 实参会, 出席率 of the year; blank while no meetings are recorded (domain.md 11.3). */
export const attendanceColumns: readonly DerivedColumn<'post'>[] = [
  column('invited', '应参会', ({ invited }) => invited),
  column('attended', '实参会', ({ attended }) => attended),
  column('attendance', '出席率', ({ rate = 0 }) => `${Math.round(rate * 1000) / 10}%`),
];
