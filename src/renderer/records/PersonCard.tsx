import { EditOutlined, EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { postKind } from '../../core/codes/office.ts';
import { labelOf } from '../../core/kinds/choice.ts';
import { fullYears } from '../../core/kinds/day.ts';
import type { View } from '../../core/record/dataView.ts';
import type { AnyStored, Stored } from '../../core/record/types.ts';
import { person as definition } from '../../core/records/person.ts';
import { politicalStatusOf } from '../../core/rules/politicalStatus.ts';
import { membershipsOf, postsOf } from '../../core/rules/leaving.ts';
import { useData } from '../session/useSession.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { EntryForm } from './form/EntryForm.tsx';
import { HistoryDrawer } from './history/History.tsx';
import type { Subject } from './history/historyLines.ts';
import { MergeDialog } from './merge/MergeDialog.tsx';
import { PapersButton } from './papers/PapersButton.tsx';
import { EndPostDialog } from './person/EndPostDialog.tsx';
import { HandoverDialog } from './person/HandoverDialog.tsx';
import { LeaveDialog, type Way } from './person/LeaveDialog.tsx';
import { RoleGroups } from './person/RoleGroups.tsx';
import { otherRoles } from './person/otherRoles.ts';
import { personLedger } from './person/personLedger.ts';
import { PhoneLine } from './person/PhoneLine.tsx';
import { placeTitle } from './person/placeTitle.ts';
import { Facts, Memberships, Posts } from './person/Roles.tsx';
import { masked } from './table/layout.ts';
import './person/person.css';

type Dialog =
  | { readonly what: 'handover' | 'end'; readonly post: Stored<'post'> }
  | { readonly what: 'leave'; readonly way: Way }
  | { readonly what: 'edit' | 'merge' | 'history' };

/** The card of one person, /person/:id: contact on top, then everything this person is here. */
export function PersonCard() {
  const { id } = useParams();
  const data = useData();
  const navigate = useNavigate();
  const person = data.get('person', id);
  const [dialog, setDialog] = useState<Dialog>();
  if (person === undefined) {
    return (
      <EmptyState title="没有找到这个人" about="这张人员卡可能已经删除或撤销了。">
        <Button onClick={() => void navigate(-1)}>返回</Button>
      </EmptyState>
    );
  }
  const close = (): void => setDialog(undefined);
  const toCard = (kept: string): void => void navigate(`/person/${kept}`, { replace: true });
  return (
    <article className="person-card" key={person.id} data-testid="person-card">
      <Head data={data} person={person} onDialog={setDialog} />
      <div className="card-columns">
        <div className="card-main">
          <Memberships data={data} person={person} />
          <Posts
            data={data}
            person={person}
            onHandover={(post) => setDialog({ what: 'handover', post })}
            onEnd={(post) => setDialog({ what: 'end', post })}
          />
          <RoleGroups groups={otherRoles(data, person.id)} />
          <NoRole data={data} person={person} />
        </div>
        <Basics person={person} onEdit={() => setDialog({ what: 'edit' })} />
      </div>
      {dialog?.what === 'handover' && <HandoverDialog post={dialog.post} onClose={close} />}
      {dialog?.what === 'end' && <EndPostDialog post={dialog.post} onClose={close} />}
      {dialog?.what === 'leave' && <LeaveDialog person={person} way={dialog.way} onClose={close} />}
      {dialog?.what === 'merge' && <MergeDialog person={person} onClose={close} onMerged={toCard} />}
      {dialog?.what === 'history' && (
        <HistoryDrawer title={person.name} subjects={subjectsOf(data, person)} onClose={close} />
      )}
      {dialog?.what === 'edit' && (
        <EntryForm ledger={personLedger} row={person as unknown as AnyStored} onClose={close} />
      )}
    </article>
  );
}

function Head(props: {
  readonly data: View;
  readonly person: Stored<'person'>;
  readonly onDialog: (dialog: Dialog) => void;
}) {
  const { data, person, onDialog } = props;
  const posts = postsOf(person.id, data);
  const isMember = membershipsOf(person.id, data).length > 0;
  const age = person.birthDate === undefined ? undefined : fullYears(person.birthDate, data.today);
  const { gender, politicalStatus } = definition.fields;
  const status = politicalStatusOf(person, data);
  const line = [
    person.gender === undefined ? undefined : gender.kind.show(person.gender),
    age === undefined ? undefined : `${age} 岁`,
    status === undefined ? undefined : politicalStatus.kind.show(status),
  ].filter((part) => part !== undefined);
  const [only] = posts;
  return (
    <header className="card-head">
      <div>
        <h1>{person.name}</h1>
        <p className="muted">{line.join(' · ')}</p>
      </div>
      <PhoneLine person={person} />
      <div className="card-buttons">
        {posts.length === 1 && only !== undefined && (
          <Button onClick={() => onDialog({ what: 'handover', post: only })}>换人</Button>
        )}
        {posts.length > 1 && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: posts.map((post) => ({
                key: post.id,
                label: `${placeTitle(data, post)} ${labelOf(postKind, post.kind)}`,
              })),
              onClick: ({ key }) => {
                const post = posts.find((one) => one.id === key);
                if (post !== undefined) onDialog({ what: 'handover', post });
              },
            }}
          >
            <Button>换人</Button>
          </Dropdown>
        )}
        {isMember && <Button onClick={() => onDialog({ what: 'leave', way: 'transferOut' })}>转出</Button>}
        {(isMember || posts.some(({ endDate }) => endDate === undefined)) && (
          <Button onClick={() => onDialog({ what: 'leave', way: 'death' })}>去世</Button>
        )}
        <PapersButton
          type={posts.length > 0 ? 'post' : 'person'}
          rows={() => (posts.length > 0 ? posts : [person]) as unknown as readonly AnyStored[]}
        />
        <Button onClick={() => onDialog({ what: 'merge' })}>合并</Button>
        <Button onClick={() => onDialog({ what: 'history' })}>变动记录</Button>
      </div>
    </header>
  );
}

function NoRole({ data, person }: { readonly data: View; readonly person: Stored<'person'> }) {
  const none =
    data.linking('post', 'person', person.id).length === 0 &&
    data.linking('partyMembership', 'person', person.id).length === 0 &&
    otherRoles(data, person.id).length === 0;
  return none ? <p className="muted">这个人在本社区还没有党籍和任职。</p> : null;
}

function Basics({ person, onEdit }: { readonly person: Stored<'person'>; readonly onEdit: () => void }) {
  const [reveal, setReveal] = useState(false);
  const row = person as unknown as AnyStored;
  const facts = Object.entries(definition.fields)
    .filter(([name]) => name !== 'name' && name !== 'mobile')
    .map(([name, field]): readonly [string, string | undefined] => {
      const value = row[name];
      if (value === undefined) return [field.label, undefined];
      const shown = field.kind.show(value as never);
      return [field.label, field.sealed && !reveal ? masked(shown) : shown];
    });
  return (
    <aside className="card-part card-basics">
      <h2>
        基本情况
        <Button size="small" icon={<EditOutlined aria-hidden />} onClick={onEdit}>
          修改
        </Button>
        {person.idNumber !== undefined && (
          <Button
            size="small"
            aria-pressed={reveal}
            icon={reveal ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
            onClick={() => setReveal(!reveal)}
          >
            {reveal ? '遮盖号码' : '显示号码'}
          </Button>
        )}
      </h2>
      <Facts facts={facts} />
    </aside>
  );
}

function subjectsOf(data: View, person: Stored<'person'>): readonly Subject[] {
  const memberships = data.linking('partyMembership', 'person', person.id);
  return [
    { type: 'person', id: person.id },
    ...memberships.map(({ id }) => ({ type: 'partyMembership' as const, id })),
    ...memberships
      .flatMap(({ id }) => data.linking('membershipEvent', 'membership', id))
      .map(({ id }) => ({ type: 'membershipEvent' as const, id })),
    ...data.linking('post', 'person', person.id).map(({ id }) => ({ type: 'post' as const, id })),
    ...otherRoles(data, person.id).flatMap(({ lines }) => lines.map(({ type, id }) => ({ type, id }))),
  ];
}
