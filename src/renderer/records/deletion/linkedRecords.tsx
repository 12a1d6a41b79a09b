import type { ReactNode } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { LiveLink } from '../../../core/record/dataView.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { recordAddress } from '../recordAddress.ts';
import { rowWords } from '../rowWords.ts';
import './deletion.css';

/** More than this are summed up: nobody reads further. */
const most = 50;

/** Why a record is not deleted: what links to it, by name, each to be opened. */
export function linkedRecords(data: AnyData, links: readonly LiveLink[], onLeave: () => void): ReactNode {
  return (
    <div className="linked-records">
      <p>
        还有 {links.length} 条记录关联着它，删了它们就没有着落，所以什么都没有删。请先处理下面这些，再来删除：
      </p>
      <ul data-testid="linked-records">
        {links.slice(0, most).map((link) => (
          <li key={`${link.row.id} ${link.field}`}>
            <Line data={data} link={link} onLeave={onLeave} />
          </li>
        ))}
      </ul>
      {links.length > most && <p className="muted">还有 {links.length - most} 条。</p>}
    </div>
  );
}

function Line(props: { readonly data: AnyData; readonly link: LiveLink; readonly onLeave: () => void }) {
  const { data, link, onLeave } = props;
  const { type, row } = link;
  const to = recordAddress(type, row);
  const words = `${recordDef(type).label}：${rowWords(data, type, row)}`;
  // A plain link: messages stand outside the pages, where the router does not reach.
  return to === undefined ? (
    words
  ) : (
    <a href={`#${to}`} onClick={onLeave}>
      {words}
    </a>
  );
}
