import { Input, Select } from 'antd';
import { useState } from 'react';
import type { IdDisplay } from '../../../core/kinds/idNumber.ts';
import { useSession } from '../../session/useSession.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { fullIdLogKey, type FullIdUse } from '../../session/deviceKeys.ts';

const options: readonly { readonly value: IdDisplay; readonly label: string }[] = [
  { value: 'masked', label: '隐去中间' },
  { value: 'lastFour', label: '只留后四位' },
  { value: 'omitted', label: '不显示' },
  { value: 'full', label: '完整号码' },
];

/** How identity numbers are shown; whole numbers only after saying what for, because they leave this PC with the file. */
export function IdDisplayChoice(props: {
  readonly value: IdDisplay;
  readonly month: string;
  readonly onChange: (display: IdDisplay) => void;
}) {
  const session = useSession();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const allow = async () => {
    const before = session.workspace.device.get(fullIdLogKey);
    const use: FullIdUse = { at: new Date().toISOString(), by: session.recorder, why: reason.trim() };
    await session.setDevice(fullIdLogKey, [...(Array.isArray(before) ? (before as FullIdUse[]) : []), use]);
    setAsking(false);
    props.onChange('full');
  };
  return (
    <>
      <label className="report-choice">
        身份证号
        <Select<IdDisplay>
          aria-label="身份证号显示方式"
          value={props.value}
          options={[...options]}
          onChange={(display) => {
            if (display !== 'full') return props.onChange(display);
            setReason('');
            setAsking(true);
          }}
        />
      </label>
      <AskDialog
        open={isAsking}
        title="表里要放完整的身份证号吗？"
        yes="显示完整号码"
        canYes={reason.trim() !== ''}
        onYes={() => void allow()}
        onNo={() => setAsking(false)}
        testId="full-id-dialog"
      >
        <p>文件一旦发出去就收不回来。对方没有明确要求时，请用“隐去中间”。</p>
        <label>
          用途（会记在这台电脑的变动记录里）
          <Input
            aria-label="用途"
            placeholder="如：区委组织部要求核对"
            maxLength={100}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      </AskDialog>
    </>
  );
}
