import { Checkbox, Input, Radio } from 'antd';
import type { ComponentType } from 'react';
import type { LedgerAsk } from '../../../core/papers/ledger/ledgerAsk.ts';
import { useData } from '../../session/useSession.ts';
import { DayInput } from '../form/DayInput.tsx';

interface QuestionProps {
  readonly ask: LedgerAsk;
  readonly onAsk: (ask: LedgerAsk) => void;
}

function Size({ ask, onAsk }: QuestionProps) {
  return (
    <Radio.Group
      optionType="button"
      aria-label="纸张"
      value={ask.isLarge === true}
      options={[
        { value: false, label: 'A4 竖' },
        { value: true, label: 'A3 横' },
      ]}
      onChange={(event) => onAsk({ ...ask, isLarge: event.target.value === true })}
    />
  );
}

function ByCompound({ ask, onAsk }: QuestionProps) {
  return (
    <Radio.Group
      optionType="button"
      aria-label="怎样分"
      value={ask.byCompound === true}
      options={[
        { value: false, label: '每栋一张' },
        { value: true, label: '每个小区一份' },
      ]}
      onChange={(event) => onAsk({ ...ask, byCompound: event.target.value === true })}
    />
  );
}

function Mobiles({ ask, onAsk }: QuestionProps) {
  return (
    <span className="paper-question">
      <Checkbox
        checked={ask.withMobiles === true}
        onChange={({ target }) => onAsk({ ...ask, withMobiles: target.checked })}
      >
        印上个人电话
      </Checkbox>
      {ask.withMobiles === true && (
        <span className="paper-warning" role="status">
          ⚠ 过路的人都看得到，请先征得本人同意；只对这一次打印有效
        </span>
      )}
    </span>
  );
}

const textQuestion = (label: string, key: 'purpose' | 'recipient', placeholder: string) =>
  function TextQuestion({ ask, onAsk }: QuestionProps) {
    return (
      <label className="paper-question">
        {label}
        <Input
          value={ask[key] ?? ''}
          maxLength={40}
          placeholder={placeholder}
          onChange={(event) => onAsk({ ...ask, [key]: event.target.value })}
        />
      </label>
    );
  };

function Dated({ ask, onAsk }: QuestionProps) {
  const { today } = useData();
  const { datedOn, ...rest } = ask;
  return (
    <label className="paper-question">
      落款日期
      <span className="paper-day">
        <DayInput
          label="落款日期"
          day={datedOn ?? today}
          onDay={(day) => onAsk(day === undefined ? rest : { ...rest, datedOn: day })}
        />
      </span>
    </label>
  );
}

/** What the office is asked about a paper, each question by the answer it gives. */
const questions: Readonly<Partial<Record<keyof LedgerAsk, ComponentType<QuestionProps>>>> = {
  isLarge: Size,
  byCompound: ByCompound,
  withMobiles: Mobiles,
  purpose: textQuestion('用途', 'purpose', '印在封面上'),
  recipient: textQuestion('发给', 'recipient', '印在封面上'),
  datedOn: Dated,
};

/** The questions of a paper in a row. */
export function PaperQuestions(props: QuestionProps & { readonly asks: readonly (keyof LedgerAsk)[] }) {
  const { asks, ask, onAsk } = props;
  return asks.map((key) => {
    const Question = questions[key];
    return Question === undefined ? null : <Question key={key} ask={ask} onAsk={onAsk} />;
  });
}
