import { useState } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { useData } from '../../session/useSession.ts';
import { ListSelect } from './ListSelect.tsx';
import { TitleIndex, type Titled } from './titleIndex.ts';
import { useTitles } from './useTitles.ts';

/** Value of the line that makes a new record; no id looks like it. */
const NEW = '+';

/** Picks one record of a type by hanzi, pinyin, initials or digits, or goes on to make a new one with what was typed. */
export function LinkPicker(props: {
  readonly type: RecordName;
  readonly value: string | undefined;
  readonly label: string;
  readonly onPick: (id: string | undefined) => void;
  readonly id?: string;
  readonly invalid?: boolean;
  readonly describedBy?: string;
  readonly exclude?: (row: AnyStored) => boolean;
  /** The record after which the list begins, such as the unit entered last. */
  readonly after?: string | undefined;
  /** Goes on to make a new record; gets what was typed. */
  readonly onCreate?: ((typed: string) => void) | undefined;
  readonly onLeave?: () => void;
}) {
  const { type, value, label, onPick, onCreate, exclude, after, onLeave } = props;
  const data: AnyData = useData();
  const [query, setQuery] = useState('');
  const [isUsed, setUsed] = useState(false);
  const { found, isSpoken } = useTitles(type, query, isUsed, { after, exclude });
  const chosen = data.get(type, value);
  const { label: thing } = recordDef(type);
  const listed = found.filter(({ row }) => row.id !== chosen?.id || query !== '').map(optionOf);
  const first = chosen === undefined || query !== '' ? [] : [chosen];
  const options = [...first.map((row) => optionOf(TitleIndex.of(type).titled(data, row))), ...listed];
  const isWaiting = !isSpoken && query !== '' && !isName(query);
  // Before pinyin can be found, nobody is taken for missing.
  if (onCreate !== undefined && !isWaiting)
    options.push({ value: NEW, label: `新增${thing}${named(query)}…` });
  return (
    <ListSelect
      {...(props.id === undefined ? {} : { id: props.id })}
      label={label}
      aria-describedby={props.describedBy}
      invalid={props.invalid}
      value={chosen?.id ?? null}
      showSearch={{ filterOption: false }}
      onQuery={setQuery}
      placeholder="输入名称或拼音"
      notFoundContent={isWaiting ? '正在查找…' : query === '' ? `还没有${thing}` : '没有找到'}
      options={options}
      onFocus={() => setUsed(true)}
      onChange={(picked) => {
        // The list goes back to what is known without a query, in which the picked one has its name.
        setQuery('');
        if (picked === NEW) onCreate?.(query.trim());
        else onPick(picked ?? undefined);
      }}
      onBlur={() => {
        setQuery('');
        onLeave?.();
      }}
    />
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Two people of one name are told apart by what else is open to see of them. */
function optionOf({ row, title, more }: Titled): Option {
  return { value: row.id, label: more === '' ? title : `${title} · ${more}` };
}

/** What is typed becomes the name of a new record only when it is no pinyin. */
function named(query: string): string {
  return isName(query) ? `“${query.trim()}”` : '';
}

/** True for a text that can be a name or number as it stands. */
export function isName(typed: string): boolean {
  return /\p{Script=Han}|^\s*\d/u.test(typed);
}
