import { App, Drawer } from 'antd';
import { useRef } from 'react';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { useFocusBack } from '../../ui/returnFocus.ts';
import { useUnsaved } from '../useUnsaved.ts';
import type { Given } from './draft.ts';
import { FormBody } from './FormBody.tsx';
import { FormFoot } from './FormFoot.tsx';
import { focusFirst, onKeyAfterControls, onKeyBeforeControls, type FormActs } from './formKeys.ts';
import { shapeOf } from './shape.ts';
import { useEntryForm } from './useEntryForm.ts';
import { useFormFocus } from './useFormFocus.ts';
import './form.css';

/** 新增 or 修改 of one row of a ledger, in a drawer; asks before text that is not saved is thrown away. */
export function EntryForm(props: {
  readonly ledger: AnyLedger;
  /** The row to change; a new one without it. */
  readonly row?: AnyStored | undefined;
  /** Place of a new dated post, already known. */
  readonly place?: string | undefined;
  /** What a new row begins with, such as what a resolution says about the project it becomes. */
  readonly given?: Given | undefined;
  readonly onClose: () => void;
  readonly onSaved?: (record: string) => void;
}) {
  const { ledger, row, given, onClose } = props;
  const { modal } = App.useApp();
  const form = useEntryForm(props);
  const { saving, parts, isTouched } = form;
  useUnsaved('form', isTouched);
  const body = useRef<HTMLDivElement>(null);
  useFormFocus(body, { begun: form.begun, failed: saving.failed, draft: parts.draft });
  const close = (): void => {
    if (!isTouched) return onClose();
    modal.confirm({
      title: '填的内容还没有保存',
      content: '现在关闭，刚才填的内容就没有了。',
      okText: '不保存，关闭',
      okType: 'default',
      cancelText: '继续填写',
      cancelButtonProps: { type: 'primary' },
      autoFocusButton: 'cancel',
      onOk: onClose,
    });
  };
  const back = (): void => {
    saving.back();
    if (body.current !== null) focusFirst(body.current);
  };
  useFocusBack();
  const isNew = row === undefined && given === undefined;
  const acts: FormActs = {
    save: form.save,
    canAgain: isNew,
    close: saving.warned === undefined ? close : back,
  };
  return (
    // Keys of the drawer and of its lists come by here, wherever they are drawn.
    <div
      className="form-keys-here"
      onKeyDownCapture={(event) => onKeyBeforeControls(event, acts)}
      onKeyDown={(event) => onKeyAfterControls(event, acts)}
    >
      <Drawer
        open
        className="entry-drawer"
        size="min(60rem, 94vw)"
        title={row === undefined ? `新增${ledger.label}` : `修改${ledger.label}`}
        onClose={close}
        keyboard={false}
        mask={{ closable: false }}
        data-testid="entry-form"
        afterOpenChange={(isOpen) => {
          if (isOpen && body.current !== null)
            focusFirst(body.current, row === undefined ? 'empty' : 'first');
        }}
        footer={
          <FormFoot
            isNew={isNew}
            saving={saving.saving}
            warned={saving.warned}
            onSave={form.save}
            onAccept={() => void saving.accept()}
            onBack={back}
            onClose={close}
          />
        }
      >
        <div className="entry-form" ref={body}>
          <FormBody
            ledger={ledger}
            shape={shapeOf(ledger)}
            parts={parts}
            row={row}
            refused={saving.refused}
            done={form.done}
          />
        </div>
      </Drawer>
    </div>
  );
}
