import { Input, Radio } from 'antd';
import { useState } from 'react';
import type { IdDisplay } from '../../../core/kinds/idNumber.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import '../inputs/inputs.css';

const displays: readonly { readonly value: IdDisplay; readonly label: string }[] = [
  { value: 'masked', label: '遮盖中间（371081********0015）' },
  { value: 'lastFour', label: '只留后四位' },
  { value: 'omitted', label: '不带这一列' },
  { value: 'full', label: '完整号码（只在上级要求时用，文件请妥善保管）' },
];

/** How identity numbers go out with a table, asked before 导出 and 打印; whole ones only with their purpose. */
export function IdQuestion(props: {
  readonly act: '导出' | '打印';
  /** `purpose` is empty unless whole numbers go out. */
  readonly onYes: (display: IdDisplay, purpose: string) => void;
  readonly onNo: () => void;
}) {
  const { act, onYes, onNo } = props;
  const [display, setDisplay] = useState<IdDisplay>('masked');
  const [purpose, setPurpose] = useState('');
  return (
    <AskDialog
      open
      title={`表里有公民身份号码，怎样${act}？`}
      yes={act}
      canYes={display !== 'full' || purpose.trim() !== ''}
      onYes={() => onYes(display, display === 'full' ? purpose.trim() : '')}
      onNo={onNo}
      testId="id-question"
    >
      <Radio.Group
        className="stacked"
        value={display}
        onChange={(event) => setDisplay(event.target.value as IdDisplay)}
        options={displays.map(({ value, label }) => ({ value, label }))}
      />
      {display === 'full' && <PurposeInput purpose={purpose} onPurpose={setPurpose} />}
    </AskDialog>
  );
}

/** What whole identity numbers are for; kept in 变动记录. */
export function PurposeInput(props: {
  readonly purpose: string;
  readonly onPurpose: (purpose: string) => void;
}) {
  return (
    <label className="export-purpose">
      用途（会记在“设置 → 变动记录”里）
      <Input
        aria-label="用途"
        placeholder="如：区委组织部要求核对"
        maxLength={100}
        value={props.purpose}
        onChange={(event) => props.onPurpose(event.target.value)}
      />
    </label>
  );
}
