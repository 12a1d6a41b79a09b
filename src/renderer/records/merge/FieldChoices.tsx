import type { View } from '../../../core/record/dataView.ts';
import type { Stored } from '../../../core/record/types.ts';
import { recordDef, recordNames } from '../../../core/records/registry.ts';
import { masked } from '../table/layout.ts';
import type { Difference } from '../../../core/rules/merge/mergeCards.ts';
import type { Merge } from './useMerge.ts';

type Person = Stored<'person'>;

/** The two cards side by side: for each differing entry the value that will be on the card kept. */
export function FieldChoices(props: {
  readonly data: View;
  readonly kept: Person;
  readonly gone: Person;
  readonly merge: Merge;
}) {
  const { data, kept, gone, merge } = props;
  return (
    <table className="plain-table merge-fields">
      <thead>
        <tr>
          <th aria-label="项目" />
          <th>保留的卡片</th>
          <th>并进来的卡片</th>
        </tr>
      </thead>
      <tbody>
        {kept.name === gone.name && (
          <tr>
            <th scope="row">姓名</th>
            <td>{kept.name}</td>
            <td>{gone.name}</td>
          </tr>
        )}
        <tr>
          <th scope="row">名下</th>
          <td>{belongings(data, kept)}</td>
          <td>{belongings(data, gone)}</td>
        </tr>
        {merge.differences.map((one) => (
          <Choice key={one.name} one={one} merge={merge} />
        ))}
      </tbody>
    </table>
  );
}

function Choice({ one, merge }: { readonly one: Difference; readonly merge: Merge }) {
  const { name, field } = one;
  const isFromGone = merge.fromGone.has(name);
  const side = (value: unknown, fromGone: boolean) => {
    if (value === undefined || value === null) return <span className="muted">空</span>;
    const text = field.kind.show(value);
    return (
      <label>
        <input
          type="radio"
          name={`merge-${name}`}
          checked={isFromGone === fromGone}
          onChange={() => merge.choose(name, fromGone)}
        />
        {field.sealed ? masked(text) : text}
      </label>
    );
  };
  return (
    <tr>
      <th scope="row">{field.label}</th>
      <td>{side(one.kept, false)}</td>
      <td>{side(one.gone, true)}</td>
    </tr>
  );
}

/** What links to a card, counted by kind: 党籍 1 条、任职 2 个. */
function belongings(data: View, person: Person): string {
  const links = data.linksTo('person', person.id);
  const counts = recordNames.flatMap((type) => {
    const count = links.filter((link) => link.type === type).length;
    const { label, measure } = recordDef(type);
    return count === 0 ? [] : [`${label} ${count} ${measure}`];
  });
  return counts.length === 0 ? '没有党籍和任职' : counts.join('、');
}
