import { Alert, Checkbox, Select } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import type { Outcome } from '../../../data/workspace.ts';
import { useData } from '../../session/useSession.ts';
import { useSteps } from '../../session/useSteps.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { kindInput } from '../inputs/kindInputs.tsx';
import { LinkPicker } from '../inputs/LinkPicker.tsx';
import { WarnedPanel } from '../form/WarnedPanel.tsx';
import { columnsOf, type Column } from '../table/columns.ts';
import { useCheckedWrite } from '../useCheckedWrite.ts';
import { refusalList } from './RefusalList.tsx';
import { noSteps, setting, type RangeEdits } from './rangeEdits.ts';
import './batch.css';

/** What is to be put into the column: text as typed, the id of a record, or nothing. */
interface Value {
  readonly text: string;
  readonly id: string | undefined;
  readonly isEmptied: boolean;
}

const nothing: Value = { text: '', id: undefined, isEmptied: false };

/** What is being put into which column, how many rows that changes, and writing it. */
function useBatch(
  ledger: AnyLedger,
  rows: readonly AnyStored[],
  proposed: string | undefined,
  onDone: () => void,
) {
  const data = useData();
  const checked = useCheckedWrite();
  const columns = useMemo(() => settable(ledger), [ledger]);
  const [key, setKey] = useState(() => columns.find((one) => one.key === proposed)?.key);
  const [value, setValue] = useState(nothing);
  const [refused, setRefused] = useState<string>();
  const column = columns.find((one) => one.key === key);
  const reading = column === undefined ? undefined : read(column, value);
  const wanted = reading?.ok === true ? reading.value : undefined;
  const isReady = reading?.ok === true && (wanted !== undefined || value.isEmptied);
  const steps = useCallback(
    () => (column === undefined ? noSteps() : setting(ledger, data, isReady ? rows : [], column, wanted)),
    [ledger, data, rows, column, wanted, isReady],
  );
  const { value: planned, isCurrent } = useSteps(steps);
  const found = isReady && isCurrent ? planned : undefined;
  const end = (outcome: Outcome | undefined): void => {
    if (outcome === undefined) return;
    if (outcome.ok || outcome.unchanged === true) onDone();
    else setRefused(outcome.text);
  };
  // What is warned of belongs to the value it was said of.
  const put = (next: Value): void => {
    setValue(next);
    checked.back();
  };
  const accept = async (): Promise<void> => end(await checked.accept());
  const save = async (): Promise<void> => {
    if (found === undefined) return;
    const why = `批量修改${ledger.label}的${column?.label ?? ''}，${found.changed} 行`;
    end(await checked.write({ why, source: 'form', patches: found.patches, into: [ledger.name] }));
  };
  const choose = (picked: string): void => {
    setKey(picked);
    put(nothing);
  };
  const problem = reading?.ok === false && value.text !== '' ? reading.problem : undefined;
  return { columns, column, choose, value, setValue: put, problem, found, refused, checked, save, accept };
}

/** 批量修改: one column of several rows gets one value; how many rows change is said before, and it is one change. */
export function BatchDialog(props: {
  readonly ledger: AnyLedger;
  readonly rows: readonly AnyStored[];
  /** Column proposed, such as that of the cell that was right-clicked. */
  readonly column: string | undefined;
  readonly onClose: () => void;
}) {
  const { ledger, rows, onClose } = props;
  const batch = useBatch(ledger, rows, props.column, onClose);
  const { column, found, refused, problem, checked } = batch;
  const { doubt } = checked;
  return (
    <AskDialog
      open
      title={`批量修改：选中的 ${rows.length} 行`}
      yes={found === undefined ? '修改' : `修改 ${found.changed} 行`}
      canYes={(found?.changed ?? 0) > 0 && doubt === undefined}
      isBusy={checked.isBusy}
      onYes={() => void batch.save()}
      onNo={onClose}
      testId="batch-dialog"
    >
      {refused !== undefined && <Alert type="error" showIcon title={`没有修改。${refused}`} />}
      <div className="batch-form">
        <label htmlFor="batch-column">改哪一列</label>
        <Select
          id="batch-column"
          value={column?.key ?? null}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="请选择一列"
          getPopupContainer={(trigger: HTMLElement) => trigger.closest('dialog') ?? document.body}
          options={batch.columns.map(({ key, label }) => ({ value: key, label }))}
          onChange={batch.choose}
        />
        {column !== undefined && (
          <>
            <label htmlFor="batch-value">改成</label>
            <ValueInput column={column} value={batch.value} onValue={batch.setValue} />
          </>
        )}
      </div>
      {problem !== undefined && <Alert type="error" showIcon title={problem} />}
      {found !== undefined && <Preview found={found} />}
      {doubt !== undefined && (
        <WarnedPanel
          texts={doubt.texts}
          isBusy={checked.isBusy}
          onAccept={() => void batch.accept()}
          onBack={checked.back}
        />
      )}
    </AskDialog>
  );
}

/** Columns that several rows can share: those entered in a cell, but not what tells rows or people apart. */
function settable(ledger: AnyLedger): readonly Column[] {
  return columnsOf(ledger).filter(({ edit, sealed, kind }) => {
    if (edit.how === 'not' || sealed) return false;
    return edit.how === 'pick' || kindInput(kind) !== undefined;
  });
}

function read(column: Column, value: Value) {
  if (value.isEmptied) return { ok: true, value: undefined } as const;
  if (column.edit.how === 'pick') return { ok: true, value: value.id } as const;
  return column.kind?.read(value.text) ?? ({ ok: true, value: undefined } as const);
}

function ValueInput(props: {
  readonly column: Column;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}) {
  const { column, value, onValue } = props;
  const { arrival, kind, edit, label } = column;
  const Input = kindInput(kind)?.Input;
  const isRequired = edit.how === 'write' && arrival?.field.required === true;
  return (
    <div className="batch-value">
      {edit.how === 'pick' && arrival !== undefined && (
        <LinkPicker
          key={column.key}
          id="batch-value"
          type={arrival.type}
          value={value.id}
          label={label}
          onPick={(id) => onValue({ ...nothing, id })}
        />
      )}
      {edit.how === 'write' && Input !== undefined && kind !== undefined && (
        <Input
          key={column.key}
          id="batch-value"
          kind={kind}
          text={value.text}
          label={label}
          disabled={value.isEmptied}
          onText={(text) => onValue({ ...nothing, text })}
        />
      )}
      {!isRequired && (
        <Checkbox
          checked={value.isEmptied}
          onChange={(event) => onValue({ ...nothing, isEmptied: event.target.checked })}
        >
          清空这一列
        </Checkbox>
      )}
    </div>
  );
}

function Preview({ found }: { readonly found: RangeEdits }) {
  const { changed, same, refused } = found;
  const texts = [...new Set(refused.map(({ text }) => text))];
  return (
    <div role="status" data-testid="batch-preview">
      <p>
        将修改 <strong>{changed}</strong> 行{same > 0 && `，${same} 行已经是这样`}
        {refused.length > 0 && `，${refused.length} 行不能改：`}
      </p>
      {texts.length > 0 && refusalList(texts)}
    </div>
  );
}
