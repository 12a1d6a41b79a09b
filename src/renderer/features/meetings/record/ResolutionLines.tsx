import { useState } from 'react';
import { deletion } from '../../../../core/record/patches.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { useWrite } from '../../../records/useWrite.ts';
import { lastOrder, moved, reordered } from '../ordering.ts';
import { useDrafts } from '../saving/useDrafts.ts';
import { useSaving } from '../saving/useSaving.ts';
import type { MeetingFacts } from '../useMeeting.ts';
import { ResolutionLine } from './ResolutionLine.tsx';

/** What the meeting decided on a topic, a line each; there is always an empty line at the end to go on with. */
export function ResolutionLines(props: {
  readonly topic: Stored<'agendaItem'>;
  readonly facts: MeetingFacts;
}) {
  const { topic, facts } = props;
  const write = useWrite();
  const queue = useSaving();
  const [refused, setRefused] = useState<string>();
  const rows = facts.resolutions.filter(({ agendaItem }) => agendaItem === topic.id);
  const drafts = useDrafts('resolution', rows, (seed) => seed['agendaItem'] === topic.id);
  const first = lastOrder(facts.resolutions);
  const say = async (why: string, patches: Parameters<typeof write>[0]['patches']) => {
    if (patches.length === 0) return;
    const outcome = await write({ why, source: 'form', patches });
    setRefused(outcome.ok ? undefined : outcome.text);
  };
  const remove = async (row: Stored<'resolution'>) => {
    await queue.flush();
    queue.drop(row.id);
    await say('删除 1 项议定事项', [deletion('resolution', row)]);
  };
  const move = (index: number, step: -1 | 1) =>
    void say('调整议定事项顺序', reordered('resolution', moved(rows, index, step)));
  return (
    <div className="resolutions" data-testid="resolutions">
      <h3>议定事项</h3>
      {refused !== undefined && <p className="form-wrong">{refused}</p>}
      {/* One list of stored and new lines: a line that is stored stays the same element, with the focus and the input method in it. */}
      {[...rows, ...drafts].map((line, i) =>
        typeof line === 'string' ? (
          <ResolutionLine
            key={line}
            id={line}
            number={i + 1}
            meetingDay={facts.meeting.date}
            seed={{ meeting: facts.meeting.id, agendaItem: topic.id, order: first + i - rows.length }}
            onRemove={() => queue.drop(line)}
          />
        ) : (
          <ResolutionLine
            key={line.id}
            id={line.id}
            row={line}
            number={i + 1}
            meetingDay={facts.meeting.date}
            onRemove={() => void remove(line)}
            onMove={(step) => move(i, step)}
            isLast={i === rows.length - 1}
          />
        ),
      )}
    </div>
  );
}
