import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { postKind, postRank } from '../../../core/codes/office.ts';
import { labelOf } from '../../../core/kinds/choice.ts';
import type { Spot } from '../../../core/pictures/pictureModel.ts';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored, RecordName, Stored } from '../../../core/record/types.ts';
import { isPartyHolder } from '../../../core/rules/coverage.ts';
import { cardAddress } from '../../records/cards.ts';
import { fullTitle } from '../../records/fullTitle.ts';
import { HandoverDialog } from '../../records/person/HandoverDialog.tsx';
import { gapAddress } from '../../session/gapAddress.ts';
import { useData } from '../../session/useSession.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';

/** The post that each place of 楼栋图 has; the ledgers of posts are called as the posts. */
const postAt: Readonly<Partial<Record<RecordName, 'buildingHead' | 'unitHead'>>> = {
  building: 'buildingHead',
  buildingUnit: 'unitHead',
};

/** The card of a place: who holds it, how to reach them, since when, and 换人; for a vacant one, the form that fills it. */
export function PlaceCard(props: { readonly spot: Spot | undefined; readonly onClose: () => void }) {
  const { spot, onClose } = props;
  const data = useData();
  const [leaving, setLeaving] = useState<Stored<'post'>>();
  const [record, ...others] = spot?.behind ?? [];
  // Sources come from data of this program: their types are names of record types.
  const type = record?.type as RecordName | undefined;
  const place = type && recordAt(data, type, record?.id);
  const kind = type && postAt[type];
  const posts = others.flatMap(({ id }) => data.get('post', id) ?? []);
  const role = kind === undefined ? '' : labelOf(postKind, kind);
  const title = type && place ? `${fullTitle(data, type, place)} · ${role}` : '';
  return (
    <>
      <SidePanel open={spot !== undefined} title={title} onClose={onClose} testId="place-card">
        {posts.map((post) => (
          <Holder
            key={post.id}
            post={post}
            onHandover={() => {
              // The panel lies above every other dialog: it goes first.
              onClose();
              setLeaving(post);
            }}
          />
        ))}
        {posts.length === 0 && <p>这里现在没有{role}。</p>}
        {type && place && kind && (
          <p>
            <Link to={gapAddress({ type, place: place.id, title, ledger: kind, isNewRow: true })}>
              {posts.length === 0 ? `填上${role}` : `再加一名${role}`}
            </Link>
          </p>
        )}
      </SidePanel>
      {leaving !== undefined && <HandoverDialog post={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

/** A record of a type known only at run time. */
function recordAt(data: AnyData, type: RecordName, id: string | undefined): AnyStored | undefined {
  return data.get(type, id);
}

function Holder(props: { readonly post: Stored<'post'>; readonly onHandover: () => void }) {
  const { post } = props;
  const data = useData();
  const person = data.get('person', post.person);
  if (person === undefined) return null;
  return (
    <article className="place-holder">
      <h3>
        <Link to={cardAddress('person', person.id) ?? '/'}>{person.name}</Link>
        {post.rank !== undefined && <small>{labelOf(postRank, post.rank)}职</small>}
        {isPartyHolder(post, data) && <small>党员</small>}
      </h3>
      <dl>
        <dt>电话</dt>
        <dd>{person.mobile ?? '没有登记'}</dd>
        <dt>任职时间</dt>
        <dd>{post.startDate === undefined ? '没有登记' : `${post.startDate} 起`}</dd>
      </dl>
      <Button onClick={props.onHandover}>换人…</Button>
    </article>
  );
}
