import { Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { creation, deletion } from '../../../../core/record/patches.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { attendanceFor } from '../../../../core/rules/meetings/bodyMembers.ts';
import { useWrite } from '../../../records/useWrite.ts';
import { useData } from '../../../session/useSession.ts';
import { PaperButtons } from '../papers/PaperButtons.tsx';
import type { SaveQueue } from '../saving/SaveQueue.ts';
import { useSaving, useTyped } from '../saving/useSaving.ts';
import type { MeetingFacts } from '../useMeeting.ts';
import { AddPerson } from './AddPerson.tsx';
import { AttendanceRow } from './AttendanceRow.tsx';
import { presenceEdits, type Presence } from './presence.ts';
import { rowKeys } from './rowKeys.ts';
import { TallyLine } from './TallyLine.tsx';
import './signIn.css';

/** 签到: everybody in one list, ticked with one click or one key each; 应到 and 实到 counted above. */
export function SignInStep({ facts }: { readonly facts: MeetingFacts }) {
  const { meeting, body, attendance } = facts;
  const data = useData();
  const write = useWrite();
  const queue = useSaving();
  const [query, setQuery] = useState('');
  const missing = useMemo(() => attendanceFor(data, meeting), [data, meeting]);
  const shown = attendance.filter(
    ({ name, unitName = '' }) => query === '' || name.includes(query) || unitName.includes(query),
  );
  const tickAll = (some: MeetingFacts['attendance'], presence: Presence | undefined) => {
    const isHeld = meeting.stage === 'preparing' && meeting.date <= data.today;
    queue.chooseAll([
      ...some.flatMap((one) =>
        presenceEdits(presence).map(([field, value]) => [at('attendance', one.id, field), value] as const),
      ),
      ...(isHeld ? ([[at('meeting', meeting.id, 'stage'), 'held']] as const) : []),
    ]);
  };
  const tick = (one: Stored<'attendance'>, presence: Presence | undefined) => tickAll([one], presence);
  const allPresent = () => tickAll(unmarked(queue, attendance), 'present');
  const remove = (one: Stored<'attendance'>) => {
    queue.drop(one.id);
    void write({ why: `从签到表去掉 ${one.name}`, source: 'form', patches: [deletion('attendance', one)] });
  };
  const fill = () =>
    void write({
      why: `按成员名册补上 ${missing.length} 名`,
      source: 'form',
      patches: missing.map((values) => creation('attendance', values)),
    });
  return (
    <div className="sign-in">
      <div className="sign-in-bar">
        <TallyLine attendance={attendance} quorumPercent={body.quorumPercent} />
        <Input
          className="sign-in-find"
          data-find
          allowClear
          aria-label="找姓名或单位"
          placeholder="找姓名或单位"
          onChange={(event) => {
            if (!(event.nativeEvent as InputEvent).isComposing) setQuery(event.target.value.trim());
          }}
          onCompositionEnd={(event) => setQuery(event.currentTarget.value.trim())}
        />
        <AllPresent attendance={attendance} onTick={allPresent} />
        <PaperButtons kind="signInSheet" ask={{ meeting: meeting.id }} name="签到表" />
      </div>
      {missing.length > 0 && (
        <p className="sign-in-missing">
          成员名册里还有 {missing.length} 名没有列入。
          <Button size="small" onClick={fill}>
            补上
          </Button>
        </p>
      )}
      {attendance.length === 0 ? (
        <p className="muted">
          签到表还是空的。在下面逐个添加；或先到“会议”里登记{body.name}的成员，以后每次会自动列入。
        </p>
      ) : (
        <div className="sign-in-list" onKeyDown={rowKeys(shown, tick)}>
          <table className="plain-table" data-testid="sign-in-list">
            <thead>
              <tr>
                <th>序号</th>
                <th>单位</th>
                <th>姓名</th>
                <th>职务</th>
                <th>身份</th>
                <th>
                  到会情况 <span className="key-hint">键盘 1—4、↑ ↓</span>
                </th>
                <th>请假原因 / 代会人</th>
                <th>
                  <span className="visually-hidden">操作</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <AttendanceRow
                  key={one.id}
                  one={one}
                  number={attendance.indexOf(one) + 1}
                  onTick={tick}
                  onRemove={remove}
                />
              ))}
            </tbody>
          </table>
          {shown.length === 0 && <p className="muted">没有找到“{query}”。</p>}
        </div>
      )}
      <AddPerson meeting={meeting} attendance={attendance} />
    </div>
  );
}

function at(type: 'attendance' | 'meeting', record: string, field: string) {
  return { type, record, field };
}

function unmarked(queue: SaveQueue, attendance: MeetingFacts['attendance']): MeetingFacts['attendance'] {
  return attendance.filter((one) => {
    const pending = queue.valueOf({ type: 'attendance', record: one.id, field: 'presence' });
    return (pending === undefined ? one.presence : pending.value) === undefined;
  });
}

function AllPresent(props: { readonly attendance: MeetingFacts['attendance']; readonly onTick: () => void }) {
  const queue = useSaving();
  useTyped();
  const left = unmarked(queue, props.attendance).length;
  return (
    <Button disabled={left === 0} onClick={props.onTick}>
      其余都出席
    </Button>
  );
}
