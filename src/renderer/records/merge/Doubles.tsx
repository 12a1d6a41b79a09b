import type { View } from '../../../core/record/dataView.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import type { Clash } from '../../../core/rules/merge/clashes.ts';
import { rowWords } from '../rowWords.ts';
import type { Merge } from './useMerge.ts';

/** What both cards brought along and can be there only once: which one stays; the others become part of it. */
export function Doubles({ data, merge }: { readonly data: View; readonly merge: Merge }) {
  return merge.clashes.map((clash) => (
    <fieldset key={`${clash.type} ${clash.rows[0]?.id}`} className="merge-double" data-testid="merge-double">
      <legend>两张卡片上都有，请选留哪一条</legend>
      <p className="muted">{clash.text}</p>
      {clash.rows.map((row) => (
        <Line key={row.id} data={data} clash={clash} row={row} merge={merge} />
      ))}
      {!clash.isRefused && (
        <label>
          <input
            type="radio"
            name={nameOf(clash)}
            checked={merge.staying(clash) === undefined}
            onChange={() => merge.stay(clash, undefined)}
          />
          都留着，以后再核对
        </label>
      )}
    </fieldset>
  ));
}

const nameOf = (clash: Clash): string => `double-${clash.type}-${clash.rows[0]?.id ?? ''}`;

function Line(props: {
  readonly data: View;
  readonly clash: Clash;
  readonly row: AnyStored;
  readonly merge: Merge;
}) {
  const { data, clash, row, merge } = props;
  const type: RecordName = clash.type;
  return (
    <label>
      <input
        type="radio"
        name={nameOf(clash)}
        checked={merge.staying(clash) === row.id}
        onChange={() => merge.stay(clash, row.id)}
      />
      {rowWords(data, type, row)}
    </label>
  );
}
