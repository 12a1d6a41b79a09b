import { Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { useData } from '../../session/useSession.ts';
import { fullTitle } from '../fullTitle.ts';
import { loadPinyin, meetsKey, pinyinKey } from '../pinyin.ts';
import { wordsOf } from '../table/searchIndex.ts';
import './inputs.css';

/** At most so many answers are listed; more than that nobody reads. */
const SHOWN = 60;

/** Picks one record of a type by hanzi, pinyin, initials or digits. */
export function LinkPicker(props: {
  readonly type: RecordName;
  readonly value: string | undefined;
  readonly label: string;
  readonly onPick: (id: string | undefined) => void;
  readonly id?: string;
  readonly inCell?: boolean;
  readonly invalid?: boolean;
  readonly exclude?: (row: AnyStored) => boolean;
  readonly onLeave?: () => void;
}) {
  const { type, value, label, onPick, inCell, exclude, onLeave } = props;
  const data = useData();
  const [query, setQuery] = useState('');
  const [ready, setReady] = useState(false);
  useEffect(() => void loadPinyin().then(() => setReady(true)), []);
  const options = useMemo(
    () => (ready ? found(data, type, query, value, exclude) : found(data, type, '', value, exclude)),
    [data, type, query, value, exclude, ready],
  );
  return (
    <Select
      className="whole-width"
      {...(props.id === undefined ? {} : { id: props.id })}
      aria-label={label}
      value={value ?? null}
      status={props.invalid ? 'error' : ''}
      allowClear
      showSearch={{ filterOption: false, onSearch: setQuery }}
      placeholder={`输入${recordDef(type).label}的名称、拼音或首字母查找`}
      notFoundContent={query === '' ? `还没有${recordDef(type).label}` : '没有找到'}
      options={options}
      {...(inCell === true ? { autoFocus: true, defaultOpen: true } : {})}
      onChange={(picked: string | null | undefined) => {
        // The list goes back to what is known without a query, in which the picked one has its name.
        setQuery('');
        onPick(picked ?? undefined);
      }}
      {...(onLeave === undefined ? {} : { onBlur: onLeave })}
    />
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function found(
  data: AnyData,
  type: RecordName,
  query: string,
  value: string | undefined,
  exclude: ((row: AnyStored) => boolean) | undefined,
): Option[] {
  const words = wordsOf(query);
  const options: Option[] = [];
  const chosen = data.get(type, value);
  if (chosen !== undefined && words.length === 0) options.push(optionOf(data, type, chosen));
  for (const row of data.all(type)) {
    if (options.length >= SHOWN) break;
    if (row.id === chosen?.id || exclude?.(row) === true) continue;
    const option = optionOf(data, type, row);
    const text = option.label.toLowerCase();
    const title = option.label.replace(/ · .*/, '');
    if (words.every((word) => text.includes(word) || meetsKey(pinyinKey(title), word))) options.push(option);
  }
  return options;
}

/** Two people of one name are told apart by what else is open to see of them. */
function optionOf(data: AnyData, type: RecordName, row: AnyStored): Option {
  const more = ['mobile', 'birthDate'].map((name) => row[name]).filter((part) => typeof part === 'string');
  return { value: row.id, label: [fullTitle(data, type, row), ...more].join(' · ') };
}
