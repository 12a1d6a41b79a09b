import { SearchOutlined } from '@ant-design/icons';
import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import type { Filter } from './filter.ts';
import type { TextCount } from './filterModes.ts';

/** Up to so many texts are looked through without searching. */
const UNSEARCHED = 10;

/** The texts of a column to tick, with a search over them; what is ticked is shown at once. */
export function FilterTicks(props: {
  readonly counts: readonly TextCount[];
  readonly filter: Filter | undefined;
  readonly onFilter: (filter: Filter | undefined) => void;
}) {
  const { counts, filter, onFilter } = props;
  const [sought, setSought] = useState('');
  const every = counts.map(([text]) => text);
  const word = sought.trim().toLowerCase();
  const seen = word === '' ? counts : counts.filter(([text]) => text.toLowerCase().includes(word));
  const texts = seen.map(([text]) => text);
  const ticked = new Set(filter?.how === 'ticked' ? filter.texts : every);
  const set = (next: ReadonlySet<string>): void =>
    onFilter(
      every.every((text) => next.has(text))
        ? undefined
        : { how: 'ticked', texts: every.filter((text) => next.has(text)) },
    );
  const isAll = texts.length > 0 && texts.every((text) => ticked.has(text));
  return (
    <>
      {every.length > UNSEARCHED && (
        <Input
          className="filter-search"
          value={sought}
          size="small"
          allowClear
          aria-label="在下面的各项里找"
          placeholder="在下面的各项里找"
          prefix={<SearchOutlined aria-hidden />}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <div className="filter-list">
        <Checkbox
          checked={isAll}
          disabled={texts.length === 0}
          indeterminate={!isAll && texts.some((text) => ticked.has(text))}
          onChange={({ target }) => {
            // While searching, 全选 means what was found: the first tick narrows to it.
            const rest = word === '' || filter === undefined ? [] : [...ticked];
            const kept = rest.filter((text) => !texts.includes(text));
            set(
              new Set(target.checked || (word !== '' && filter === undefined) ? [...kept, ...texts] : kept),
            );
          }}
        >
          {word === '' ? '全选' : `只要找到的 ${texts.length} 项`}
        </Checkbox>
        {seen.map(([text, count]) => (
          <Checkbox
            key={text}
            checked={ticked.has(text)}
            onChange={({ target }) => {
              const next = new Set(ticked);
              if (target.checked) next.add(text);
              else next.delete(text);
              set(next);
            }}
          >
            {text === '' ? '（空白）' : text} <span className="muted">{count}</span>
          </Checkbox>
        ))}
        {seen.length === 0 && <span className="muted">没有带“{sought.trim()}”的</span>}
      </div>
    </>
  );
}
