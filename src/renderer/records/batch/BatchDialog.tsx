import { Alert, Checkbox, Select } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { finish } from '../../../core/rules/steps.ts';
import { useData } from '../../session/useSession.ts';
import { useSteps } from '../../session/useSteps.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { kindInput } from '../inputs/kindInputs.tsx';
import { LinkPicker } from '../inputs/LinkPicker.tsx';
import { columnsOf, type Column } from '../table/columns.ts';
import { useWrite } from '../useWrite.ts';
import { refusalList } from './RefusalList.tsx';
import { setting, type RangeEdits } from './rangeEdits.ts';
import './batch.css';

/** What is to be put into the column: text as typed, the id of a record, or nothing. */
interface Value {
  readonly text: string;
  readonly id: string | undefined;
  readonly isEmptied: boolean;
}

const nothing: Value = { text: '', id: undefined, isEmptied: false };

/** 批量修改: one column of several rows gets one value; how many rows change is said before, and it is one change. */
export function BatchDialog(props: {
  readonly ledger: AnyLedger;
  readonly rows: readonly AnyStored[];
  /** Column proposed, such as that of the cell that was right-clicked. */
  readonly column: string | undefined;
  readonly onClose: () => void;
}) {
  const { ledger, rows, onClose } = props;
  const data = useData();
  const write = useWrite();
  const columns = useMemo(() => settable(ledger), [ledger]);
  const [key, setKey] = useState(() => columns.find((one) => one.key === props.column)?.key);
  const [value, setValue] = useState(nothing);
  const [refused, setRefused] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const column = columns.find((one) => one.key === key);
  const reading = column === undefined ? undefined : read(column, value);
  const wanted = reading?.ok === true ? reading.value : undefined;
  const isReady = column !== undefined && reading?.ok === true && (wanted !== undefined || value.isEmptied);
  const steps = useCallback(
    () => setting(ledger, data, isReady ? rows : [], column ?? (columns[0] as Column), wanted),
    [ledger, data, rows, column, columns, wanted, isReady],
  );
  const { value: found, isCurrent } = useSteps(steps);
  const save = async (): Promise<void> => {
    setBusy(true);
    const { patches, changed } = finish(steps());
    const why = `批量修改${ledger.label}的${column?.label ?? ''}，${changed} 行`;
    const outcome = await write({ why, source: 'form', patches });
    setBusy(false);
    if (outcome.ok || outcome.unchanged === true) onClose();
    else setRefused(outcome.text);
  };
  return (
    <AskDialog
      open
      title={`批量修改：选中的 ${rows.length} 行`}
      yes={isReady && isCurrent && found !== undefined ? `修改 ${found.changed} 行` : '修改'}
      canYes={isReady && isCurrent && (found?.changed ?? 0) > 0}
      isBusy={isBusy}
      onYes={() => void save()}
      onNo={onClose}
      testId="batch-dialog"
    >
      {refused !== undefined && <Alert type="error" showIcon title={`没有修改。${refused}`} />}
      <div className="batch-form">
        <label htmlFor="batch-column">改哪一列</label>
        <Select
          id="batch-column"
          value={key ?? null}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="请选择一列"
          getPopupContainer={(trigger: HTMLElement) => trigger.closest('dialog') ?? document.body}
          options={columns.map(({ key, label }) => ({ value: key, label }))}
          onChange={(picked: string) => {
            setKey(picked);
            setValue(nothing);
          }}
        />
        {column !== undefined && (
          <>
            <label htmlFor="batch-value">改成</label>
            <ValueInput column={column} value={value} onValue={setValue} />
          </>
        )}
      </div>
      {reading?.ok === false && value.text !== '' && <Alert type="error" showIcon title={reading.problem} />}
      {isReady && found !== undefined && isCurrent && <Preview found={found} />}
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
