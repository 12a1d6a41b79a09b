import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { randomId } from '../../../core/record/ids.ts';
import type { Stored } from '../../../core/record/types.ts';
import { leave, membershipsOf, postsOf, type Leaving } from '../../../core/rules/leaving.ts';
import { useData } from '../../session/useSession.ts';
import { DayInput } from '../form/DayInput.tsx';
import { useWrite } from '../useWrite.ts';

/** Which way a person leaves. */
export type Way = Leaving['eventType'];

const words = {
  transferOut: { title: '转出', day: '转出日期', done: '党籍状态变为“已转出”，不再计入本社区党员' },
  death: { title: '去世', day: '去世日期', done: '党籍状态变为“去世”，不再计入本社区党员' },
} as const satisfies Record<Way, object>;

/** 转出 and 去世: an event closes the membership, a death also ends the posts; nothing is deleted, one undo takes it back. */
export function LeaveDialog(props: {
  readonly person: Stored<'person'>;
  readonly way: Way;
  readonly onClose: () => void;
}) {
  const { person, way, onClose } = props;
  const data = useData();
  const write = useWrite();
  const [day, setDay] = useState<string | undefined>(data.today);
  const [to, setTo] = useState('');
  const [refused, setRefused] = useState<string>();
  const { title, day: dayLabel, done } = words[way];
  const isMember = membershipsOf(person.id, data).length > 0;
  const posts = postsOf(person.id, data).length;
  const save = async (): Promise<void> => {
    if (day === undefined) return setRefused(`请写明${dayLabel}`);
    const where = to.trim();
    const patches = leave(
      person.id,
      { eventType: way, day, newId: randomId, ...(where === '' ? {} : { to: where }) },
      data,
    );
    if (patches.length === 0) return setRefused('到这一天为止没有要办的党籍和岗位，没有写入任何内容');
    const outcome = await write({ why: `${title} ${person.name}`, source: 'form', patches });
    if (outcome.ok) onClose();
    else setRefused(outcome.text);
  };
  return (
    <Modal
      open
      title={`${title}：${person.name}`}
      okText={`确认${title}`}
      cancelText="取消"
      onOk={() => void save()}
      onCancel={onClose}
    >
      <div className="entry-form">
        {refused !== undefined && <Alert type="error" showIcon title={refused} />}
        <div className="form-field">
          <label htmlFor="leave-day">{dayLabel}</label>
          <DayInput id="leave-day" label={dayLabel} day={day} onDay={setDay} />
        </div>
        {way === 'transferOut' && (
          <div className="form-field">
            <label htmlFor="leave-to">转到哪里</label>
            <Input
              id="leave-to"
              value={to}
              placeholder="接收党组织的名称"
              autoComplete="off"
              onChange={(event) => setTo(event.target.value)}
            />
          </div>
        )}
        <p className="dialog-line">
          保存后：{isMember && done}
          {isMember && posts > 0 && '；'}
          {posts > 0 && (way === 'death' ? `现任的 ${posts} 个岗位同时离任` : `现任的 ${posts} 个岗位不变`)}
          。以前的记录都留着。
        </p>
      </div>
    </Modal>
  );
}
