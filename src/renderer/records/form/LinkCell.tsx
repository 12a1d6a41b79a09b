import { Button } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { recordDef } from '../../../core/records/registry.ts';
import { isName, LinkPicker } from '../inputs/LinkPicker.tsx';
import { entryOf, storedOf, type Entry } from './draft.ts';
import type { FormParts } from './formParts.ts';
import { knownFacts } from './knownFacts.ts';
import { takenKey } from './lastEntry.ts';
import { LookalikeChoice } from './LookalikeChoice.tsx';
import { CellLabel, OneField } from './OneField.tsx';
import type { FormCell, FormNode } from './shape.ts';
import { TakenOver } from './TakenOver.tsx';

/** A linked record in a form: picked from those known with what tells it apart, or entered as a new one in place. */
export function LinkCell(props: {
  readonly node: FormNode;
  readonly parts: FormParts;
  /** Stands for the facts and fields of a record already known. */
  readonly known?: ReactNode;
}) {
  const { node, parts, known } = props;
  const entry = entryOf(parts.draft, node);
  const [openAt, setOpenAt] = useState<string | undefined>(parts.isChange === true ? entry.id : undefined);
  const isOpen =
    entry.how === 'known' &&
    known === undefined &&
    (openAt === entry.id ||
      Object.keys(entry.texts).length > 0 ||
      parts.problems.some(({ via, name }) => via === node.via && name !== ''));
  const fields = node.fields.filter(({ naming }) => !naming);
  const isWide = entry.how === 'new' || known !== undefined || (isOpen && fields.length > 0);
  return (
    <div className={isWide ? 'form-linkcell wide' : 'form-linkcell'} data-testid={`node-${node.via}`}>
      {entry.how === 'new' ? (
        <NewRecord node={node} parts={parts} />
      ) : (
        <Picked
          node={node}
          parts={parts}
          hasFacts={known === undefined && !(isOpen && fields.length > 0)}
          onOpen={isOpen || fields.length === 0 ? undefined : () => setOpenAt(entry.id)}
        />
      )}
      {entry.how === 'known' && known}
      {isOpen && fields.length > 0 && (
        <div className="form-node">
          <div className="form-cells">
            {fields.map((field) => (
              <OneField key={field.name} node={node} parts={parts} field={field} />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

/** Cells side by side; what takes the whole width stands in a line of its own. */
export function Cells(props: {
  readonly node: FormNode;
  readonly parts: FormParts;
  readonly cells: readonly FormCell[];
}) {
  const { node, parts, cells } = props;
  return (
    <div className="form-cells">
      {cells.map((cell) =>
        cell.is === 'link' ? (
          <LinkCell key={cell.node.via} node={cell.node} parts={parts} />
        ) : (
          <OneField key={cell.field.name} node={node} parts={parts} field={cell.field} />
        ),
      )}
    </div>
  );
}

function Picked(props: {
  readonly node: FormNode;
  readonly parts: FormParts;
  readonly hasFacts: boolean;
  /** Shows the fields of the picked record; undefined where there are none to show. */
  readonly onOpen: (() => void) | undefined;
}) {
  const { node, parts, hasFacts, onOpen } = props;
  const id = useId();
  const { data, begun, onEntry } = parts;
  const entry = entryOf(parts.draft, node);
  const about = ({ via, name }: { via: string; name: string }): boolean => via === node.via && name === '';
  const wrong = parts.problems.find(about)?.text;
  const doubt = parts.notes?.find(about)?.text;
  const row = storedOf(data, node, entry);
  const isTaken =
    row !== undefined &&
    begun?.taken.has(takenKey(node.via)) === true &&
    begun.draft.get(node.via)?.id === entry.id;
  const set = (next: Entry): void => onEntry(node, next);
  const canMake = node.rule?.create === true;
  return (
    <div className="form-cell" data-wrong={wrong !== undefined}>
      <CellLabel id={id} label={node.label} isRequired={node.required} />
      <div className="form-control" data-entry data-filled={row !== undefined} data-taken={isTaken}>
        <div className="form-line">
          <LinkPicker
            id={id}
            type={node.type}
            value={entry.id}
            label={`选择${node.label}`}
            invalid={wrong !== undefined}
            {...((wrong ?? doubt) === undefined ? {} : { describedBy: `${id}-note` })}
            after={begun?.after.get(node.via)}
            onPick={(picked) =>
              set(picked === undefined ? { how: 'none', texts: {} } : { how: 'known', id: picked, texts: {} })
            }
            onCreate={canMake ? (typed) => set(newEntry(node, typed)) : undefined}
          />
          {isTaken && <TakenOver label={node.label} onClear={() => set({ how: 'none', texts: {} })} />}
          {canMake && row === undefined && (
            <Button aria-label={`新增${recordDef(node.type).label}`} onClick={() => set(newEntry(node, ''))}>
              新增
            </Button>
          )}
        </div>
        <Said id={id} wrong={wrong} doubt={doubt} />
        {row !== undefined && hasFacts && (
          <Facts facts={knownFacts(data, node.type, row)} label={node.label} onOpen={onOpen} />
        )}
      </div>
    </div>
  );
}

function Said(props: {
  readonly id: string;
  readonly wrong: string | undefined;
  readonly doubt: string | undefined;
}) {
  const { id, wrong, doubt } = props;
  if ((wrong ?? doubt) === undefined) return null;
  return (
    <p id={`${id}-note`} className={wrong === undefined ? 'form-doubt' : 'form-wrong'}>
      {wrong ?? doubt}
    </p>
  );
}

function Facts(props: {
  readonly facts: ReturnType<typeof knownFacts>;
  readonly label: string;
  readonly onOpen: (() => void) | undefined;
}) {
  const { facts, label, onOpen } = props;
  if (facts.length === 0 && onOpen === undefined) return null;
  return (
    <p className="form-facts">
      {facts.map(([name, text]) => (
        <span key={name}>
          {name} <b>{text}</b>
        </span>
      ))}
      {onOpen !== undefined && (
        <Button type="link" size="small" onClick={onOpen} aria-label={`补充或更正${label}的资料`}>
          补充或更正
        </Button>
      )}
    </p>
  );
}

function NewRecord({ node, parts }: { readonly node: FormNode; readonly parts: FormParts }) {
  const { label } = recordDef(node.type);
  const wrong = parts.problems.find(({ via, name }) => via === node.via && name === '');
  const cells = [...node.groups.flatMap((group) => group.cells), ...node.more];
  return (
    <fieldset className="form-node" data-new={node.via}>
      <legend>
        {node.label}：新增{label}
      </legend>
      <Button
        className="form-known"
        size="small"
        onClick={() => parts.onEntry(node, { how: 'none', texts: {} })}
      >
        改为选择已有的{label}
      </Button>
      {wrong !== undefined && <p className="form-wrong">{wrong.text}</p>}
      <LookalikeChoice node={node} parts={parts} />
      <Cells node={node} parts={parts} cells={cells} />
    </fieldset>
  );
}

/** A new record begins with what was typed to find it, when that can be its name. */
function newEntry(node: FormNode, typed: string): Entry {
  const named = node.rule?.weak?.[0] ?? node.fields.find(({ naming }) => naming)?.name;
  const texts = named !== undefined && isName(typed) ? { [named]: typed } : {};
  return { how: 'new', texts };
}
