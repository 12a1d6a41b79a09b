import { Alert, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { classesToClear, clearPupils, pupilsOf } from '../../../core/rules/classPupils.ts';
import { useData } from '../../session/useSession.ts';
import { useWrite } from '../useWrite.ts';
import './acts.css';

/** 清空名单: the lists of children of classes whose term is over, all at once; a class still running is chosen by hand. */
export function ClearPupils(props: { readonly onClose: () => void }) {
  const data = useData();
  const write = useWrite();
  const [over] = useState(() => new Set<string>(classesToClear(data).map(({ id }) => id)));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(over);
  const [refused, setRefused] = useState<string>();
  const classes = data.all('communityClass').filter(({ id }) => pupilsOf(id, data).length > 0);
  const cleared = classes.filter(({ id }) => chosen.has(id));
  const patches = clearPupils(cleared, data);
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const save = async (): Promise<void> => {
    const outcome = await write({
      why: `清空课堂学生名单 ${cleared.map(({ name }) => name).join('、')} ${patches.length} 名`,
      source: 'form',
      patches,
      said: `已清空课堂学生名单 ${patches.length} 名`,
    });
    if (outcome.ok) props.onClose();
    else setRefused(outcome.text);
  };
  return (
    <Modal
      open
      centered
      title="清空课堂学生名单"
      okText={patches.length === 0 ? '没有要清空的' : `清空 ${patches.length} 名`}
      okButtonProps={{ disabled: patches.length === 0 }}
      cancelText="取消"
      onOk={() => void save()}
      onCancel={props.onClose}
    >
      <div className="doors-form" data-testid="clear-pupils">
        {refused !== undefined && <Alert type="error" showIcon title={refused} />}
        <p className="dialog-line">
          孩子的姓名和监护人电话只在学期内使用。学期结束的课堂已经选好；课堂本身不删，清空后可以撤销。
        </p>
        {classes.length === 0 && <p className="doors-none">没有登记着学生的课堂。</p>}
        {classes.map(({ id, name, termEnd }) => (
          <Checkbox key={id} checked={chosen.has(id)} onChange={() => toggle(id)}>
            {name}（{pupilsOf(id, data).length} 名，
            {over.has(id) ? `${termEnd ?? ''} 学期已结束` : '学期还没有结束'}）
          </Checkbox>
        ))}
      </div>
    </Modal>
  );
}
