import { Button } from 'antd';
import type { AnyData } from '../../../core/record/data.ts';
import { isLink } from '../../../core/record/field.ts';
import type { RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import type { Gone } from '../../../data/workspace.ts';
import { fullTitle } from '../../records/fullTitle.ts';
import { History } from '../../records/history/History.tsx';
import { masked } from '../../records/table/layout.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { wayOf, wayWords } from './lostWords.ts';

/** What a record of the bin held, with its history; identity numbers stay masked. */
export function LostPreview(props: {
  readonly every: AnyData;
  readonly gone: Gone | undefined;
  readonly title: string;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}) {
  const { every, gone, title } = props;
  return (
    <SidePanel
      open={gone !== undefined}
      title={gone === undefined ? '' : `${recordDef(gone.type).label}：${title}`}
      testId="bin-preview"
      onClose={props.onClose}
      foot={
        gone !== undefined && (
          <Button type="primary" onClick={props.onRestore}>
            {wayWords[wayOf(gone)].back}
          </Button>
        )
      }
    >
      {gone !== undefined && (
        <>
          <dl className="recycle-facts">
            {factsOf(every, gone).map(([label, text]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <h3>变动记录</h3>
          <History subjects={[{ type: gone.type, id: gone.row.id }]} />
        </>
      )}
    </SidePanel>
  );
}

function factsOf(every: AnyData, { type, row }: Gone): readonly (readonly [string, string])[] {
  return Object.entries(recordDef(type).fields).flatMap(([name, field]) => {
    const value = row[name];
    if (value === undefined || value === null) return [];
    if (isLink(field)) {
      const target = field.target as RecordName;
      const linked = every.get(target, value as string);
      return linked === undefined ? [] : [[field.label, fullTitle(every, target, linked)] as const];
    }
    const shown = field.kind.show(value);
    return [[field.label, field.sealed ? masked(shown) : shown] as const];
  });
}
