import { Button } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PaperKind } from '../../../../core/papers/paperModel.ts';
import type { PaperPart } from '../../../../core/papers/paperParts.ts';
import { newId } from '../../../../core/record/ids.ts';
import type { Patch } from '../../../../core/record/change.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { useSession } from '../../../session/useSession.ts';
import { SavedText } from '../saving/SavedText.tsx';
import { useSaving } from '../saving/useSaving.ts';
import { editsOf, idleEdits, leaveOut, takeComposed } from './partEdits.ts';
import { partName } from './partNames.ts';

/** One piece of the paper in the office's own words, saved while it is typed; the page beside follows. */
export function PartEditor(props: {
  readonly meeting: Stored<'meeting'>;
  readonly kind: PaperKind;
  readonly part: PaperPart;
  readonly onWrite: (why: string, patches: readonly Patch[]) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { meeting, kind, part, onWrite, onClose } = props;
  const session = useSession();
  const queue = useSaving();
  const [fresh] = useState(() => newId('paperEdit'));
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const text = box.current?.querySelector('textarea');
    text?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const record = part.edit?.id ?? fresh;
  const { composed } = part;
  const place = useMemo(
    () => ({
      type: 'paperEdit' as const,
      record,
      field: 'text',
      seed: { meeting: meeting.id, paperKind: kind, part: part.part, composed },
    }),
    [record, meeting.id, kind, part.part, composed],
  );
  /** Words typed back to what the program writes are its words again. */
  const tidy = async (): Promise<void> => {
    await queue.flush();
    const idle = idleEdits(editsOf(session.workspace.data, meeting.id, kind, part.part), composed);
    if (idle.length === 0) return;
    await session.commit({ why: '文稿改回原样', source: 'form', patches: takeComposed(idle), quiet: true });
  };
  const act = async (why: string, make: () => readonly Patch[]): Promise<void> => {
    await queue.flush();
    queue.drop(record);
    await onWrite(why, make());
    onClose();
  };
  const stored = () => editsOf(session.workspace.data, meeting.id, kind, part.part);
  return (
    <div
      ref={box}
      className="part-editor"
      data-testid="part-editor"
      onBlur={() => void tidy()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <SavedText place={place} stored={part.text} label={`${partName(part.part)}的文字`} lines={3} />
      <div className="part-acts">
        {part.edit !== undefined && (
          <Button size="small" onClick={() => void act('文稿恢复为程序写的', () => takeComposed(stored()))}>
            恢复为程序写的
          </Button>
        )}
        <Button
          size="small"
          onClick={() =>
            void act('文稿去掉一段', () => {
              const now = stored().at(-1);
              return leaveOut(
                meeting,
                kind,
                now === undefined ? { ...part, edit: undefined } : { ...part, edit: now },
              );
            })
          }
        >
          去掉这一段
        </Button>
        <Button size="small" type="primary" onClick={onClose}>
          写好了
        </Button>
      </div>
    </div>
  );
}
