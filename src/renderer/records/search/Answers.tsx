import { useLayoutEffect, useRef } from 'react';
import type { Answer, AnswerGroup } from './answer.ts';

/** Id of an answer, by its place among all of them: what the input names as the active one. */
export const answerId = (at: number): string => `answer-${at}`;

/** The list under the search: answers by kind, the active one always in sight. */
export function Answers(props: {
  readonly id: string;
  readonly groups: readonly AnswerGroup[];
  readonly at: number;
  readonly query: string;
  readonly onChoose: (answer: Answer) => void;
}) {
  const { id, groups, at, query, onChoose } = props;
  const starts = groups.map((_, i) => groups.slice(0, i).reduce((sum, one) => sum + one.answers.length, 0));
  return (
    <div className="search-popup">
      <div id={id} className="search-answers" role="listbox" aria-label="查到的内容">
        {groups.map((group, i) => (
          <Group key={group.label} group={group} from={starts[i] ?? 0} at={at} onChoose={onChoose} />
        ))}
      </div>
      {groups.length === 0 && (
        <p role="status" className="search-none">
          没有找到“{query}”。可以打姓名、拼音、首字母、手机号后几位，或“3号楼2单元”。
        </p>
      )}
    </div>
  );
}

function Group(props: {
  readonly group: AnswerGroup;
  /** Place of its first answer among all. */
  readonly from: number;
  readonly at: number;
  readonly onChoose: (answer: Answer) => void;
}) {
  const { group, from, at, onChoose } = props;
  const { label, answers, count } = group;
  return (
    <div role="group" aria-label={label}>
      <div className="search-group" role="presentation">
        {label}
        {count > answers.length && <span>{`共 ${count}，多打几个字可以缩小范围`}</span>}
      </div>
      {answers.map((answer, i) => (
        <Line
          key={answer.key}
          id={answerId(from + i)}
          answer={answer}
          isActive={from + i === at}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

function Line(props: {
  readonly id: string;
  readonly answer: Answer;
  readonly isActive: boolean;
  readonly onChoose: (answer: Answer) => void;
}) {
  const { id, answer, isActive, onChoose } = props;
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isActive}
      className={isActive ? 'active' : ''}
      onMouseDown={(event) => {
        // The box keeps the focus until the answer is chosen.
        event.preventDefault();
        onChoose(answer);
      }}
    >
      <span className="search-title">{answer.title}</span>
      <span className="search-more">{answer.more}</span>
    </div>
  );
}
