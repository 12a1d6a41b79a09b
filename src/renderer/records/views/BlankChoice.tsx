import { Checkbox } from 'antd';
import type { Filter } from './filter.ts';

const ways = [
  ['blank', '只看空白的'],
  ['filled', '只看填了的'],
] as const;

/** Only the blank cells of a column, or only the others. */
export function BlankChoice(props: {
  readonly filter: Filter | undefined;
  readonly onFilter: (filter: Filter | undefined) => void;
}) {
  return ways.map(([how, label]) => (
    <Checkbox
      key={how}
      checked={props.filter?.how === how}
      onChange={({ target }) => props.onFilter(target.checked ? { how } : undefined)}
    >
      {label}
    </Checkbox>
  ));
}
