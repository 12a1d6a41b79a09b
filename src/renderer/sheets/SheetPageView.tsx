import { memo } from 'react';
import type { SheetColumn, SheetModel } from '../../core/reports/sheetModel.ts';
import { columnEms, noteText, type PagedSheet, type SheetPage } from './pageModel.ts';
import { headRows, labelSpan, showCell, showTotal } from './showCell.ts';
import './pages.css';

/** One page of a sheet at its true size, on screen as on paper: header repeated, 第 x 页 共 y 页 at the foot. */
export const SheetPageView = memo(function SheetPageView(props: {
  readonly model: SheetModel;
  readonly paged: PagedSheet;
  readonly page: SheetPage;
}) {
  const { model, paged, page } = props;
  const [width, height] = paged.size;
  const { columns } = model;
  const sum = columns.reduce((total, column) => total + columnEms(column), 0);
  return (
    <div
      className="sheet-page"
      style={{ width: `${width}mm`, height: `${height}mm`, fontSize: `${paged.points}pt` }}
      data-testid="sheet-page"
    >
      {page.number === 1 && (
        <>
          <div className="sheet-page-title">{model.title}</div>
          <div className="sheet-page-caption">
            <span>{model.caption.left}</span>
            <span>{model.caption.middle}</span>
            <span>{model.caption.right}</span>
          </div>
        </>
      )}
      <table>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={{ width: `${(columnEms(column) / sum) * 100}%` }} />
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
          {page.rows.map(({ index, height: own }, at) => (
            <PageRow key={index} model={model} index={index} height={own} isFirst={at === 0} />
          ))}
          {page.isLast && model.totals !== undefined && <TotalsRow model={model} />}
        </tbody>
      </table>
      {page.isLast && <PageEnd model={model} />}
      <div className="sheet-page-number">
        第 {page.number} 页 共 {paged.pages.length} 页
      </div>
    </div>
  );
});

function PageRow(props: {
  readonly model: SheetModel;
  readonly index: number;
  readonly height: number;
  readonly isFirst: boolean;
}) {
  const { model, index, height, isFirst } = props;
  const row = model.rows[index];
  const next = model.rows[index + 1];
  return (
    <tr style={{ height: `${height}em` }}>
      {model.columns.map((column: SheetColumn) => {
        // What is merged with the row above is said again at the top of a page.
        const isJoined = !isFirst && row?.joined?.includes(column.key) === true;
        const goesOn = next?.joined?.includes(column.key) === true;
        return (
          <td key={column.key} className={`${column.align}${goesOn ? ' open-below' : ''}`}>
            {isJoined ? '' : showCell(column, row?.cells[column.key])}
          </td>
        );
      })}
    </tr>
  );
}

function TotalsRow({ model }: { readonly model: SheetModel }) {
  const span = labelSpan(model);
  return (
    <tr className="sheet-page-totals">
      <td colSpan={span} className="center">
        {model.totals?.label}
      </td>
      {model.columns.slice(span).map((column) => (
        <td key={column.key} className={column.align}>
          {showTotal(column, model.totals?.cells[column.key])}
        </td>
      ))}
    </tr>
  );
}

function PageEnd({ model }: { readonly model: SheetModel }) {
  return (
    <>
      {model.signatures.length > 0 && (
        <div className="sheet-page-signatures">
          {model.signatures.map(({ label, name }) => (
            <span key={label}>
              {label}：{name}
            </span>
          ))}
        </div>
      )}
      {model.notes.map((note, i) => (
        <div key={note}>{noteText(model.notes, i)}</div>
      ))}
    </>
  );
}
