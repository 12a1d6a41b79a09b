import { Alert, Modal } from 'antd';
import { useState } from 'react';
import { postKind } from '../../../core/codes/office.ts';
import { labelOf } from '../../../core/kinds/choice.ts';
import type { Stored } from '../../../core/record/types.ts';
import { canEnd, endPost } from '../../../core/rules/handover.ts';
import { useData } from '../../session/useSession.ts';
import { DayInput } from '../form/DayInput.tsx';
import { useWrite } from '../useWrite.ts';
import { placeTitle } from './placeTitle.ts';
import '../form/form.css';

/** 离任 without a successor: the post ends on the day, the place is vacant from then on. */
export function EndPostDialog(props: { readonly post: Stored<'post'>; readonly onClose: () => void }) {
  const { post, onClose } = props;
  const data = useData();
  const write = useWrite();
  const [day, setDay] = useState<string | undefined>(data.today);
  const [refused, setRefused] = useState<string>();
  const label = labelOf(postKind, post.kind);
  const name = data.get('person', post.person)?.name ?? '';
  const save = async (): Promise<void> => {
    if (day === undefined) return setRefused('请写明任职到哪一天为止');
    if (!canEnd(post, day)) return setRefused(`${post.startDate} 才开始任职，离任日期不能更早`);
    const outcome = await write({
      why: `离任 ${name} ${placeTitle(data, post)} ${label}`,
      source: 'form',
      patches: [endPost(post, day)],
    });
    if (outcome.ok || outcome.unchanged === true) onClose();
    else setRefused(outcome.text);
  };
  return (
    <Modal
      open
      title={`离任：${name}（${placeTitle(data, post)} ${label}）`}
      okText="确认离任"
      cancelText="取消"
      onOk={() => void save()}
      onCancel={onClose}
    >
      <div className="entry-form">
        {refused !== undefined && <Alert type="error" showIcon title={refused} />}
        <div className="form-field">
          <label htmlFor="end-day">任职到哪一天为止</label>
          <DayInput id="end-day" label="任职到哪一天为止" day={day} onDay={setDay} />
        </div>
        <p className="dialog-line">之后这个岗位空缺；有人接任时请用“换人”。</p>
      </div>
    </Modal>
  );
}
