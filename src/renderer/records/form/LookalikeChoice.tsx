import { Alert, Button } from 'antd';
import { recordDef } from '../../../core/records/registry.ts';
import { entryOf } from './draft.ts';
import type { FormParts } from './formParts.ts';
import { lookalikeText } from './save.ts';
import type { FormNode } from './shape.ts';

/** Names those that look like the record being made, so that nobody is entered twice and nobody taken for another. */
export function LookalikeChoice({ node, parts }: { readonly node: FormNode; readonly parts: FormParts }) {
  const same = parts.lookalikes.find((one) => one.via === node.via);
  if (same === undefined) return null;
  const entry = entryOf(parts.draft, node);
  return (
    <Alert
      type="warning"
      title={`已经有名字相同的${recordDef(node.type).label}，请看是不是同一个`}
      data-testid="lookalikes"
      description={
        <div className="form-same" data-wrong>
          {same.rows.map((row) => (
            <Button
              key={row.id}
              onClick={() =>
                parts.onEntry(node, { how: 'known', id: row.id, texts: withoutNames(node, entry.texts) })
              }
            >
              是这一个：{lookalikeText(node, row)}
            </Button>
          ))}
          <Button onClick={() => parts.onEntry(node, { ...entry, surelyNew: true })}>不是，另外新增</Button>
        </div>
      }
    />
  );
}

/** What was typed about somebody who turns out to be known is kept, save what names them and what is blank. */
function withoutNames(
  node: FormNode,
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const naming = new Set([
    ...node.fields.filter((field) => field.naming).map(({ name }) => name),
    ...(node.rule?.weak ?? []),
  ]);
  return Object.fromEntries(
    Object.entries(texts).filter(([name, text]) => !naming.has(name) && text.trim() !== ''),
  );
}
