import type { Stored } from '../../../../core/record/types.ts';
import type { MeetingFacts } from '../useMeeting.ts';
import { Labelled } from '../Labelled.tsx';
import { ResolutionLines } from './ResolutionLines.tsx';

/** One topic: who reported, what was heard, what the meeting thought, what it decided. */
export function TopicEntry(props: {
  readonly topic: Stored<'agendaItem'>;
  readonly facts: MeetingFacts;
  readonly number: number;
}) {
  const { topic, facts, number } = props;
  const field = (name: keyof typeof topic & string, label: string, more: object = {}) => (
    <Labelled
      label={label}
      place={{ type: 'agendaItem', record: topic.id, field: name }}
      stored={topic[name]}
      {...more}
    />
  );
  return (
    <section aria-labelledby="entry-name">
      <h2 id="entry-name" className="visually-hidden">
        议题{number}
      </h2>
      <div className="entry-topic">
        {field('title', `议题${number}`, { lines: 1 })}
        {field('reporterName', '汇报人', { list: 'usual-people' })}
        {field('reporterUnit', '汇报单位', { list: 'usual-units' })}
      </div>
      {field('heard', '情况说明', { lines: 2, hint: '会议听取了什么', testId: 'heard' })}
      {field('opinions', '会议意见', { lines: 2, hint: '会议认为什么', testId: 'opinions' })}
      <ResolutionLines topic={topic} facts={facts} />
    </section>
  );
}
