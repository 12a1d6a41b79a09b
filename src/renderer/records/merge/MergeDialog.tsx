import { Alert, Button, ConfigProvider } from 'antd';
import { useState } from 'react';
import type { Stored } from '../../../core/record/types.ts';
import { likenessesOf } from '../../../core/rules/merge/samePeople.ts';
import { useData } from '../../session/useSession.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { LinkPicker } from '../inputs/LinkPicker.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { Doubles } from './Doubles.tsx';
import { FieldChoices } from './FieldChoices.tsx';
import { useMerge } from './useMerge.ts';
import './merge.css';

type Person = Stored<'person'>;

/** 合并: two cards that are one person side by side; what each brought along comes along, one undo parts them again. */
export function MergeDialog(props: {
  readonly person: Person;
  /** The other card, where it is known. */
  readonly other?: Person | undefined;
  readonly onClose: () => void;
  /** Gets the card that stays. */
  readonly onMerged?: (kept: string) => void;
}) {
  const data = useData();
  const [pair, setPair] = useState<readonly [kept: string, gone: string | undefined]>([
    props.person.id,
    props.other?.id,
  ]);
  const [kept, gone] = pair.map((id) => data.get('person', id));
  const merge = useMerge(kept, gone);
  useUnsaved('merge', gone !== undefined);
  const save = async (): Promise<void> => {
    const isDone = await merge.save();
    if (!isDone) return;
    props.onClose();
    if (kept !== undefined) props.onMerged?.(kept.id);
  };
  return (
    <AskDialog
      open
      isWide
      title={`合并：${props.person.name}`}
      yes="确认合并"
      canYes={merge.canSave}
      isBusy={merge.isBusy}
      testId="merge"
      onYes={() => void save()}
      onNo={props.onClose}
    >
      {gone === undefined || kept === undefined ? (
        <OtherCard person={props.person} onPick={(id) => setPair([props.person.id, id])} />
      ) : (
        <>
          <p>
            两张卡片是同一个人时才合并。保留的卡片接过另一张的党籍、任职等全部内容；合并后随时可以撤销。
            <Button size="small" onClick={() => setPair([gone.id, kept.id])}>
              换成保留另一张
            </Button>
          </p>
          <FieldChoices data={data} kept={kept} gone={gone} merge={merge} />
          <Doubles data={data} merge={merge} />
          {merge.troubles.map((text) => (
            <Alert key={text} type="warning" showIcon title={text} />
          ))}
          {merge.refused !== undefined && <Alert type="error" showIcon title={merge.refused} />}
        </>
      )}
    </AskDialog>
  );
}

/** The other card: those that may be the same person, or any one found by name. */
function OtherCard(props: { readonly person: Person; readonly onPick: (id: string) => void }) {
  const data = useData();
  const alike = likenessesOf(props.person, data);
  return (
    <div className="merge-other">
      {alike.length > 0 && (
        <ul aria-label="可能是同一人">
          {alike.map(({ other, because }) => (
            <li key={other.id}>
              <span>
                {other.name} {other.birthDate ?? ''} {other.mobile ?? ''}
                <span className="muted">（{because.join('、')}）</span>
              </span>
              <Button size="small" onClick={() => props.onPick(other.id)}>
                看这一张
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p>{alike.length > 0 ? '或者另外找一张：' : '请找出和这张卡片是同一个人的另一张：'}</p>
      {/* What is listed outside the dialog would lie behind it. */}
      <ConfigProvider getPopupContainer={(trigger) => trigger?.closest('dialog') ?? document.body}>
        <LinkPicker
          type="person"
          value={undefined}
          label="另一张卡片"
          exclude={({ id }) => id === props.person.id}
          onPick={(id) => id !== undefined && props.onPick(id)}
        />
      </ConfigProvider>
    </div>
  );
}
