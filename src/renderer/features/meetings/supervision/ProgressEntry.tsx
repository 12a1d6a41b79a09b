import { Button, Select } from 'antd';
import { useState } from 'react';
import { resolutionState } from '../../../../core/codes/meeting.ts';
import { creation, titleOf } from '../../../../core/record/patches.ts';
import { resolutionProgress } from '../../../../core/records/resolutionProgress.ts';
import type { ResolutionState } from '../../../../core/rules/meetings/standing.ts';
import { useData } from '../../../session/useSession.ts';
import { useWrite } from '../../../records/useWrite.ts';
import type { SupervisionRow } from './supervisionRows.ts';
import { asked, readEntry, type EntryTexts } from './readEntry.ts';

const { fields } = resolutionProgress;

const hints: Readonly<Partial<Record<ResolutionState, string>>> = {
  done: '办理结果（必填）',
  closed: '销号依据或结果（必填）',
  extended: '延期原因',
};

/** The state that usually comes next. */
function next({ standing }: SupervisionRow): ResolutionState {
  return standing.state === 'done'
    ? 'closed'
    : standing.state === 'notStarted'
      ? 'inProgress'
      : standing.state;
}

/** One line that says how a resolution has come on; Enter saves it. */
export function ProgressEntry(props: { readonly row: SupervisionRow }) {
  const { row } = props;
  const { today } = useData();
  const write = useWrite();
  const begin = (): EntryTexts => ({ date: today, percent: '', text: '', newDueDate: '', toUnit: '' });
  const [state, setState] = useState<ResolutionState>(() => next(row));
  const [texts, setTexts] = useState(begin);
  const [wrong, setWrong] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    const reading = readEntry(row.resolution.id, state, texts);
    setWrong(reading.ok ? undefined : reading.problem);
    if (!reading.ok || isSaving) return;
    setSaving(true);
    const why = `登记进展：${titleOf('resolution', row.resolution)}`;
    const outcome = await write({
      why,
      said: `已登记进展：${titleOf('resolution', row.resolution)}`,
      source: 'form',
      patches: [creation('resolutionProgress', reading.values)],
    });
    setSaving(false);
    if (!outcome.ok) return setWrong(outcome.text);
    setTexts(begin());
  };
  const input = (name: keyof EntryTexts, placeholder: string) => (
    <input
      key={name}
      className={`progress-${name}`}
      aria-label={name === 'date' ? '进展日期' : fields[name].label}
      placeholder={placeholder}
      autoComplete="off"
      value={texts[name]}
      onChange={(event) => setTexts({ ...texts, [name]: event.target.value })}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) void save();
      }}
    />
  );
  return (
    <div className="progress-entry" data-testid="progress-entry">
      <div className="progress-line">
        {input('date', '如 2026-09-20')}
        <Select
          aria-label="办理状态"
          value={state}
          options={resolutionState.entries.map(([value, label]) => ({ value, label }))}
          onChange={(value: ResolutionState) => {
            setState(value);
            setWrong(undefined);
          }}
        />
        {asked[state]
          .filter((name) => name !== 'date' && name !== 'text')
          .map((name) => input(name, name === 'percent' ? '完成 %' : fields[name].label))}
      </div>
      <div className="progress-line">
        {input('text', hints[state] ?? '进展情况，回车保存')}
        <Button type="primary" loading={isSaving} onClick={() => void save()}>
          登记
        </Button>
      </div>
      {wrong !== undefined && (
        <p className="form-wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
