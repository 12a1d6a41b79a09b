import { App, Button } from 'antd';
import { useState } from 'react';
import { largestFile } from '../../../../core/kinds/files.ts';
import { useSession } from '../../../session/useSession.ts';
import { useWrite } from '../../../records/useWrite.ts';
import { AskDialog } from '../../../ui/AskDialog.tsx';
import type { MeetingFacts } from '../useMeeting.ts';
import { keeping } from './finals.ts';
import { lookAtFinal } from './lookAtFinal.ts';

/** A chosen file that does not look like the final of this meeting. */
interface Doubt {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly doubts: readonly string[];
}

/** 回收定稿: takes the .docx finished in WPS, or a scan, and keeps it unaltered beside ours. */
export function FinalButton({ facts }: { readonly facts: MeetingFacts }) {
  const { meeting } = facts;
  const session = useSession();
  const write = useWrite();
  const { message } = App.useApp();
  const [doubt, setDoubt] = useState<Doubt>();
  const [isBusy, setBusy] = useState(false);
  const keep = async (name: string, bytes: Uint8Array): Promise<void> => {
    setBusy(true);
    const kept = await session.workspace.keepFile(name, bytes);
    const outcome = kept.ok
      ? await write({
          why: `回收定稿 ${name}`,
          said: `已收下定稿 ${name}`,
          source: 'form',
          patches: keeping(meeting, kept.file, session.workspace.data.today),
        })
      : kept;
    setBusy(false);
    setDoubt(undefined);
    if (!outcome.ok) void message.error(outcome.text, 8);
  };
  const choose = async (): Promise<void> => {
    setDoubt(undefined);
    const opened = await session.bridge.openFile({
      title: '选择定稿或扫描件',
      extensions: ['docx', 'pdf', 'jpg', 'jpeg', 'png'],
      maxBytes: largestFile,
    });
    if (opened === undefined) return;
    if ('problem' in opened) return void message.error(opened.problem, 8);
    const { name, bytes } = opened;
    const look = await lookAtFinal(session.workspace.data, meeting.id, name, bytes);
    if (look.refuse !== undefined) return void message.error(look.refuse, 8);
    if (look.doubts.length > 0) setDoubt({ name, bytes, doubts: look.doubts });
    else await keep(name, bytes);
  };
  return (
    <>
      <Button onClick={() => void choose()}>回收定稿</Button>
      <AskDialog
        open={doubt !== undefined}
        title="收下定稿以前，请核对"
        yes="仍然收下"
        no="不收"
        isBusy={isBusy}
        onYes={() => void (doubt !== undefined && keep(doubt.name, doubt.bytes))}
        onNo={() => setDoubt(undefined)}
        testId="final-doubt"
      >
        <p>「{doubt?.name}」</p>
        {doubt?.doubts.map((text) => (
          <p key={text}>⚠ {text}</p>
        ))}
        <p className="final-again">
          <span className="muted">还没有收下，软件里的内容没有变动。</span>
          <Button disabled={isBusy} onClick={() => void choose()}>
            换一个文件
          </Button>
        </p>
      </AskDialog>
    </>
  );
}
