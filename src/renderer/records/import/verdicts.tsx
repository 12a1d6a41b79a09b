import {
  CheckOutlined,
  ExclamationCircleOutlined,
  PlusOutlined,
  QuestionCircleOutlined,
  SwapOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Verdict } from '../../../core/roster/importPlan.ts';

/** The five verdicts in the order of the page, each with word, sign and colour. */
export const verdicts: readonly {
  readonly verdict: Verdict;
  readonly label: string;
  readonly sign: ReactNode;
}[] = [
  { verdict: 'new', label: '新增', sign: <PlusOutlined aria-hidden /> },
  { verdict: 'changed', label: '修改', sign: <SwapOutlined aria-hidden /> },
  { verdict: 'same', label: '相同', sign: <CheckOutlined aria-hidden /> },
  { verdict: 'undecided', label: '待定', sign: <QuestionCircleOutlined aria-hidden /> },
  { verdict: 'wrong', label: '有误', sign: <ExclamationCircleOutlined aria-hidden /> },
];

/** A verdict as a small mark: sign and word, the colour only beside them. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const found = verdicts.find((one) => one.verdict === verdict);
  return (
    <span className={`verdict ${verdict}`}>
      {found?.sign} {found?.label}
    </span>
  );
}
