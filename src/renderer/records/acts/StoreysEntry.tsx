import { InputNumber } from 'antd';
import { useId } from 'react';
import type { Storeys } from '../../../core/rules/doors.ts';

/** The highest house and the longest corridor for which numbers of floor and two digits are made. */
const MOST = { floors: 99, doorsPerFloor: 99 } as const;

/** Floors and doors per floor for stairwells that do not say; asked only where there are such. */
export function StoreysEntry(props: {
  readonly storeys: Partial<Storeys>;
  readonly onStoreys: (storeys: Partial<Storeys>) => void;
  /** Stairwells without floors so far, and those that get them from here. */
  readonly open: number;
  readonly taken: number;
}) {
  const { storeys, onStoreys, open, taken } = props;
  const name = useId();
  if (open + taken === 0) return null;
  const entry = (key: keyof Storeys, label: string) => (
    <label htmlFor={`${name}-${key}`}>
      {label}
      <InputNumber
        id={`${name}-${key}`}
        min={1}
        max={MOST[key]}
        precision={0}
        value={storeys[key] ?? null}
        onChange={(value) => {
          const { [key]: _before, ...others } = storeys;
          onStoreys(value === null ? others : { ...others, [key]: value });
        }}
      />
    </label>
  );
  return (
    <fieldset className="doors-storeys">
      <legend>{open + taken} 个单元没有写楼层，按下面的数生成，并写进单元台账</legend>
      {entry('floors', '楼层数')}
      {entry('doorsPerFloor', '每层户数')}
    </fieldset>
  );
}
