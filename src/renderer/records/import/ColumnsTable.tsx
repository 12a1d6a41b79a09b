import { Button, InputNumber, Select } from 'antd';
import { useMemo } from 'react';
import { ledgerNamed, ledgers } from '../../../core/ledgers/registry.ts';
import { ignoredHeader, type SheetCorrections } from '../../../core/roster/correctSheet.ts';
import type { SheetHead } from '../../workers/rosterWords.ts';
import { columnsOf } from '../table/columns.ts';
import '../inputs/inputs.css';

/** What each column of the sheet was understood as, each to be changed. */
export function ColumnsTable(props: {
  readonly head: SheetHead;
  readonly corrections: SheetCorrections;
  readonly onCorrect: (corrections: SheetCorrections) => void;
}) {
  const { head, corrections, onCorrect } = props;
  const options = useMemo(() => meanings(head), [head]);
  const letters = [...new Set(head.columns.map(({ column }) => column))];
  const from = corrections.headerFrom ?? head.headerRows?.[0] ?? 1;
  const corrected = corrections.headerFrom !== undefined || Object.keys(corrections.headers).length > 0;
  return (
    <div className="columns-table">
      <p className="columns-head">
        <label htmlFor="header-from">表头从第几行开始</label>
        <InputNumber
          id="header-from"
          min={1}
          max={60}
          value={from}
          onChange={(value) => {
            if (value !== null) onCorrect({ headers: {}, headerFrom: value });
          }}
        />
        {corrected && <Button onClick={() => onCorrect({ headers: {} })}>恢复自动识别</Button>}
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th>列</th>
            <th>表头原文</th>
            <th>当作什么</th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => {
            const found = head.columns.filter(({ column }) => column === letter);
            const [first] = found;
            const names = found.flatMap(({ ledger, path }) => meaningText(ledger, path));
            return (
              <tr key={letter}>
                <td>{letter}</td>
                <td>{first?.header}</td>
                <td>
                  <Select
                    className="whole-width"
                    aria-label={`${letter} 列当作什么`}
                    value={names.length === 0 ? '不导入' : [...new Set(names)].join('、')}
                    showSearch={{ optionFilterProp: 'label' }}
                    options={options}
                    onChange={(text: string) => {
                      onCorrect({ ...corrections, headers: { ...corrections.headers, [letter]: text } });
                    }}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function meaningText(ledger: string | undefined, path: string | undefined): string[] {
  const found = ledger === undefined ? undefined : ledgerNamed(ledger);
  const column = found === undefined ? undefined : columnsOf(found).find(({ key }) => key === path);
  return found === undefined || column === undefined ? [] : [`${found.label} ${column.label}`];
}

/** What a column may be: the fields of the ledgers in this sheet first, then those of all others. */
function meanings(head: SheetHead) {
  const first = ledgers.filter(({ name }) => head.ledgers.includes(name));
  const rest = ledgers.filter(({ name }) => !head.ledgers.includes(name));
  const groups = [...first, ...rest].map((ledger) => ({
    label: ledger.label,
    options: columnsOf(ledger)
      .filter(({ kind }) => kind !== undefined)
      .map((column) => {
        const isOwn = column.arrival !== undefined && ledger.links[column.arrival.via]?.weak !== undefined;
        // 楼长联系电话: with the role in front it is clear whose number it is.
        const text = `${isOwn ? (ledger.roleWords[0] ?? '') : ''}${column.label}`;
        return { value: text, label: `${ledger.label} ${column.label}` };
      }),
  }));
  return [{ value: ignoredHeader, label: '不导入这一列' }, ...groups];
}
