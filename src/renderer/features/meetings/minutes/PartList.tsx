import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { PaperKind } from '../../../../core/papers/paperModel.ts';
import type { PaperPart } from '../../../../core/papers/paperParts.ts';
import type { Patch } from '../../../../core/record/change.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { keepMine, takeComposed } from './partEdits.ts';
import { PartEditor } from './PartEditor.tsx';
import { partName } from './partNames.ts';

type Write = (why: string, patches: readonly Patch[]) => Promise<void>;

/** Every piece of the paper whose words may be changed; the chosen one is written in its place in the list. */
export function PartList(props: {
  readonly meeting: Stored<'meeting'>;
  readonly kind: PaperKind;
  readonly parts: readonly PaperPart[];
  readonly lost: readonly Stored<'paperEdit'>[];
  readonly chosen: string | undefined;
  readonly onChoose: (part: string | undefined) => void;
  readonly onWrite: Write;
}) {
  const { meeting, kind, parts, lost, chosen, onChoose, onWrite } = props;
  const stale = parts.filter(({ isStale }) => isStale);
  const list = useRef<HTMLDivElement>(null);
  const last = useRef(chosen);
  useEffect(() => {
    // The keyboard goes on where the piece just written stands.
    if (chosen === undefined && last.current !== undefined) {
      list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(last.current)}"]`)?.focus();
    }
    last.current = chosen;
  }, [chosen]);
  return (
    <div className="part-list" ref={list}>
      {stale.length > 0 && (
        <section className="part-stale" aria-label="与数据不一致的文字" data-testid="stale-parts">
          <h3 className="sign-late">⚠ 有 {stale.length} 处改过的文字，与现在的会议数据（或版式）对不上</h3>
          {stale.map((part) => (
            <StalePiece key={part.part} part={part} onWrite={onWrite} />
          ))}
        </section>
      )}
      {lost.length > 0 && (
        <section className="part-stale" aria-label="不在纸上的改动" data-testid="lost-edits">
          <h3 className="sign-late">⚠ 有 {lost.length} 处改动现在不在纸上：所在的段落没有了，或换了版式</h3>
          {lost.map((one) => (
            <div key={one.id} className="stale-piece">
              <p>{one.text ?? '（去掉的一段）'}</p>
              <Button
                size="small"
                onClick={() => void onWrite('删除不在纸上的文稿改动', takeComposed([one]))}
              >
                不要了
              </Button>
            </div>
          ))}
        </section>
      )}
      <ol aria-label="文稿段落">
        {parts.map((part) => (
          <li key={part.part}>
            {part.part === chosen ? (
              <PartEditor
                meeting={meeting}
                kind={kind}
                part={part}
                onWrite={onWrite}
                onClose={() => onChoose(undefined)}
              />
            ) : (
              <Entry part={part} onChoose={onChoose} onWrite={onWrite} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function StalePiece({ part, onWrite }: { readonly part: PaperPart; readonly onWrite: Write }) {
  return (
    <div className="stale-piece">
      <p>
        <b>我改的：</b>
        {part.text === '' ? '（去掉了）' : part.text}
      </p>
      <p>
        <b>现在的：</b>
        {part.composed}
      </p>
      <div className="part-acts">
        <Button
          size="small"
          onClick={() =>
            void onWrite('文稿改成现在的', part.edit === undefined ? [] : takeComposed([part.edit]))
          }
        >
          改成现在的
        </Button>
        <Button size="small" onClick={() => void onWrite('文稿保留改过的', keepMine(part))}>
          保留我的
        </Button>
      </div>
    </div>
  );
}

function Entry(props: {
  readonly part: PaperPart;
  readonly onChoose: (part: string) => void;
  readonly onWrite: Write;
}) {
  const { part, onChoose, onWrite } = props;
  const { edit, text, composed, isStale } = part;
  if (text === '') {
    return (
      <div className="part-gone">
        <span>
          <b>{partName(part.part)}</b> ✕ 已去掉：{composed}
        </span>
        <Button
          size="small"
          onClick={() => void onWrite('文稿恢复一段', edit === undefined ? [] : takeComposed([edit]))}
        >
          恢复
        </Button>
      </div>
    );
  }
  return (
    <button type="button" className="part-entry" data-entry={part.part} onClick={() => onChoose(part.part)}>
      <b>{partName(part.part)}</b>
      {isStale ? (
        <span className="sign-late"> ⚠ 数据已变</span>
      ) : (
        edit !== undefined && <span className="sign-due"> ✎ 已改</span>
      )}
      <span className="part-words">{text}</span>
    </button>
  );
}
