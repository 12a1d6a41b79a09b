import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { memo } from 'react';
import { attendanceCapacity, attendancePresence } from '../../../../core/codes/meeting.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { SavedText } from '../saving/SavedText.tsx';
import { useChosen, useSaving } from '../saving/useSaving.ts';
import type { Presence } from './presence.ts';

interface RowProps {
  readonly one: Stored<'attendance'>;
  readonly number: number;
  readonly onTick: (one: Stored<'attendance'>, presence: Presence | undefined) => void;
  readonly onRemove: (one: Stored<'attendance'>) => void;
}

/** One person on the list: who, in what capacity, whether he came. Of two hundred only those are drawn anew that changed; the acts are the same for all. */
export const AttendanceRow = memo(
  Row,
  (before, after) => before.one === after.one && before.number === after.number,
);

function Row(props: RowProps) {
  const { one, number, onTick } = props;
  const queue = useSaving();
  const at = (field: string) => ({ type: 'attendance', record: one.id, field }) as const;
  const presence = useChosen<Presence | undefined>(at('presence'), one.presence);
  const capacity = useChosen(at('capacity'), one.capacity);
  return (
    <tr data-presence={presence}>
      <td className="number">{number}</td>
      <td>
        <SavedText place={at('unitName')} stored={one.unitName} label={`${one.name}的单位`} lines={1} />
      </td>
      <td className="sign-in-name">
        {one.person === undefined ? (
          <SavedText place={at('name')} stored={one.name} label={`第${number}名的姓名`} lines={1} />
        ) : (
          one.name
        )}
      </td>
      <td>
        <SavedText place={at('duty')} stored={one.duty} label={`${one.name}的职务`} lines={1} />
      </td>
      <td>
        <select
          className="saved-text"
          aria-label={`${one.name}的参会身份`}
          value={capacity}
          onChange={(event) => queue.choose(at('capacity'), event.target.value)}
        >
          {attendanceCapacity.entries.map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </td>
      <td>
        <div className="ticks" role="radiogroup" aria-label={`${one.name}的到会情况`}>
          {attendancePresence.entries.map(([code, label]) => (
            <label key={code} className={`tick tick-${code}`}>
              <input
                type="radio"
                name={one.id}
                data-row={one.id}
                checked={presence === code}
                onChange={() => onTick(one, code)}
                onClick={() => {
                  // A second click takes the tick back.
                  if (presence === code) onTick(one, undefined);
                }}
              />
              {label}
            </label>
          ))}
        </div>
      </td>
      <td>
        {presence === 'leave' && (
          <SavedText
            place={at('leaveReason')}
            stored={one.leaveReason}
            label={`${one.name}的请假原因`}
            placeholder="如 公务、病假、事假"
            list="leave-reasons"
          />
        )}
        {(presence === 'present' || presence === 'late') && (
          <SavedText
            place={at('deputyName')}
            stored={one.deputyName}
            label={`${one.name}的代会人`}
            placeholder="本人到会不用填"
          />
        )}
      </td>
      <td>
        <Button
          type="text"
          aria-label={`去掉${one.name}`}
          title="从签到表去掉"
          icon={<CloseOutlined aria-hidden />}
          onClick={() => props.onRemove(one)}
        />
      </td>
    </tr>
  );
}
