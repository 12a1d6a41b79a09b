import { Alert, App, Drawer } from 'antd';
import { useMemo, useState } from 'react';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { ourScope } from '../../session/ourOffice.ts';
import { useData, useSession } from '../../session/useSession.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { draftOf, isTouched, newDraft, withEntry, type Draft, type Given } from './draft.ts';
import { FormFoot } from './FormFoot.tsx';
import { LinkedCards } from './LinkedCards.tsx';
import { Fields, LinkNode, type FormParts } from './NodeFields.tsx';
import { readForm, type FormProblem } from './save.ts';
import { shapeOf, type FormNode } from './shape.ts';
import { afterEntry, useFormSave } from './useFormSave.ts';
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
  const { ledger, row, place, given, onClose, onSaved } = props;
  const data = useData();
  const session = useSession();
  const { modal } = App.useApp();
  const start = useMemo(
    () => (row === undefined ? newDraft(ledger, data, place, given) : draftOf(ledger, data, row)),
    // The draft begins once; records that change meanwhile are read when it is saved.
    // oxlint-disable-next-line react/exhaustive-deps -- see the line above
    [ledger, row?.id, place],
  );
  const [draft, setDraft] = useState<Draft>(start);
  const touched = isTouched(draft, start, ledger);
  useUnsaved('form', touched);

  const shape = shapeOf(ledger);
  const check = (next: Draft) => readForm({ ledger, data, draft: next, scope: ourScope(data) });
  const close = (): void => {
    if (!touched) return onClose();
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
  const form = useFormSave({
    saved: (root, again) => {
      onSaved?.(root);
      if (again) setDraft(newDraft(ledger, session.workspace.data));
      else onClose();
    },
    unchanged: onClose,
  });
  const { problems, lookalikes, refused, setStanding } = form;
  const save = (again: boolean): void => void form.save(check(draft), again);
  const parts: FormParts = {
    data,
    draft,
    problems,
    lookalikes,
    onEntry: (node, entry) => {
      setDraft(withEntry(draft, node, entry));
      setStanding(afterEntry(form, node.via));
    },
    onLeave: (node, name) =>
      setStanding((now) => ({
        ...now,
        problems: afterLeaving(now.problems, check(draft).problems, node, name),
      })),
  };
  return (
    <Drawer
      open
      size={600}
      title={row === undefined ? `新增${ledger.label}` : `修改${ledger.label}`}
      onClose={close}
      mask={{ closable: false }}
      data-testid="entry-form"
      footer={
        <FormFoot
          isNew={row === undefined && given === undefined}
          saving={form.saving}
          warned={form.warned}
          onSave={save}
          onAccept={(warned) => void form.commit(warned)}
          onBack={() => setStanding({ problems, lookalikes })}
          onClose={close}
        />
      }
    >
      <div
        className="entry-form"
        onKeyDown={(event) => {
          if (event.key !== 's' || !event.ctrlKey) return;
          event.preventDefault();
          event.stopPropagation();
          save(false);
        }}
      >
        {refused !== undefined && <Alert type="error" showIcon title={refused} />}
        {row !== undefined && <LinkedCards data={data} shape={shape} row={row} />}
        {shape.children.map((child) => (
          <LinkNode key={child.via} node={child} parts={parts} />
        ))}
        <OwnFields shape={shape} parts={parts} />
      </div>
    </Drawer>
  );
}

function OwnFields({ shape, parts }: { readonly shape: FormNode; readonly parts: FormParts }) {
  const usual = shape.fields.filter((field) => !field.optional);
  const more = shape.fields.filter((field) => field.optional);
  return (
    <fieldset className="form-node">
      <legend>{shape.children.length === 0 ? '内容' : '其他内容'}</legend>
      <Fields node={shape} parts={parts} fields={usual} />
      {more.length > 0 && <Fields node={shape} parts={parts} fields={more} />}
    </fieldset>
  );
}

/** What is wrong with the field just left replaces what was said of it before; other fields wait for their turn. */
function afterLeaving(
  before: readonly FormProblem[],
  now: readonly FormProblem[],
  node: FormNode,
  name: string,
): readonly FormProblem[] {
  const mine = (problem: FormProblem): boolean => problem.via === node.via && problem.name === name;
  return [...before.filter((problem) => !mine(problem)), ...now.filter(mine)];
}
