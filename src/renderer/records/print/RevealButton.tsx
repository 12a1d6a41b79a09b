import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { noteFullIds } from '../../session/noteFullIds.ts';
import { useSession } from '../../session/useSession.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { PurposeInput } from './IdQuestion.tsx';

/** 显示号码: whole identity numbers are seen, and copied with what is selected, after saying what for. */
export function RevealButton(props: {
  readonly ledger: string;
  readonly reveal: boolean;
  readonly onReveal: (reveal: boolean) => void;
}) {
  const { ledger, reveal, onReveal } = props;
  const session = useSession();
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const [purpose, setPurpose] = useState('');
  const show = async (): Promise<void> => {
    setAsking(false);
    const refused = await noteFullIds(session, `显示${ledger}台账`, purpose.trim());
    if (refused === undefined) onReveal(true);
    else void message.error(refused);
  };
  return (
    <>
      <Button
        icon={reveal ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
        aria-pressed={reveal}
        onClick={() => (reveal ? onReveal(false) : setAsking(true))}
      >
        {reveal ? '遮盖号码' : '显示号码'}
      </Button>
      {asking && (
        <AskDialog
          open
          title="要显示完整的公民身份号码吗？"
          yes="显示号码"
          canYes={purpose.trim() !== ''}
          onYes={() => void show()}
          onNo={() => setAsking(false)}
          testId="reveal-question"
        >
          <p className="dialog-line">显示以后，复制出去的也是完整号码；离开这一页就重新遮盖。</p>
          <PurposeInput purpose={purpose} onPurpose={setPurpose} />
        </AskDialog>
      )}
    </>
  );
}
