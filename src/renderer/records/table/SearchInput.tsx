import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useState } from 'react';
import type { GivenQuery } from '../views/useTableView.ts';

/** A search box that never acts on half composed Chinese: it tells its text at once while Latin letters are typed, and after an input method has finished. */
export function SearchInput(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly onQuery: (query: string) => void;
  /** A text put in from outside; each new one takes the place of what was typed. */
  readonly given: GivenQuery;
  readonly className?: string;
  readonly onDown?: () => void;
}) {
  const { label, placeholder, onQuery, given, className, onDown } = props;
  const [text, setText] = useState(given.query);
  const [taken, setTaken] = useState(given);
  if (taken !== given) {
    setTaken(given);
    setText(given.query);
  }
  return (
    <Input
      value={text}
      className={className ?? ''}
      aria-label={label}
      placeholder={placeholder}
      prefix={<SearchOutlined aria-hidden />}
      allowClear
      autoComplete="off"
      data-find
      data-testid="table-search"
      onChange={(event) => {
        setText(event.target.value);
        if (!(event.nativeEvent as InputEvent).isComposing) onQuery(event.target.value);
      }}
      onCompositionEnd={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          onDown?.();
        }
        if (event.key === 'Escape' && text !== '') {
          setText('');
          onQuery('');
        }
      }}
    />
  );
}
