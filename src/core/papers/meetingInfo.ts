import type { MeetingFacts } from './meetingFacts.ts';
import { labelled, type DraftBlock } from './paperDraft.ts';
import { tallyWords } from './minutes/opening.ts';
import { clockSpan, dayAndWeekday } from './words/paperDays.ts';

type Line = 'time' | 'place' | 'chair' | 'recorder' | 'tally';

interface InfoLine {
  readonly label: string;
  text(facts: MeetingFacts): string | undefined;
}

const lines: Readonly<Record<Line, InfoLine>> = {
  time: {
    label: '时间',
    text: ({ meeting }) => `${dayAndWeekday(meeting.date)}${clockSpan(meeting.startTime, meeting.endTime)}`,
  },
  place: { label: '地点', text: ({ place }) => place },
  chair: {
    label: '主持',
    text: ({ chairName, chairDuty }) =>
      chairName === undefined || chairDuty === undefined ? chairName : `${chairName}（${chairDuty}）`,
  },
  recorder: { label: '记录', text: ({ recorderName }) => recorderName },
  tally: { label: '到会', text: tallyWords },
};

/** The information block (domain.md 1.4): 时间, 地点, 主持 ... as far as they are known. */
export function meetingInfo(facts: MeetingFacts, wanted: readonly Line[]): readonly DraftBlock[] {
  return wanted.flatMap((line) => {
    const text = lines[line].text(facts);
    return text === undefined ? [] : [labelled(lines[line].label, text, `info:${line}`)];
  });
}
