import { EditOutlined, PhoneOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { edit } from '../../../core/record/patches.ts';
import type { Stored } from '../../../core/record/types.ts';
import type { Outcome } from '../../../data/workspace.ts';
import { WarnedPanel } from '../form/WarnedPanel.tsx';
import { person as definition } from '../../../core/records/person.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { useCheckedWrite } from '../useCheckedWrite.ts';

const { mobile } = definition.fields;

/** The phone on top of the card; 改电话 turns it into a field, Enter saves, and every ledger shows the new number. */
export function PhoneLine({ person }: { readonly person: Stored<'person'> }) {
  const checked = useCheckedWrite();
  const [text, setText] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  useUnsaved('phone', text !== undefined && text !== (person.mobile ?? ''));
  const begin = (): void => {
    setText(person.mobile ?? '');
    setWrong(undefined);
  };
  const save = async (): Promise<void> => {
    const reading = mobile.kind.read(text ?? '');
    if (!reading.ok) return setWrong(reading.problem);
    const patch = edit('person', person, { mobile: reading.value });
    if (patch === undefined) return setText(undefined);
    const why = `改电话 ${person.name}`;
    const said = `已把${person.name}的电话改为 ${reading.value ?? '空白'}，各本台账一起更新`;
    settle(await checked.write({ why, said, source: 'form', patches: [patch] }));
  };
  const settle = (outcome: Outcome | undefined): void => {
    if (outcome?.ok === true) setText(undefined);
    else setWrong(outcome?.text);
  };
  if (text === undefined) {
    return (
      <div className="card-phone">
        <PhoneOutlined aria-hidden />
        <strong data-testid="card-phone">{person.mobile ?? '没有电话'}</strong>
        <Button icon={<EditOutlined aria-hidden />} onClick={begin}>
          改电话
        </Button>
      </div>
    );
  }
  return (
    <div className="card-phone">
      <PhoneOutlined aria-hidden />
      <Input
        autoFocus
        className="card-phone-input"
        value={text}
        aria-label="新的联系电话"
        status={wrong === undefined ? '' : 'error'}
        onChange={(event) => {
          setText(event.target.value);
          checked.back();
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (event.key === 'Enter') void save();
          if (event.key === 'Escape') setText(undefined);
        }}
      />
      <Button type="primary" onClick={() => void save()}>
        保存
      </Button>
      <Button onClick={() => setText(undefined)}>取消</Button>
      {wrong !== undefined && (
        <span className="form-wrong" role="alert">
          {wrong}
        </span>
      )}
      {checked.doubt !== undefined && (
        <WarnedPanel
          texts={checked.doubt.texts}
          isBusy={checked.isBusy}
          onAccept={() => void checked.accept().then(settle)}
          onBack={checked.back}
        />
      )}
    </div>
  );
}
