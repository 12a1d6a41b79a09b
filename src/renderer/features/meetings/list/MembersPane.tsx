import { Button, Select } from 'antd';
import { useState } from 'react';
import { attendanceCapacity } from '../../../../core/codes/meeting.ts';
import type { Patch } from '../../../../core/record/change.ts';
import { deletion, edit } from '../../../../core/record/patches.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { membersOf, type BodySeat } from '../../../../core/rules/meetings/bodyMembers.ts';
import { useWrite } from '../../../records/useWrite.ts';
import { useData } from '../../../session/useSession.ts';
import { moved, reordered } from '../ordering.ts';
import { MoveButtons } from '../MoveButtons.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import { SaveMark } from '../saving/SaveMark.tsx';
import { SavingContext, useQueue } from '../saving/useSaving.ts';
import { AddMembers } from './AddMembers.tsx';

const capacities = attendanceCapacity.entries.map(([value, label]) => ({ value, label }));

/** The members of a body in the order of its lists, each line changed in place. */
export function MembersPane({ body }: { readonly body: Stored<'meetingBody'> }) {
  const data = useData();
  const write = useWrite();
  const queue = useQueue(`members ${body.id}`, `修改成员 ${body.name}`);
  const [isAdding, setAdding] = useState(false);
  const seats = membersOf(data, body.id);
  const members = seats.map(({ member }) => member);
  const say = (why: string, patches: readonly (Patch | undefined)[]) => {
    const real = patches.filter((patch) => patch !== undefined);
    if (real.length > 0) void write({ why, source: 'form', patches: real });
  };
  const move = (index: number, step: -1 | 1) =>
    say(`调整成员顺序 ${body.name}`, reordered('bodyMember', moved(members, index, step)));
  const leave = (seat: BodySeat) => {
    const { member } = seat;
    const name = nameOf(seat);
    // Somebody put on the list by mistake, today, leaves no trace; everybody else has been a member until today.
    const isNew = member.startDate === data.today;
    const patch = isNew
      ? deletion('bodyMember', member)
      : edit('bodyMember', member, { endDate: data.today });
    queue.drop(member.id);
    say(`${name}不再参加${body.name}`, [patch]);
  };
  return (
    <SavingContext value={queue}>
      <div className="members" data-testid="members">
        <p className="members-bar">
          <Button type="primary" onClick={() => setAdding(true)}>
            添加成员
          </Button>
          <span className="muted">签到表、通知照这个顺序排。退出的人从明天起不再列入，以前的会议不变。</span>
          <SaveMark />
        </p>
        {seats.length === 0 ? (
          <p className="muted">
            还没有成员。点“添加成员”，从兼职委员、党组织、成员单位里勾选，或直接写姓名。
          </p>
        ) : (
          <table className="plain-table members-table">
            <thead>
              <tr>
                <th>序号</th>
                <th>单位</th>
                <th>姓名</th>
                <th>职务</th>
                <th>参会身份</th>
                <th>
                  <span className="visually-hidden">操作</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {seats.map((seat, index) => (
                <MemberRow
                  key={seat.member.id}
                  seat={seat}
                  index={index}
                  isLast={index === seats.length - 1}
                  onMove={(step) => move(index, step)}
                  onCapacity={(capacity) =>
                    say(`修改参会身份 ${nameOf(seat)}`, [edit('bodyMember', seat.member, { capacity })])
                  }
                  onLeave={() => leave(seat)}
                />
              ))}
            </tbody>
          </table>
        )}
        {isAdding && <AddMembers body={body} members={members} onClose={() => setAdding(false)} />}
      </div>
    </SavingContext>
  );
}

function nameOf({ name, unit }: BodySeat): string {
  return name ?? unit ?? '这名成员';
}

function MemberRow(props: {
  readonly seat: BodySeat;
  readonly index: number;
  readonly isLast: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onCapacity: (capacity: BodySeat['capacity']) => void;
  readonly onLeave: () => void;
}) {
  const { seat, index } = props;
  const { member } = seat;
  const name = nameOf(seat);
  const at = (field: string) => ({ type: 'bodyMember', record: member.id, field }) as const;
  return (
    <tr>
      <td className="number">{index + 1}</td>
      <td>
        {seat.partnerUnit === undefined ? (
          <SavedText place={at('unitName')} stored={member.unitName} label={`${name}的单位`} lines={1} />
        ) : (
          (seat.unit ?? '')
        )}
      </td>
      <td className="nowrap">
        {seat.person === undefined && member.name !== undefined ? (
          <SavedText place={at('name')} stored={member.name} label={`第${index + 1}名的姓名`} lines={1} />
        ) : (
          (seat.name ?? <span className="muted">（单位派人）</span>)
        )}
      </td>
      <td>
        <SavedText
          place={at('duty')}
          stored={member.duty}
          label={`${name}的职务`}
          lines={1}
          {...(seat.duty === undefined ? {} : { placeholder: seat.duty })}
        />
      </td>
      <td>
        <Select
          aria-label={`${name}的参会身份`}
          value={member.capacity}
          options={capacities}
          onChange={props.onCapacity}
        />
      </td>
      <td className="nowrap">
        <MoveButtons what={name} isFirst={index === 0} isLast={props.isLast} onMove={props.onMove} />
        <Button type="text" onClick={props.onLeave}>
          退出
        </Button>
      </td>
    </tr>
  );
}
