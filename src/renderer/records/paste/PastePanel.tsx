import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { LongJob } from '../../ui/LongJob.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { pastedWords, type PastePlan, type PasteTrouble } from './pastePlan.ts';
import type { PasteState } from './usePaste.ts';
import './paste.css';

/** Nobody reads more of what is wrong before going back to the list. */
const LISTED = 200;

/** What a paste would do, before it is written: counts, what is wrong and why, and three ways to go on. */
export function PastePanel(props: {
  readonly state: PasteState | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const { state, onConfirm, onCancel } = props;
  return (
    <SidePanel
      open={state !== undefined}
      title={state === undefined ? '' : `粘贴 ${state.rows} 行`}
      onClose={onCancel}
      testId="paste-panel"
      foot={state?.at === 'look' && <Foot plan={state.plan} onConfirm={onConfirm} onCancel={onCancel} />}
    >
      {state?.at === 'reading' && <LongJob text="正在看要粘贴的内容" onCancel={onCancel} />}
      {state?.at === 'writing' && <LongJob text="正在保存" done={state.done} />}
      {state?.at === 'look' && <Look {...state} />}
    </SidePanel>
  );
}

function Look(props: Extract<PasteState, { at: 'look' }>) {
  const { plan, warnings, refused } = props;
  const { troubles, notes } = plan;
  return (
    <>
      {refused !== undefined && <Alert type="error" showIcon title={`没有写入任何内容。${refused}`} />}
      <Counts plan={plan} />
      {notes.length > 0 && (
        <ul className="paste-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <section>
          <h3>请核对</h3>
          <ul className="paste-notes">
            {warnings.slice(0, LISTED).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {troubles.length > 0 && <Troubles troubles={troubles} />}
    </>
  );
}

function Counts({ plan }: { readonly plan: PastePlan }) {
  const { changed, emptied, added, handed, same, troubles, measure } = plan;
  const counts = [
    ['changed', '修改', changed, emptied > 0 ? `${measure}（清空 ${emptied}）` : measure, true],
    ['new', '新增', added, '行', true],
    ['handed', '换人', handed, '处', handed > 0],
    ['same', '相同', same, measure, true],
    ['wrong', '有误', troubles.length, '处', true],
  ] as const;
  return (
    <dl className="paste-counts">
      {counts.map(([key, label, count, unit, isShown]) =>
        isShown ? (
          <div key={key} className={key === 'wrong' && count > 0 ? 'wrong' : ''} data-testid={`paste-${key}`}>
            <dt>
              {key === 'wrong' && count > 0 && '✗ '}
              {label}
            </dt>
            <dd>
              <strong>{count}</strong> {unit}
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function Troubles({ troubles }: { readonly troubles: readonly PasteTrouble[] }) {
  return (
    <section>
      <h3>有误的地方（不写入）</h3>
      <ol className="paste-troubles" data-testid="paste-troubles" tabIndex={0} aria-label="有误的地方">
        {troubles.slice(0, LISTED).map(({ where, shown, text }, i) => (
          <li key={`${i} ${where}`}>
            {where !== '' && <strong>{where}</strong>}
            {shown !== '' && <span className="paste-shown">{shown}</span>}
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {troubles.length > LISTED && (
        <p className="muted">还有 {troubles.length - LISTED} 处没有列出。错处这么多，可能是贴错了列。</p>
      )}
    </section>
  );
}

function Foot(props: {
  readonly plan: PastePlan;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const { plan, onConfirm, onCancel } = props;
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The dialog takes the keyboard to its first button when it opens, after this.
    const later = setTimeout(() => go.current?.focus());
    return () => clearTimeout(later);
  }, []);
  const isClean = plan.troubles.length === 0;
  const isNothing = plan.patches.length === 0;
  return (
    <>
      <span className="paste-will" role="status">
        {isNothing ? '没有可以写入的内容' : `将${pastedWords(plan) || '补充相关内容'}`}
      </span>
      <Button onClick={onCancel}>{isNothing ? '关闭' : '取消'}</Button>
      {!isNothing && (
        <Button ref={go} type="primary" onClick={onConfirm} data-testid="paste-confirm">
          {isClean ? '全部粘贴' : '只贴没有问题的'}
        </Button>
      )}
    </>
  );
}
