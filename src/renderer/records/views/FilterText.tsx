import { Input, Select } from 'antd';
import { useState } from 'react';
import { BlankChoice } from './BlankChoice.tsx';
import type { Filter } from './filter.ts';

type How = 'contains' | 'equals' | 'lacks';

const hows: readonly { readonly value: How; readonly label: string }[] = [
  { value: 'contains', label: '包含' },
  { value: 'equals', label: '等于' },
  { value: 'lacks', label: '不含' },
];

/** A text that a column contains, equals or lacks. */
export function FilterText(props: {
  readonly filter: Filter | undefined;
  readonly onFilter: (filter: Filter | undefined) => void;
  readonly onDone: () => void;
}) {
  const { filter, onFilter, onDone } = props;
  const known = filter !== undefined && 'text' in filter ? filter : undefined;
  const [how, setHow] = useState<How>(known?.how ?? 'contains');
  const [text, setText] = useState(known?.text ?? '');
  const narrow = (by: How, value: string): void =>
    onFilter(value.trim() === '' ? undefined : { how: by, text: value.trim() });
  return (
    <div className="filter-list">
      <Select<How>
        value={how}
        aria-label="怎样比"
        options={[...hows]}
        onChange={(next) => {
          setHow(next);
          if (text.trim() !== '') narrow(next, text);
        }}
      />
      <Input
        autoFocus
        value={text}
        aria-label="包含的文字"
        placeholder="文字…"
        allowClear
        onChange={(event) => {
          setText(event.target.value);
          // While an input method composes, the text is not yet what is meant.
          if (!(event.nativeEvent as InputEvent).isComposing) narrow(how, event.target.value);
        }}
        onCompositionEnd={(event) => narrow(how, event.currentTarget.value)}
        onPressEnter={(event) => {
          if (event.nativeEvent.isComposing) return;
          // The focus goes back to the funnel at once: the same key must not press it.
          event.preventDefault();
          onDone();
        }}
      />
      <BlankChoice
        filter={filter}
        onFilter={(next) => {
          setText('');
          onFilter(next);
        }}
      />
    </div>
  );
}
