import { Alert, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { meetingFrequency } from '../../../../core/codes/meeting.ts';
import { meetingBody } from '../../../../core/records/meetingBody.ts';
import { useWrite } from '../../../records/useWrite.ts';
import { ourOffice } from '../../../session/ourOffice.ts';
import { useData } from '../../../session/useSession.ts';
import { AskDialog } from '../../../ui/AskDialog.tsx';
import { bodyPatches, usualBodies, type UsualBody } from './usualBodies.ts';

const frequencies = meetingFrequency.entries.map(([value, label]) => ({ value, label }));
const { kind: nameKind } = meetingBody.fields.name;

interface Line extends UsualBody {
  readonly isTicked: boolean;
}

/** 选用常见会议: ticks which of the usual meetings the office holds, each with its name and rhythm; all made in one go. */
export function BodySetup({ onClose }: { readonly onClose: () => void }) {
  const data = useData();
  const write = useWrite();
  const office = ourOffice(data);
  const [lines, setLines] = useState<readonly Line[]>(() =>
    usualBodies(data, office).map((one) => ({ ...one, isTicked: false })),
  );
  const [refused, setRefused] = useState<string>();
  const change = (at: number, next: Partial<Line>) =>
    setLines((now) => now.map((line, i) => (i === at ? { ...line, ...next } : line)));
  const chosen = lines.filter(({ isTicked }) => isTicked);
  const isWhole = chosen.every(({ name }) => {
    const reading = nameKind.read(name);
    return reading.ok && reading.value !== undefined;
  });
  const save = async () => {
    if (office === undefined) return;
    const patches = bodyPatches(data, office, chosen);
    const why = chosen.length === 1 ? `新增会议 ${chosen[0]?.name ?? ''}` : `新增 ${chosen.length} 个会议`;
    const outcome = await write({ why, source: 'form', patches });
    if (outcome.ok) onClose();
    else setRefused(outcome.text);
  };
  return (
    <AskDialog
      open
      isWide
      title="本社区按期召开哪些会议"
      yes={chosen.length === 0 ? '选用' : `选用这 ${chosen.length} 个`}
      canYes={chosen.length > 0 && isWhole}
      onYes={() => void save()}
      onNo={onClose}
      testId="body-setup"
    >
      {refused !== undefined && <Alert type="error" showIcon title={refused} />}
      <table className="plain-table body-setup">
        <thead>
          <tr>
            <th>会议</th>
            <th>名称（纪要、通知上用）</th>
            <th>多久开一次</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) => (
            <tr key={`${line.kind} ${line.compound ?? ''}`}>
              <td className="nowrap">
                <Checkbox
                  checked={line.isTicked}
                  onChange={(event) => change(i, { isTicked: event.target.checked })}
                >
                  {line.label}
                </Checkbox>
                {line.isKnown && <span className="muted"> 已有</span>}
              </td>
              <td>
                <Input
                  aria-label={`${line.name}的名称`}
                  value={line.name}
                  autoComplete="off"
                  onChange={(event) => change(i, { name: event.target.value, isTicked: true })}
                />
              </td>
              <td>
                <Select
                  className="whole-width"
                  aria-label={`${line.name}多久开一次`}
                  value={line.frequency}
                  options={frequencies}
                  onChange={(frequency) => change(i, { frequency, isTicked: true })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </AskDialog>
  );
}
