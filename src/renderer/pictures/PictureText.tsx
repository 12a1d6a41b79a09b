import { useState } from 'react';
import type { PictureModel } from '../../core/pictures/pictureModel.ts';

/** The facts of the picture as a table, drawn only once it is opened. */
export function PictureText(props: { readonly model: PictureModel }) {
  const { name, table } = props.model;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="picture-text" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>文字版：图上的内容列成表（{table.rows.length} 行），读屏和核对时用</summary>
      {isOpen && (
        <table className="plain-table" aria-label={`${name}的文字版`}>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, i) => (
              <tr key={`${row[0] ?? ''} ${i}`}>
                {row.map((cell, n) => (
                  <td key={table.columns[n]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
