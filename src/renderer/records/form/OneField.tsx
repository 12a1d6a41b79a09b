import { Button } from 'antd';
import { useId, type ReactNode } from 'react';
import { recordDef } from '../../../core/records/registry.ts';
import { FilesField } from '../files/FilesField.tsx';
import { kindInput } from '../inputs/kindInputs.tsx';
import { entryOf, filesOf, storedOf, textOf, type Entry } from './draft.ts';
import type { FormParts } from './formParts.ts';
import { takenKey } from './lastEntry.ts';
import type { FormField, FormNode } from './shape.ts';
import { TakenOver } from './TakenOver.tsx';

/** One field of a form: its label, its input or why it cannot be typed, and what is to be said of it. */
export function OneField(props: {
  readonly node: FormNode;
  readonly parts: FormParts;
  readonly field: FormField;
}) {
  const { node, parts, field } = props;
  const id = useId();
  const { data, begun } = parts;
  const { kind, sealed, fixed, hint } = field.field;
  const input = kindInput(kind);
  const isFiles = kind.filesIn !== undefined;
  if (input === undefined && !isFiles) return null;
  const entry = entryOf(parts.draft, node);
  const stored = storedOf(data, node, entry)?.[field.name];
  const text = isFiles ? '' : textOf(data, node, entry, field.name);
  const setText = (next: string): void =>
    parts.onEntry(node, { ...entry, texts: { ...entry.texts, [field.name]: next } });
  const said = saying(parts, node, field, entry);
  const note = said.text ?? (fixed && stored !== undefined ? fixedWords(node) : hint);
  const isTaken =
    begun?.taken.has(takenKey(node.via, field.name)) === true &&
    entry.texts[field.name] !== '' &&
    entry.texts[field.name] === begun.draft.get(node.via)?.texts[field.name];
  const control = (): ReactNode => {
    if (fixed && stored !== undefined) return <output id={id}>{kind.show(stored)}</output>;
    if (sealed && stored !== undefined && entry.texts[field.name] === undefined)
      return <Button onClick={() => setText(text)}>已登记，点这里显示和修改</Button>;
    if (input === undefined) return <Files id={id} {...props} entry={entry} isWrong={said.isWrong} />;
    return (
      <input.Input
        id={id}
        kind={kind}
        label={field.label}
        text={text}
        invalid={said.isWrong}
        {...(note === undefined ? {} : { describedBy: `${id}-note` })}
        onText={setText}
        onLeave={() => parts.onLeave(node, field.name)}
      />
    );
  };
  return (
    <div
      className={isFiles || input?.wide === true ? 'form-cell wide' : 'form-cell'}
      data-wrong={said.isWrong}
    >
      <CellLabel id={id} label={field.label} isRequired={field.field.required} />
      <div className="form-control" data-entry data-filled={text !== ''} data-taken={isTaken}>
        <div className="form-line">
          {control()}
          {isTaken && <TakenOver label={field.label} onClear={() => setText('')} />}
        </div>
        {note !== undefined && (
          <p id={`${id}-note`} className={said.look}>
            {note}
          </p>
        )}
      </div>
    </div>
  );
}

/** The label of a cell; * marks what has to be there, as the foot of the form says. */
export function CellLabel(props: {
  readonly id: string;
  readonly label: string;
  readonly isRequired: boolean;
}) {
  return (
    <label htmlFor={props.id} className="form-label">
      {props.isRequired && (
        <>
          <span aria-hidden className="form-must">
            *
          </span>
          <span className="unseen">必填：</span>
        </>
      )}
      {props.label}
    </label>
  );
}

function Files(props: {
  readonly id: string;
  readonly node: FormNode;
  readonly parts: FormParts;
  readonly field: FormField;
  readonly entry: Entry;
  readonly isWrong: boolean;
}) {
  const { id, node, parts, field, entry, isWrong } = props;
  return (
    <FilesField
      id={id}
      label={field.label}
      files={filesOf(parts.data, node, entry, field.name)}
      invalid={isWrong}
      onFiles={(files) => parts.onEntry(node, { ...entry, files: { ...entry.files, [field.name]: files } })}
    />
  );
}

interface Saying {
  readonly text: string | undefined;
  readonly look: 'form-hint' | 'form-wrong' | 'form-doubt';
  readonly isWrong: boolean;
}

/** What is wrong with a field, else what is doubtful about it: what the rules warn of, or how a text was understood. */
function saying(parts: FormParts, node: FormNode, field: FormField, entry: Entry): Saying {
  const mine = ({ via, name }: { via: string; name: string }): boolean =>
    via === node.via && name === field.name;
  const wrong = parts.problems.find(mine);
  if (wrong !== undefined) return { text: wrong.text, look: 'form-wrong', isWrong: true };
  const typed = entry.texts[field.name];
  const reading = typed === undefined ? undefined : field.field.kind.read(typed);
  const doubt = parts.notes?.find(mine)?.text ?? (reading?.ok === true ? reading.warning : undefined);
  return { text: doubt, look: doubt === undefined ? 'form-hint' : 'form-doubt', isWrong: false };
}

function fixedWords({ type }: FormNode): string {
  return `写定以后不能再改；需要更正时，请另立一条${recordDef(type).label}`;
}
