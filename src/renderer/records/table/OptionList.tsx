import { useEffect, useRef } from 'react';
import type { CellOption } from './cellOptions.ts';
import type { Offer } from './cellOffer.ts';

/** The list under a cell; the keyboard stays in the cell, so the list only shows which line Enter takes. */
export function OptionList(props: {
  readonly offer: Offer;
  readonly label: string;
  readonly width: number;
  readonly onTake: (option: CellOption) => void;
}) {
  const { offer, label, width, onTake } = props;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[offer.at]?.scrollIntoView({ block: 'nearest' });
  }, [offer]);
  return (
    <div
      className="option-box"
      style={{ minWidth: width }}
      // A press on the list must not take the keyboard out of the cell.
      onMouseDown={(event) => event.preventDefault()}
    >
      <ul ref={list} id="cell-options" role="listbox" aria-label={label} data-testid="cell-options">
        {offer.shown.map((option, i) => (
          <li
            key={option.id ?? option.label}
            id={`cell-option-${i}`}
            role="option"
            aria-selected={i === offer.at}
            className={i === offer.at ? 'option at' : 'option'}
            title={option.label}
            onClick={() => onTake(option)}
          >
            {option.label}
          </li>
        ))}
      </ul>
      {offer.shown.length === 0 && <p className="option-none">没有找到，可以换几个字或用拼音首字母</p>}
    </div>
  );
}
