import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useData } from '../session/useSession.ts';
import { loadPinyin } from './pinyin.ts';
import { PlaceIndex, type Answer } from './search/places.ts';
import './search/search.css';

const index = new PlaceIndex();

/** Keys are made in pieces so short that nothing waits for them, in ms. */
const PIECE = 10;

/** The search in the top bar (Ctrl+K): people, places, organisations and units by hanzi, pinyin, initials or phone. */
export function SearchBox() {
  const data = useData();
  const navigate = useNavigate();
  const input = useRef<InputRef>(null);
  const [text, setText] = useState('');
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const ready = useWarm(data);
  const answers = useMemo(() => (ready < 0 ? [] : index.find(data, query)), [data, query, ready]);
  const ask = (now: string): void => {
    setQuery(now);
    setAt(0);
    setOpen(true);
  };
  const choose = (answer: Answer): void => {
    setText('');
    setQuery('');
    setOpen(false);
    input.current?.blur();
    void navigate(answer.to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const chosen = answers[at];
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, answers.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else if (event.key === 'Escape') {
      if (!open) setText('');
      setOpen(false);
    } else return;
    event.preventDefault();
  };
  const shown = open && query.trim() !== '';
  return (
    <div className="search-box">
      <Input
        ref={input}
        value={text}
        prefix={<SearchOutlined aria-hidden />}
        placeholder="查人、查楼栋、查单位（Ctrl+K）"
        aria-label="查人、查楼栋、查单位"
        role="combobox"
        aria-expanded={shown}
        aria-controls="search-answers"
        aria-activedescendant={shown && answers.length > 0 ? `answer-${at}` : undefined}
        autoComplete="off"
        data-testid="search-box"
        onChange={(event) => {
          setText(event.target.value);
          if (!(event.nativeEvent as InputEvent).isComposing) ask(event.target.value);
        }}
        onCompositionEnd={(event) => ask(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      {shown && (
        <ul id="search-answers" role="listbox" aria-label="查到的内容" className="search-answers">
          {answers.map((answer, i) => (
            <li
              key={answer.key}
              id={`answer-${i}`}
              role="option"
              aria-selected={i === at}
              className={i === at ? 'active' : ''}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(answer);
              }}
            >
              <span className="search-title">{answer.title}</span>
              <span className="muted">{answer.more}</span>
              <span className="search-what">{answer.what}</span>
            </li>
          ))}
          {answers.length === 0 && <li className="muted">没有找到“{query.trim()}”</li>}
        </ul>
      )}
    </div>
  );
}

/** Makes the keys ahead in idle pieces; the number grows when they are made. */
function useWarm(data: ReturnType<typeof useData>): number {
  const [rounds, setRounds] = useState(0);
  useEffect(() => {
    let stopped = false;
    let from: number | undefined = 0;
    const piece = (): void => {
      if (stopped || from === undefined) return;
      from = index.warm(data, from, performance.now() + PIECE);
      if (from === undefined) setRounds((n) => n + 1);
      else setTimeout(piece, 0);
    };
    // After the first screen is drawn: nobody searches in the first moment.
    const timer = setTimeout(() => void loadPinyin().then(piece), 800);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [data]);
  return rounds;
}
