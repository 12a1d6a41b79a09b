import { Alert, Modal } from 'antd';
import { useState } from 'react';
import { postKind } from '../../../core/codes/office.ts';
import { labelOf } from '../../../core/kinds/choice.ts';
import { addDays } from '../../../core/kinds/day.ts';
import { ledgers } from '../../../core/ledgers/registry.ts';
import { newId } from '../../../core/record/ids.ts';
import type { Stored } from '../../../core/record/types.ts';
import { handover } from '../../../core/rules/handover.ts';
import type { Outcome } from '../../../data/workspace.ts';
import { ourScope } from '../../session/ourOffice.ts';
import { useData } from '../../session/useSession.ts';
import { entryOf, withEntry, type Draft } from '../form/draft.ts';
import { DayInput } from '../form/DayInput.tsx';
import { LinkCell } from '../form/LinkCell.tsx';
import { readNode, type FormProblem, type Lookalikes } from '../form/save.ts';
import { shapeOf, type FormNode } from '../form/shape.ts';
import { WarnedPanel } from '../form/WarnedPanel.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { useCheckedWrite } from '../useCheckedWrite.ts';
import { KnownPerson, onlyAdding } from './KnownPerson.tsx';
import { placeTitle } from './placeTitle.ts';
import '../form/form.css';

/** 换人: the successor is picked or entered, the old post ends the day before, the new one begins on the day; one change. */
export function HandoverDialog(props: { readonly post: Stored<'post'>; readonly onClose: () => void }) {
  const { post, onClose } = props;
  const data = useData();
  const checked = useCheckedWrite();
  const [day, setDay] = useState<string | undefined>(data.today);
  const [draft, setDraft] = useState<Draft>(new Map());
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [lookalikes, setLookalikes] = useState<readonly Lookalikes[]>([]);
  const [refused, setRefused] = useState<string>();
  useUnsaved('handover', draft.size > 0);
  const label = labelOf(postKind, post.kind);
  const place = placeTitle(data, post);
  const old = data.get('person', post.person)?.name ?? '';
  const node = successorNode(post);
  const ledger = ledgers.find((one) => one.fixed['kind'] === post.kind);
  if (node === undefined || ledger === undefined) return null;

  const save = async (): Promise<void> => {
    setRefused(undefined);
    if (day === undefined) return setRefused('请写明从哪一天起换人');
    const read = readNode({ ledger, data, draft, scope: ourScope(data) }, node);
    setProblems(read.problems);
    setLookalikes(read.lookalikes);
    if (read.problems.length > 0 || read.lookalikes.length > 0) return;
    if (read.root === data.get('person', post.person)?.id)
      return setRefused('新任和原任是同一个人，请另选一人');
    const made = handover(post, { person: read.root, post: newId('post') }, day);
    if (!made.ok) return setRefused(made.text);
    settle(
      await checked.write({
        why: `换人 ${place} ${label}`,
        source: 'handover',
        patches: [...read.patches, ...made.patches],
      }),
    );
  };
  const settle = (outcome: Outcome | undefined): void => {
    if (outcome?.ok === true) onClose();
    else setRefused(outcome?.text);
  };
  return (
    <Modal
      open
      width={620}
      style={{ top: 24 }}
      title={`换人：${place} ${label}`}
      okText="确认换人"
      cancelText="取消"
      confirmLoading={checked.isBusy}
      {...(checked.doubt === undefined ? {} : { footer: null })}
      onOk={() => void save()}
      onCancel={onClose}
      mask={{ closable: false }}
      // The buttons stay in sight on a low screen.
      styles={{ body: { maxHeight: 'calc(100vh - 170px)', overflowY: 'auto' } }}
    >
      <div className="entry-form" data-testid="handover">
        {refused !== undefined && <Alert type="error" showIcon title={refused} />}
        <p className="dialog-line">
          原任：<strong>{old}</strong>
          {post.startDate !== undefined && `（${post.startDate} 起任职）`}
        </p>
        <div className="form-field">
          <label htmlFor="handover-day">新任从哪一天起任职</label>
          <DayInput id="handover-day" label="新任从哪一天起任职" day={day} onDay={setDay} />
        </div>
        {day !== undefined && (
          <p className="dialog-line" role="status">
            保存后：{old}的任职到 {addDays(day, -1)} 为止，新任从 {day} 开始；以前的记录都留着。
          </p>
        )}
        <LinkCell
          node={node}
          known={
            <KnownPerson
              data={data}
              node={node}
              id={entryOf(draft, node).id}
              texts={entryOf(draft, node).texts}
            />
          }
          parts={{
            data,
            draft,
            problems,
            lookalikes,
            onEntry: (at, entry) => {
              setDraft(withEntry(draft, at, onlyAdding(data, at, entry)));
              setProblems([]);
              setLookalikes([]);
              checked.back();
            },
            onLeave: () => undefined,
          }}
        />
        {checked.doubt !== undefined && (
          <WarnedPanel
            texts={checked.doubt.texts}
            isBusy={checked.isBusy}
            onAccept={() => void checked.accept().then(settle)}
            onBack={checked.back}
          />
        )}
      </div>
    </Modal>
  );
}

/** The successor as the post's own ledger asks for a person. */
function successorNode(post: Stored<'post'>): FormNode | undefined {
  const ledger = ledgers.find((one) => one.fixed['kind'] === post.kind);
  if (ledger === undefined) return undefined;
  const node = shapeOf(ledger).children.find((child) => child.link === 'person');
  return node === undefined ? undefined : { ...node, label: '新任' };
}
