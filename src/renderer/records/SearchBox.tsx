import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useData } from '../session/useSession.ts';
import type { Answer, NamedPage } from './search/answer.ts';
import { answerId, Answers } from './search/Answers.tsx';
import { useOfficeSearch } from './search/useOfficeSearch.ts';
import './search/search.css';

/** The search in the top bar (Ctrl+K): everything the office has registered, and every ledger and page, by hanzi, pinyin, initials or number. */
export function SearchBox(props: { readonly pages: readonly NamedPage[] }) {
  const data = useData();
  const navigate = useNavigate();
  const input = useRef<InputRef>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const groups = useOfficeSearch(data, props.pages, query);
  const answers = useMemo(() => groups.flatMap((group) => group.answers), [groups]);
  const shown = open && query.trim() !== '';
  const ask = (now: string): void => {
    setQuery(now);
    setAt(0);
    setOpen(true);
  };
  const clear = (): void => {
    setText('');
    setQuery('');
    setOpen(false);
  };
  const choose = (answer: Answer): void => {
    clear();
    input.current?.blur();
    void navigate(answer.to);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt(Math.min(at + 1, answers.length - 1)),
    ArrowUp: () => setAt(Math.max(at - 1, 0)),
    Enter: () => {
      const chosen = shown ? answers[at] : undefined;
      if (chosen !== undefined) choose(chosen);
    },
    Escape: () => (shown ? setOpen(false) : clear()),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="search-box">
      <Input
        ref={input}
        value={text}
        prefix={<SearchOutlined aria-hidden />}
        placeholder="查人、楼栋、单位、台账（Ctrl+K）"
        aria-label="查人、查楼栋、查单位、查台账"
        role="combobox"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown && answers.length > 0 ? answerId(at) : undefined}
        autoComplete="off"
        data-testid="search-box"
        onChange={(event) => {
          setText(event.target.value);
          // While Latin letters of an input method stand in the box, the question is still being typed.
          if (!(event.nativeEvent as InputEvent).isComposing) ask(event.target.value);
        }}
        onCompositionEnd={(event) => ask(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      {shown && <Answers id={listId} groups={groups} at={at} query={query.trim()} onChoose={choose} />}
    </div>
  );
}
