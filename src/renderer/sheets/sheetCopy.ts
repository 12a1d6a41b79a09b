import type { SheetModel } from '../../core/reports/sheetModel.ts';
import { headRows, labelSpan, showCell, showTotal } from './showCell.ts';

/** The sheet as rows of text with tabs, for programs that take nothing better. */
export function sheetText(model: SheetModel): string {
  const head = model.columns.map(({ group, label }) => (group === undefined ? label : `${group}-${label}`));
  const body = model.rows.map((row) =>
    model.columns.map((column) => showCell(column, row.cells[column.key])),
  );
  return [[model.title], head, ...body].map((cells) => cells.map(oneLine).join('\t')).join('\r\n');
}

/** The sheet as a table that WPS and Excel take with merged cells; text columns stay text, so that no digit is lost. */
export function sheetHtml(model: SheetModel): string {
  const width = model.columns.length;
  const { left, middle = '', right = '' } = model.caption;
  const head = headRows(model).map((cells) =>
    cells
      .map(({ text, columns, rows }) => tag('th', text, `colspan="${columns}" rowspan="${rows}"`))
      .join(''),
  );
  const body = model.rows.map((row) =>
    model.columns
      .map((column) => tag('td', showCell(column, row.cells[column.key]), formatOf(column.format)))
      .join(''),
  );
  const rows = [
    tag('th', model.title, `colspan="${width}"`),
    tag('td', [left, middle, right].join('　'), `colspan="${width}"`),
    ...head,
    ...body,
    ...totals(model),
    tag(
      'td',
      model.signatures.map(({ label, name }) => `${label}：${name}`).join('　'),
      `colspan="${width}"`,
    ),
  ];
  return `<table border="1">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}

/** Puts a sheet on the clipboard; works inside a click, without asking for a permission. */
export function copySheet(model: SheetModel): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', sheetText(model));
    event.clipboardData?.setData('text/html', sheetHtml(model));
    taken = true;
  };
  document.addEventListener('copy', fill, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return taken;
}

function totals(model: SheetModel): string[] {
  if (model.totals === undefined) return [];
  const span = labelSpan(model);
  const cells = model.columns.slice(span).map((column) => {
    return tag('td', showTotal(column, model.totals?.cells[column.key]), formatOf(column.format));
  });
  return [tag('td', model.totals.label, `colspan="${span}"`) + cells.join('')];
}

function formatOf(format: 'text' | 'number' | 'percent' | 'money'): string {
  return format === 'text' ? `style="mso-number-format:'\\@'"` : '';
}

function tag(name: 'td' | 'th', text: string, attributes: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<${name} ${attributes}>${safe}</${name}>`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ');
}
