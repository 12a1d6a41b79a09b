import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { KeyboardEvent } from 'react';

/** Where a line stands among others, and how it changes places with its neighbour; one not stored yet cannot. */
interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: ((step: -1 | 1) => void) | undefined;
}

/** Up and down for one of several lines; the first cannot go up, the last not down. */
export function MoveButtons(props: Place & { readonly what: string }) {
  const { what, isFirst, isLast, onMove } = props;
  return (
    <>
      <Button
        type="text"
        size="small"
        aria-label={`${what}上移`}
        disabled={onMove === undefined || isFirst}
        icon={<ArrowUpOutlined aria-hidden />}
        onClick={() => onMove?.(-1)}
      />
      <Button
        type="text"
        size="small"
        aria-label={`${what}下移`}
        disabled={onMove === undefined || isLast}
        icon={<ArrowDownOutlined aria-hidden />}
        onClick={() => onMove?.(1)}
      />
    </>
  );
}

/** The same by Alt+↑ and Alt+↓ from anywhere in the line. */
export function moveByKeys({ isFirst, isLast, onMove }: Place) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || step === undefined || onMove === undefined) return;
    event.preventDefault();
    if (!(step === -1 ? isFirst : isLast)) onMove(step);
  };
}
