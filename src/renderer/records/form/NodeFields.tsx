import { Alert, Button } from 'antd';
import { useId, type ReactNode } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { kindInput } from '../inputs/kindInputs.tsx';
import { LinkPicker } from '../inputs/LinkPicker.tsx';
import { entryOf, storedOf, textOf, type Draft, type Entry } from './draft.ts';
import { lookalikeText, type FormProblem, type Lookalikes } from './save.ts';
import type { FormField, FormNode } from './shape.ts';

/** What all parts of an entry form share. */
export interface FormParts {
  readonly data: AnyData;
  readonly draft: Draft;
  readonly problems: readonly FormProblem[];
  readonly lookalikes: readonly Lookalikes[];
  readonly onEntry: (node: FormNode, entry: Entry) => void;
  /** A field was left: what is wrong with it is said now, not while it is typed. */
  readonly onLeave: (node: FormNode, name: string) => void;
}

/** A linked record in the form: picked from those known, or entered as a new one. */
export function LinkNode(props: {
  readonly node: FormNode;
  readonly parts: FormParts;
  /** Stands for the fields of a record already known. */
  readonly known?: ReactNode;
}) {
  const { node, parts } = props;
  const entry = entryOf(parts.draft, node);
  const isNew = entry.how === 'new';
  const { label } = recordDef(node.type);
  const wrong = parts.problems.find((problem) => problem.via === node.via && problem.name === '');
  const same = parts.lookalikes.find((one) => one.via === node.via);
  const set = (next: Entry): void => parts.onEntry(node, next);
  return (
    <fieldset className="form-node" data-testid={`node-${node.via}`}>
      <legend>
        {node.label}
        {node.required && <span className="form-must">（必填）</span>}
      </legend>
      <div className="form-pick">
        {!isNew && (
          <LinkPicker
            type={node.type}
            value={entry.id}
            label={`选择${node.label}`}
            invalid={wrong !== undefined}
            onPick={(id) =>
              set(id === undefined ? { how: 'none', texts: {} } : { how: 'known', id, texts: {} })
            }
          />
        )}
        {node.rule?.create === true && (
          <Button onClick={() => set({ how: isNew ? 'none' : 'new', texts: {} })}>
            {isNew ? `改为选择已有的${label}` : `新增${label}`}
          </Button>
        )}
      </div>
      {wrong !== undefined && <p className="form-wrong">{wrong.text}</p>}
      {same !== undefined && (
        <Alert
          type="warning"
          title={`已经有名字相同的${label}，请看是不是同一个`}
          description={
            <div className="form-same">
              {same.rows.map((row) => (
                <Button key={row.id} onClick={() => set({ how: 'known', id: row.id, texts: entry.texts })}>
                  是这一个：{lookalikeText(node, row)}
                </Button>
              ))}
              <Button onClick={() => set({ ...entry, surelyNew: true })}>不是，另外新增</Button>
            </div>
          }
        />
      )}
      {isNew && node.children.map((child) => <LinkNode key={child.via} node={child} parts={parts} />)}
      {entry.how === 'known' && props.known}
      {(isNew || (entry.how === 'known' && props.known === undefined)) && (
        <Fields node={node} parts={parts} fields={node.fields.filter((field) => isNew || !field.naming)} />
      )}
    </fieldset>
  );
}

/** The fields of one record, two side by side. */
export function Fields(props: {
  readonly node: FormNode;
  readonly parts: FormParts;
  readonly fields: readonly FormField[];
}) {
  const { node, parts, fields } = props;
  return (
    <div className="form-fields">
      {fields.map((field) => (
        <OneField key={field.name} node={node} parts={parts} field={field} />
      ))}
    </div>
  );
}

function OneField(props: { readonly node: FormNode; readonly parts: FormParts; readonly field: FormField }) {
  const { node, parts, field } = props;
  const id = useId();
  const input = kindInput(field.field.kind);
  if (input === undefined) return null;
  const entry = entryOf(parts.draft, node);
  const wrong = parts.problems.find((one) => one.via === node.via && one.name === field.name);
  const stored = storedOf(parts.data, node, entry)?.[field.name] !== undefined;
  const sealed = field.field.sealed && stored && entry.texts[field.name] === undefined;
  const note = wrong?.text ?? field.field.hint;
  return (
    <div className={input.wide === true ? 'form-field wide' : 'form-field'}>
      <label htmlFor={id}>
        {field.label}
        {field.field.required && <span className="form-must">（必填）</span>}
      </label>
      {sealed ? (
        <Button
          onClick={() =>
            parts.onEntry(node, {
              ...entry,
              texts: { ...entry.texts, [field.name]: textOf(parts.data, node, entry, field.name) },
            })
          }
        >
          已登记，点这里显示和修改
        </Button>
      ) : (
        <input.Input
          id={id}
          kind={field.field.kind}
          label={field.label}
          text={textOf(parts.data, node, entry, field.name)}
          invalid={wrong !== undefined}
          {...(note === undefined ? {} : { describedBy: `${id}-note` })}
          onText={(text) => parts.onEntry(node, { ...entry, texts: { ...entry.texts, [field.name]: text } })}
          onLeave={() => parts.onLeave(node, field.name)}
        />
      )}
      {note !== undefined && (
        <p id={`${id}-note`} className={wrong === undefined ? 'form-hint' : 'form-wrong'}>
          {note}
        </p>
      )}
    </div>
  );
}
