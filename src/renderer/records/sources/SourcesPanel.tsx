import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Source } from '../../../core/reports/sheetModel.ts';
import { useData } from '../../session/useSession.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { sourceEntry } from './sourceEntry.ts';
import './sources.css';

/** More names than this are summed up: nobody reads further. */
const most = 300;

/** The records behind a figure, each with a link to the page that has it. */
export function SourcesPanel(props: {
  readonly title: string | undefined;
  readonly sources: readonly Source[];
  readonly onClose: () => void;
}) {
  const data = useData();
  const { sources } = props;
  const entries = useMemo(
    () => sources.slice(0, most).flatMap((source) => sourceEntry(data, source) ?? []),
    [data, sources],
  );
  return (
    <SidePanel
      open={props.title !== undefined}
      title={`${props.title ?? ''}（${sources.length} 条）`}
      onClose={props.onClose}
      testId="sources-panel"
    >
      <ol className="source-list">
        {entries.map((entry, index) => (
          <li key={`${entry.key} ${index}`}>
            <Link to={entry.to}>{entry.title}</Link>
          </li>
        ))}
      </ol>
      {sources.length > most && <p className="muted">还有 {sources.length - most} 条，请在台账里看。</p>}
    </SidePanel>
  );
}
