import { useState } from 'react';
import { newId } from '../../../../core/record/ids.ts';
import { creation } from '../../../../core/record/patches.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { agendaItem } from '../../../../core/records/agendaItem.ts';
import { earlierReview } from '../../../../core/rules/meetings/carriedOver.ts';
import { useWrite } from '../../../records/useWrite.ts';
import { useData } from '../../../session/useSession.ts';
import { lastOrder } from '../ordering.ts';
import type { MeetingFacts } from '../useMeeting.ts';

const { kind } = agendaItem.fields.title;

/** The topics at the left, with what comes before and after them; a new one is added at the foot. */
export function TopicList(props: {
  readonly facts: MeetingFacts;
  readonly topics: readonly Stored<'agendaItem'>[];
  /** Id of the topic in view, or `facts`, `earlier`, `closing`. */
  readonly here: string;
  readonly onChoose: (key: string) => void;
}) {
  const { facts, topics, here, onChoose } = props;
  const data = useData();
  const earlier = earlierReview(data, facts.meeting);
  const decided = (topic: string) => facts.resolutions.filter((one) => one.agendaItem === topic).length;
  const line = (key: string, text: string, note?: string) => (
    <button
      key={key}
      type="button"
      aria-current={here === key ? 'page' : undefined}
      onClick={() => onChoose(key)}
    >
      <span>{text}</span>
      {note !== undefined && <small>{note}</small>}
    </button>
  );
  return (
    <nav className="choice-list" aria-label="议题">
      {line('facts', '会议情况')}
      {topics.map((topic, i) => {
        const count = decided(topic.id);
        return line(
          topic.id,
          `${i + 1}. ${topic.title}`,
          count === 0 ? '还没有议定事项' : `议定 ${count} 项`,
        );
      })}
      {earlier.total > 0 &&
        line('earlier', '上次议定事项落实', `共 ${earlier.total} 项，办结 ${earlier.done} 项`)}
      {line('closing', '主持人小结')}
      <NewTopic facts={facts} onMade={onChoose} />
    </nav>
  );
}

function NewTopic({
  facts,
  onMade,
}: {
  readonly facts: MeetingFacts;
  readonly onMade: (id: string) => void;
}) {
  const write = useWrite();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const add = async () => {
    const reading = kind.read(text);
    if (!reading.ok) return setWrong(reading.problem);
    if (reading.value === undefined) return;
    const id = newId('agendaItem');
    const values = {
      meeting: facts.meeting.id,
      title: reading.value,
      order: lastOrder(facts.agenda),
      accepted: true,
    };
    const patches = [creation('agendaItem', values, id)];
    const outcome = await write({ why: `新增议题 ${reading.value}`, source: 'form', patches });
    if (!outcome.ok) return setWrong(outcome.text);
    setWrong(undefined);
    setText('');
    onMade(id);
  };
  return (
    <form
      className="new-topic"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        className="saved-text"
        aria-label="加一个议题"
        placeholder="加一个议题，回车"
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      {wrong !== undefined && <p className="form-wrong">{wrong}</p>}
    </form>
  );
}
