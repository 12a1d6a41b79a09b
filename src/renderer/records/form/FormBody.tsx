import { Alert } from 'antd';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { DerivedFacts } from './DerivedFacts.tsx';
import type { FormParts } from './formParts.ts';
import { Cells } from './LinkCell.tsx';
import { LinkedCards } from './LinkedCards.tsx';
import { MoreCells } from './MoreCells.tsx';
import type { FormNode } from './shape.ts';

/** Everything between title and buttons: what stands in the way, the groups, what is seldom filled, what is not typed. */
export function FormBody(props: {
  readonly ledger: AnyLedger;
  readonly shape: FormNode;
  readonly parts: FormParts;
  readonly row: AnyStored | undefined;
  readonly refused: string | undefined;
  /** What the last 保存并新增 wrote. */
  readonly done: string | undefined;
}) {
  const { ledger, shape, parts, row, refused, done } = props;
  const whole = parts.problems.filter(({ via, name }) => via === '' && name === '').map(({ text }) => text);
  const told = [...(refused === undefined ? [] : [refused]), ...whole];
  return (
    <>
      {told.length > 0 && <Alert type="error" showIcon title={told.join('；')} />}
      <p className="form-done" role="status">
        {done}
      </p>
      {row !== undefined && <LinkedCards data={parts.data} shape={shape} row={row} />}
      {shape.groups.map(({ title, cells }) => (
        <section key={title} className="form-group" {...(title === '' ? {} : { 'aria-label': title })}>
          {title !== '' && <h3>{title}</h3>}
          <Cells node={shape} parts={parts} cells={cells} />
        </section>
      ))}
      <MoreCells name={ledger.name} node={shape} parts={parts} />
      {row !== undefined && <DerivedFacts ledger={ledger} data={parts.data} row={row} />}
    </>
  );
}
