import { Checkbox, Input, Select } from 'antd';
import { useRef } from 'react';
import { resolutionState } from '../../../../core/codes/meeting.ts';
import type { SupervisionFilter } from './supervisionRows.ts';

const states: readonly { readonly value: SupervisionFilter['state']; readonly label: string }[] = [
  { value: 'open', label: '未办结' },
  { value: 'all', label: '全部状态' },
  ...resolutionState.entries.map(([value, label]) => ({ value, label })),
];

const EVERY = '全部牵头单位';
const NONE = '没有牵头单位';

/** What the list of 督办 is narrowed by: words, lead unit, state, what is overdue. */
export function SupervisionFilters(props: {
  readonly filter: SupervisionFilter;
  readonly units: readonly string[];
  readonly onFilter: (filter: SupervisionFilter) => void;
}) {
  const { filter, units, onFilter } = props;
  const isComposing = useRef(false);
  return (
    <search className="supervision-filters">
      <Input
        allowClear
        aria-label="查找议定事项"
        placeholder="查找事项、单位、责任人"
        defaultValue={filter.text}
        data-testid="supervision-search"
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false;
          onFilter({ ...filter, text: event.currentTarget.value });
        }}
        onChange={(event) => {
          if (!isComposing.current) onFilter({ ...filter, text: event.target.value });
        }}
      />
      <Select
        aria-label="牵头单位"
        showSearch={{ optionFilterProp: 'label' }}
        value={filter.unit ?? EVERY}
        options={[
          { value: EVERY, label: EVERY },
          ...units.map((unit) => ({ value: unit, label: unit === '' ? NONE : unit })),
        ]}
        onChange={(unit: string) => onFilter({ ...filter, unit: unit === EVERY ? undefined : unit })}
      />
      <Select
        aria-label="办理状态"
        value={filter.state}
        options={[...states]}
        onChange={(state: SupervisionFilter['state']) => onFilter({ ...filter, state })}
      />
      <Checkbox
        checked={filter.overdueOnly}
        onChange={(event) => onFilter({ ...filter, overdueOnly: event.target.checked })}
      >
        只看逾期
      </Checkbox>
    </search>
  );
}
