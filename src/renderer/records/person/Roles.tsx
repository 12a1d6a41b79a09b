import { Button } from 'antd';
import { Link } from 'react-router';
import { postKind, postRank } from '../../../core/codes/office.ts';
import {
  memberCategory,
  membershipEventType,
  membershipStatus,
  partyPost,
} from '../../../core/codes/party.ts';
import { labelOf } from '../../../core/kinds/choice.ts';
import { ledgers } from '../../../core/ledgers/registry.ts';
import type { View } from '../../../core/record/dataView.ts';
import type { Stored } from '../../../core/record/types.ts';
import { isHeld } from '../../../core/rules/concurrentPosts.ts';
import { statusOf } from '../../../core/rules/membershipStatus.ts';
import { partyAge } from '../../../core/rules/partyAge.ts';
import { placeTitle } from './placeTitle.ts';

/** The posts of a person, current ones first, each with what can be done and its ledger. */
export function Posts(props: {
  readonly data: View;
  readonly person: Stored<'person'>;
  readonly onHandover: (post: Stored<'post'>) => void;
  readonly onEnd: (post: Stored<'post'>) => void;
}) {
  const { data, person, onHandover, onEnd } = props;
  const posts = data.linking('post', 'person', person.id);
  const [held, over] = [true, false].map((now) => posts.filter((post) => isHeld(post, data.today) === now));
  if (posts.length === 0) return null;
  return (
    <section className="card-part">
      <h2>任职</h2>
      <ul className="card-roles">
        {held?.map((post) => (
          <li key={post.id} data-testid="card-post">
            <PostLine data={data} post={post} />
            <Button size="small" onClick={() => onHandover(post)}>
              换人
            </Button>
            <Button size="small" onClick={() => onEnd(post)}>
              离任
            </Button>
          </li>
        ))}
        {over?.map((post) => (
          <li key={post.id} className="over">
            <PostLine data={data} post={post} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PostLine({ data, post }: { readonly data: View; readonly post: Stored<'post'> }) {
  const ledger = ledgers.find((one) => one.root === 'post' && one.fixed['kind'] === post.kind);
  const rank = post.rank === undefined ? '' : `（${labelOf(postRank, post.rank)}）`;
  const held = isHeld(post, data.today);
  return (
    <>
      <span className="card-role">
        <Link to={`/ledger/${ledger?.name}?find=${post.id}`}>
          {labelOf(postKind, post.kind)}
          {rank}
        </Link>
        <span>{placeTitle(data, post)}</span>
        {post.jobTitle !== undefined && <span className="muted">{post.jobTitle}</span>}
      </span>
      <span className="card-dates">
        {held && post.endDate !== undefined && '即将离任'}
        {held && post.endDate === undefined && '现任'}
        {!held && (post.startDate !== undefined && post.startDate > data.today ? '待任' : '曾任')}{' '}
        {post.startDate ?? '开始时间不详'} 至 {post.endDate ?? '今'}
      </span>
    </>
  );
}

/** 党籍 of a person with its state and events. */
export function Memberships({ data, person }: { readonly data: View; readonly person: Stored<'person'> }) {
  const memberships = data.linking('partyMembership', 'person', person.id);
  if (memberships.length === 0) return null;
  return (
    <section className="card-part">
      <h2>党籍</h2>
      {memberships.map((membership) => (
        <Membership key={membership.id} data={data} membership={membership} />
      ))}
    </section>
  );
}

function Membership(props: { readonly data: View; readonly membership: Stored<'partyMembership'> }) {
  const { data, membership } = props;
  const status = labelOf(membershipStatus, statusOf(membership, data));
  const age = partyAge(membership, data.today);
  const events = data.linking('membershipEvent', 'membership', membership.id);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['所在党支部', data.get('partyOrg', membership.branch)?.name],
    ['党内职务', membership.partyPost === undefined ? undefined : labelOf(partyPost, membership.partyPost)],
    ['入党时间', membership.joinDate],
    ['转正时间', membership.fullMemberDate],
    ['党龄', age === undefined ? undefined : `${age} 年`],
  ];
  return (
    <div data-testid="card-membership">
      <p className="card-role">
        <Link to={`/ledger/partyMember?find=${membership.id}`}>
          {membership.memberCategory === undefined
            ? '党员'
            : labelOf(memberCategory, membership.memberCategory)}
        </Link>
        <span>党籍状态：{status}</span>
      </p>
      <Facts facts={facts} />
      {events.length > 0 && (
        <ul className="card-events">
          {[...events]
            .sort((a, b) => (a.date < b.date ? 1 : -1))
            .map((event) => (
              <li key={event.id}>
                {event.date} {labelOf(membershipEventType, event.eventType)}
                {event.from !== undefined && `，来自${event.from}`}
                {event.to !== undefined && `，去向${event.to}`}
                {event.document !== undefined && `（${event.document}）`}
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}

/** Labels with their values; what is not known is left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, string | undefined])[] }) {
  return (
    <dl className="card-facts">
      {facts.map(([label, value]) =>
        value === undefined ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
