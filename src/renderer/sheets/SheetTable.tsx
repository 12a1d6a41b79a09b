import type { ReactNode } from 'react';
import type { SheetColumn, SheetModel, SheetRow, Source } from '../../core/reports/sheetModel.ts';
import { headRows, labelSpan, showCell, showTotal } from './showCell.ts';
import './sheets.css';

/** Opens what is behind a figure. */
export type OpenSources = (title: string, sources: readonly Source[]) => void;

/** A sheet as it will look: title, caption, header, the given rows, totals, signatures, notes. */
export function SheetTable(props: {
  readonly model: SheetModel;
  readonly from: number;
  readonly to: number;
  /** Heights that stand for the rows before and after those drawn, in px. */
  readonly before?: number;
  readonly after?: number;
  readonly onOpen?: OpenSources;
}) {
  const { model, before = 0, after = 0, onOpen } = props;
  return (
    <div className="sheet">
      <div className="sheet-title">{model.title}</div>
      <div className="sheet-caption">
        <span>{model.caption.left}</span>
        <span>{model.caption.middle}</span>
        <span>{model.caption.right}</span>
      </div>
      <table>
        <colgroup>
          {model.columns.map((column) => (
            <col key={column.key} style={{ width: `${column.width * 0.53 + 0.9}em` }} />
          ))}
        </colgroup>
        <thead>
          {headRows(model).map((cells, level) => (
            <tr key={level}>
              {cells.map((cell, index) => (
                <th key={index} colSpan={cell.columns} rowSpan={cell.rows}>
                  {cell.text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} span={model.columns.length} />}
          {model.rows.slice(props.from, props.to).map((row, index) => (
            <Row
              key={props.from + index}
              model={model}
              row={row}
              next={model.rows[props.from + index + 1]}
              onOpen={onOpen}
            />
          ))}
          {after > 0 && <Gap height={after} span={model.columns.length} />}
        </tbody>
        {model.totals !== undefined && <Totals model={model} onOpen={onOpen} />}
      </table>
      <div className="sheet-signatures">
        {model.signatures.map(({ label, name }) => (
          <span key={label}>
            {label}：{name}
          </span>
        ))}
      </div>
      {model.notes.map((note) => (
        <div key={note} className="sheet-note">
          {note}
        </div>
      ))}
    </div>
  );
}

function Gap(props: { readonly height: number; readonly span: number }) {
  return (
    <tr style={{ height: props.height }}>
      <td colSpan={props.span} />
    </tr>
  );
}

function Row(props: {
  readonly model: SheetModel;
  readonly row: SheetRow;
  readonly next: SheetRow | undefined;
  readonly onOpen: OpenSources | undefined;
}) {
  const { row, next } = props;
  return (
    <tr>
      {props.model.columns.map((column) => {
        const isJoined = row.joined?.includes(column.key) === true;
        const goesOn = next?.joined?.includes(column.key) === true;
        const text = isJoined ? '' : showCell(column, row.cells[column.key]);
        return (
          <td key={column.key} className={`${column.align}${goesOn ? ' open-below' : ''}`} title={text}>
            <Figure text={text} column={column} sources={row.sources?.[column.key]} onOpen={props.onOpen} />
          </td>
        );
      })}
    </tr>
  );
}

function Totals(props: { readonly model: SheetModel; readonly onOpen: OpenSources | undefined }) {
  const { model } = props;
  const span = labelSpan(model);
  return (
    <tfoot>
      <tr>
        <td colSpan={span} className="center">
          {model.totals?.label}
        </td>
        {model.columns.slice(span).map((column) => {
          const cell = model.totals?.cells[column.key];
          const sources = cell?.kind === 'sum' ? cell.sources : undefined;
          return (
            <td key={column.key} className={column.align}>
              <Figure
                text={showTotal(column, cell)}
                column={column}
                sources={sources}
                onOpen={props.onOpen}
              />
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

function Figure(props: {
  readonly text: string;
  readonly column: SheetColumn;
  readonly sources: readonly Source[] | undefined;
  readonly onOpen: OpenSources | undefined;
}): ReactNode {
  const { text, column, sources, onOpen } = props;
  if (onOpen === undefined || text === '' || sources === undefined || sources.length === 0) return text;
  const name = [column.group, column.label].filter((part) => part !== undefined).join('');
  return (
    <button
      type="button"
      className={`figure figure-${column.format}`}
      onClick={() => onOpen(`${name} ${text}`, sources)}
    >
      {text}
    </button>
  );
}
