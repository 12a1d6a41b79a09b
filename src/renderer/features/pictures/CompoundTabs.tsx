import type { Stored } from '../../../core/record/types.ts';
import './maps.css';

/** One button per compound, the one in view marked. */
export function CompoundTabs(props: {
  readonly compounds: readonly Stored<'compound'>[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <nav className="compound-tabs" aria-label="小区">
      {props.compounds.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-current={id === props.chosen ? 'page' : undefined}
          onClick={() => props.onChoose(id)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
