import { Input } from 'antd';
import type { ComponentType } from 'react';
import type { ChoiceKind } from '../../../core/kinds/choice.ts';
import type { AnyKind } from '../../../core/record/kind.ts';
import { loadPinyin, meetsKey, pinyinKey } from '../pinyin.ts';
import { ListSelect } from './ListSelect.tsx';
import './inputs.css';

/** What an input gets: a kind, the text now in it, and where to say that it changed. Values are read from the text by the kind. */
export interface InputProps {
  readonly kind: AnyKind;
  readonly text: string;
  readonly label: string;
  readonly onText: (text: string) => void;
  readonly id?: string;
  readonly invalid?: boolean;
  readonly describedBy?: string;
  readonly disabled?: boolean;
  readonly onLeave?: () => void;
}

/** The face of a kind in the interface. */
export interface KindInput {
  readonly Input: ComponentType<InputProps>;
  /** Typed as text, so that a table cell takes it by its own text area. */
  readonly typed: boolean;
  /** Takes the whole width of a form. */
  readonly wide?: boolean;
}

type KindName =
  | 'text'
  | 'name'
  | 'longText'
  | 'date'
  | 'day'
  | 'time'
  | 'number'
  | 'money'
  | 'hours'
  | 'yesNo'
  | 'choice'
  | 'idNumber'
  | 'phone'
  | 'placeNo';

const typed = { Input: TextInput, typed: true };

/** One input per kind of value; links are picked, see LinkPicker. */
const kindInputs = {
  text: typed,
  name: typed,
  longText: { Input: ProseInput, typed: true, wide: true },
  date: { Input: DateInput, typed: true },
  day: typed,
  time: typed,
  number: typed,
  money: { Input: MoneyInput, typed: true },
  hours: typed,
  idNumber: typed,
  phone: typed,
  placeNo: typed,
  choice: { Input: ChoiceInput, typed: false },
  yesNo: { Input: YesNoInput, typed: false },
} satisfies Record<KindName, KindInput>;

/** The input of a kind; undefined for kinds that are not entered as text. */
export function kindInput(kind: AnyKind | undefined): KindInput | undefined {
  if (kind === undefined) return undefined;
  return (kindInputs as Readonly<Record<string, KindInput>>)[kind.name];
}

function TextInput(props: InputProps) {
  return <Line {...props} />;
}

function DateInput(props: InputProps) {
  return <Line {...props} placeholder="如 2003-07-01 或 2003.7" />;
}

function MoneyInput(props: InputProps) {
  return <Line {...props} placeholder="元，如 12000 或 1.2万" />;
}

function Line(props: InputProps & { readonly placeholder?: string }) {
  const { text, label, onText, id, invalid, describedBy, disabled, onLeave, placeholder } = props;
  return (
    <Input
      id={id}
      value={text}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      status={invalid ? 'error' : ''}
      disabled={disabled === true}
      autoComplete="off"
      placeholder={placeholder}
      onChange={(event) => onText(event.target.value)}
      onBlur={onLeave}
    />
  );
}

function ProseInput({ text, label, onText, id, invalid, describedBy, disabled, onLeave }: InputProps) {
  return (
    <Input.TextArea
      id={id}
      value={text}
      rows={2}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      status={invalid ? 'error' : ''}
      disabled={disabled === true}
      onChange={(event) => onText(event.target.value)}
      onBlur={onLeave}
    />
  );
}

function ChoiceInput(props: InputProps) {
  // The kind of this name carries its code set.
  const { entries } = (props.kind as ChoiceKind<string>).codes;
  return <OneOf {...props} options={entries.map(([, label]) => label)} />;
}

function YesNoInput(props: InputProps) {
  return <OneOf {...props} options={['是', '否']} />;
}

/** One of a few labels, found by hanzi, pinyin or initials. */
function OneOf(props: InputProps & { readonly options: readonly string[] }) {
  const { text, label, onText, id, invalid, describedBy, disabled, onLeave, options } = props;
  return (
    <ListSelect
      {...(id === undefined ? {} : { id })}
      value={text === '' ? null : text}
      label={label}
      aria-describedby={describedBy}
      invalid={invalid}
      disabled={disabled === true}
      showSearch={{ filterOption: (typed, option) => isMet(String(option?.value), typed) }}
      placeholder="请选择"
      options={options.map((value) => ({ value, label: value }))}
      onFocus={() => void loadPinyin()}
      onChange={(value) => onText(value ?? '')}
      {...(onLeave === undefined ? {} : { onBlur: onLeave })}
    />
  );
}

function isMet(label: string, typed: string): boolean {
  const word = typed.trim().toLowerCase();
  return label.toLowerCase().includes(word) || meetsKey(pinyinKey(label), word);
}
