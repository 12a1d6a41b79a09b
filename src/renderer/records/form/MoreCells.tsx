import { DownOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { entryOf, filesOf, textOf } from './draft.ts';
import type { FormParts } from './formParts.ts';
import { Cells } from './LinkCell.tsx';
import type { FormCell, FormNode } from './shape.ts';

/** Ledgers whose further fields were asked for in this sitting: they stay open, so that they are asked for once. */
const opened = new Set<string>();

/** What is seldom filled: shown where it says something, else one click away, and named before it is opened. */
export function MoreCells(props: {
  readonly name: string;
  readonly node: FormNode;
  readonly parts: FormParts;
}) {
  const { name, node, parts } = props;
  const [isOpen, setOpen] = useState(opened.has(name));
  const shown = isOpen ? node.more : node.more.filter((cell) => says(cell, node, parts));
  const hidden = node.more.filter((cell) => !shown.includes(cell));
  if (node.more.length === 0) return null;
  return (
    <section className="form-group">
      {shown.length > 0 && <Cells node={node} parts={parts} cells={shown} />}
      {hidden.length > 0 && (
        <Button
          type="link"
          className="form-more"
          icon={<DownOutlined aria-hidden />}
          onClick={() => {
            opened.add(name);
            setOpen(true);
          }}
        >
          更多：{hidden.map(labelOf).join('、')}
        </Button>
      )}
    </section>
  );
}

function labelOf(cell: FormCell): string {
  return cell.is === 'link' ? cell.node.label : cell.field.label;
}

/** Whether a cell holds something or is spoken of. */
function says(cell: FormCell, node: FormNode, parts: FormParts): boolean {
  const [via, name] = cell.is === 'link' ? [cell.node.via, ''] : [node.via, cell.field.name];
  const isSpokenOf = [...parts.problems, ...(parts.notes ?? [])].some(
    (one) => one.via === via && (cell.is === 'link' || one.name === name),
  );
  if (isSpokenOf) return true;
  if (cell.is === 'link') return entryOf(parts.draft, cell.node).how !== 'none';
  const entry = entryOf(parts.draft, node);
  const { kind } = cell.field.field;
  if (kind.filesIn !== undefined) return filesOf(parts.data, node, entry, name).length > 0;
  return textOf(parts.data, node, entry, name) !== '' || entry.texts[name] !== undefined;
}
