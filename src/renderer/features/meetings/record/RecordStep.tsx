import { useMemo, type ComponentType } from 'react';
import { useSearchParams } from 'react-router';
import { PaperSide } from '../papers/PaperSide.tsx';
import type { MeetingFacts } from '../useMeeting.ts';
import { ClosingEntry } from './ClosingEntry.tsx';
import { EarlierList } from './EarlierList.tsx';
import { FactsEntry } from './FactsEntry.tsx';
import { FinalButton } from '../minutes/FinalButton.tsx';
import { moveOnEnter } from '../moveOnEnter.ts';
import { TopicEntry } from './TopicEntry.tsx';
import { TopicList } from './TopicList.tsx';
import { UsualWords } from '../UsualWords.tsx';
import './record.css';

const others: Readonly<Record<string, ComponentType<{ readonly facts: MeetingFacts }>>> = {
  facts: FactsEntry,
  earlier: EarlierList,
  closing: ClosingEntry,
};

/** 记录: left the topics, centre what is written down of the one in view, right the page as it will come out. */
export function RecordStep({ facts }: { readonly facts: MeetingFacts }) {
  const { meeting, agenda } = facts;
  const [asked, setAsked] = useSearchParams();
  const topics = agenda.filter(({ accepted }) => accepted !== false);
  const wanted = asked.get('topic') ?? undefined;
  const first = topics[0];
  const topic = topics.find(({ id }) => id === wanted) ?? (wanted === undefined ? first : undefined);
  const here = topic?.id ?? (wanted !== undefined && wanted in others ? wanted : 'facts');
  const Other = others[here] ?? FactsEntry;
  const choose = (key: string) => setAsked({ topic: key }, { replace: true });
  const ask = useMemo(() => ({ meeting: meeting.id }), [meeting.id]);
  return (
    <div className="record">
      <TopicList facts={facts} topics={topics} here={here} onChoose={choose} />
      <div className="record-entry" onKeyDown={moveOnEnter}>
        {topic === undefined ? (
          <Other facts={facts} />
        ) : (
          <TopicEntry key={topic.id} topic={topic} facts={facts} number={topics.indexOf(topic) + 1} />
        )}
      </div>
      <PaperSide
        kind="meetingRecord"
        ask={ask}
        title={<strong>会议记录</strong>}
        follow={topic === undefined ? here : `topic:${topic.id}`}
        onPart={(part) => choose(entryOf(part, facts))}
      >
        <FinalButton facts={facts} />
      </PaperSide>
      <UsualWords facts={facts} />
    </div>
  );
}

/** Where a piece of the page is entered: its topic, the earlier decisions, the closing words, else the facts of the meeting. */
function entryOf(part: string, { resolutions }: MeetingFacts): string {
  const [sort = '', id] = part.split(':');
  if (sort === 'topic' && id !== undefined) return id;
  if (sort === 'resolution') return resolutions.find((one) => one.id === id)?.agendaItem ?? 'facts';
  return sort in others ? sort : 'facts';
}
