import { Alert, App, Button, Drawer, Space } from 'antd';
import { useMemo, useState } from 'react';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { ourScope } from '../../session/ourOffice.ts';
import { useData, useSession } from '../../session/useSession.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { useWrite } from '../useWrite.ts';
import { draftOf, isTouched, newDraft, withEntry, type Draft } from './draft.ts';
import { Fields, LinkNode, type FormParts } from './NodeFields.tsx';
import { readForm, type FormProblem, type Lookalikes } from './save.ts';
import { shapeOf, type FormNode } from './shape.ts';
import './form.css';

/** 新增 or 修改 of one row of a ledger, in a drawer; asks before text that is not saved is thrown away. */
export function EntryForm(props: {
  readonly ledger: AnyLedger;
  /** The row to change; a new one without it. */
  readonly row?: AnyStored | undefined;
  /** Place of a new dated post, already known. */
  readonly place?: string | undefined;
  readonly onClose: () => void;
  readonly onSaved?: (record: string) => void;
}) {
  const { ledger, row, place, onClose, onSaved } = props;
  const data = useData();
  const session = useSession();
  const write = useWrite();
  const { modal } = App.useApp();
  const start = useMemo(
    () => (row === undefined ? newDraft(ledger, data, place) : draftOf(ledger, data, row)),
    // The draft begins once; records that change meanwhile are read when it is saved.
    // oxlint-disable-next-line react/exhaustive-deps -- see the line above
    [ledger, row?.id, place],
  );
  const [draft, setDraft] = useState<Draft>(start);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [lookalikes, setLookalikes] = useState<readonly Lookalikes[]>([]);
  const [refused, setRefused] = useState<string>();
  const [saving, setSaving] = useState(false);
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
  const save = async (again: boolean): Promise<void> => {
    const result = check(draft);
    setProblems(result.problems);
    setLookalikes(result.lookalikes);
    setRefused(undefined);
    if (result.problems.length > 0 || result.lookalikes.length > 0) return;
    if (result.patches.length === 0) return onClose();
    setSaving(true);
    const outcome = await write({ why: result.why, source: 'form', patches: result.patches });
    setSaving(false);
    if (!outcome.ok && outcome.unchanged !== true) return setRefused(outcome.text);
    onSaved?.(result.root);
    if (again) setDraft(newDraft(ledger, session.workspace.data));
    else onClose();
  };
  const parts: FormParts = {
    data,
    draft,
    problems,
    lookalikes,
    onEntry: (node, entry) => {
      setDraft(withEntry(draft, node, entry));
      setProblems(problems.filter((problem) => problem.via !== node.via));
      setLookalikes(lookalikes.filter((one) => one.via !== node.via));
    },
    onLeave: (node, name) => setProblems(afterLeaving(problems, check(draft).problems, node, name)),
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
        <Space>
          <Button type="primary" loading={saving} data-testid="form-save" onClick={() => void save(false)}>
            保存
          </Button>
          {row === undefined && (
            <Button disabled={saving} onClick={() => void save(true)}>
              保存并再记一条
            </Button>
          )}
          <Button disabled={saving} onClick={close}>
            取消
          </Button>
        </Space>
      }
    >
      <div
        className="entry-form"
        onKeyDown={(event) => {
          if (event.key !== 's' || !event.ctrlKey) return;
          event.preventDefault();
          event.stopPropagation();
          void save(false);
        }}
      >
        {refused !== undefined && <Alert type="error" showIcon title={refused} />}
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
