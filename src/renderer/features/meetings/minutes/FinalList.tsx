import { App, Button } from 'antd';
import { useState } from 'react';
import { useSession, useData } from '../../../session/useSession.ts';
import { useWrite } from '../../../records/useWrite.ts';
import { keepAs } from '../../../records/files/keepAs.ts';
import { keptBytes } from '../../../records/files/keptFile.ts';
import type { MeetingFacts } from '../useMeeting.ts';
import { finalsOf, lettingGo, type Final } from './finals.ts';
import { FinalWindow } from './FinalWindow.tsx';

/** The finals taken back: looked at beside ours, saved out again as they came, or let go. */
export function FinalList({ facts }: { readonly facts: MeetingFacts }) {
  const data = useData();
  const { bridge, workspace } = useSession();
  const write = useWrite();
  const { message } = App.useApp();
  const [opened, setOpened] = useState<Final>();
  const finals = finalsOf(data, facts.meeting.id);
  if (finals.length === 0) return null;
  const saveOut = async ({ file }: Final): Promise<void> => {
    const saved = await keepAs(bridge, file.name, () => keptBytes(workspace, file));
    if (saved.problem !== undefined) void message.error(saved.problem, 8);
    else if (saved.place !== undefined) void message.success(`已存到：${saved.place}`, 6);
  };
  const letGo = (final: Final): void =>
    void write({
      why: `删除定稿 ${final.file.name}`,
      said: `已删除定稿 ${final.file.name}`,
      source: 'form',
      patches: lettingGo(final),
    });
  return (
    <section className="final-list" aria-label="回收的定稿" data-testid="finals">
      <h3>回收的定稿</h3>
      <ul>
        {finals.map((final) => (
          <li key={`${final.attachment.id} ${final.file.sha256}`}>
            <span title={final.file.name}>
              {final.file.name}
              <small className="muted"> {final.attachment.addedOn}</small>
            </span>
            <Button size="small" onClick={() => setOpened(final)}>
              看
            </Button>
            <Button size="small" onClick={() => void saveOut(final)}>
              存出来
            </Button>
            <Button size="small" onClick={() => letGo(final)}>
              删除
            </Button>
          </li>
        ))}
      </ul>
      {opened !== undefined && (
        <FinalWindow facts={facts} final={opened} onClose={() => setOpened(undefined)} />
      )}
    </section>
  );
}
