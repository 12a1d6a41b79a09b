import { Button, Input, Select } from 'antd';
import { useRef, useState } from 'react';
import { attendanceCapacity } from '../../../../core/codes/meeting.ts';
import { creation } from '../../../../core/record/patches.ts';
import type { Stored, Values } from '../../../../core/record/types.ts';
import { attendance as attendanceRecord } from '../../../../core/records/attendance.ts';
import { useWrite } from '../../../records/useWrite.ts';
import { lastOrder } from '../ordering.ts';

type Capacity = Values<'attendance'>['capacity'];

const capacities = attendanceCapacity.entries.map(([value, label]) => ({ value, label }));
const { fields } = attendanceRecord;
const blank = { name: '', unitName: '', duty: '' };

/** Adds a name to the list: somebody of no roster, an observer or a guest; Enter adds and goes on. */
export function AddPerson(props: {
  readonly meeting: Stored<'meeting'>;
  readonly attendance: readonly Stored<'attendance'>[];
}) {
  const { meeting, attendance } = props;
  const write = useWrite();
  const [text, setText] = useState(blank);
  const [capacity, setCapacity] = useState<Capacity>('observer');
  const [wrong, setWrong] = useState<string>();
  const first = useRef<HTMLDivElement>(null);
  const add = async () => {
    const read = { name: fields.name.kind.read(text.name), unit: fields.unitName.kind.read(text.unitName) };
    const duty = fields.duty.kind.read(text.duty);
    const bad = [read.name, read.unit, duty].find((reading) => !reading.ok);
    if (bad?.ok === false) return setWrong(bad.problem);
    const name = read.name.ok ? read.name.value : undefined;
    if (name === undefined) return setWrong('请写姓名');
    const values: Values<'attendance'> = {
      meeting: meeting.id,
      name,
      capacity,
      order: lastOrder(attendance),
      ...(read.unit.ok && read.unit.value !== undefined ? { unitName: read.unit.value } : {}),
      ...(duty.ok && duty.value !== undefined ? { duty: duty.value } : {}),
    };
    const outcome = await write({
      why: `签到表添加 ${name}`,
      source: 'form',
      patches: [creation('attendance', values)],
    });
    if (!outcome.ok) return setWrong(outcome.text);
    setWrong(undefined);
    setText(blank);
    first.current?.querySelector('input')?.focus();
  };
  const field = (name: keyof typeof blank, label: string) => (
    <Input
      aria-label={`添加的人的${label}`}
      placeholder={label}
      value={text[name]}
      autoComplete="off"
      onChange={(event) => setText({ ...text, [name]: event.target.value })}
      onPressEnter={(event) => {
        if (!event.nativeEvent.isComposing) void add();
      }}
    />
  );
  return (
    <div className="add-person" ref={first} data-testid="add-person">
      <span className="nowrap">添加</span>
      {field('name', '姓名')}
      {field('unitName', '单位')}
      {field('duty', '职务')}
      <Select aria-label="添加的人的身份" value={capacity} options={capacities} onChange={setCapacity} />
      <Button onClick={() => void add()}>加入</Button>
      {wrong !== undefined && <span className="form-wrong">{wrong}</span>}
      <datalist id="leave-reasons">
        {['公务', '病假', '事假', '外出'].map((reason) => (
          <option key={reason} value={reason} />
        ))}
      </datalist>
    </div>
  );
}
