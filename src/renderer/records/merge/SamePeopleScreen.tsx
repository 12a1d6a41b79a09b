import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { samePeople, type SamePerson } from '../../../core/rules/merge/samePeople.ts';
import type { Stored } from '../../../core/record/types.ts';
import { notSameKey } from '../../session/deviceKeys.ts';
import { useData, useDevice, useSession } from '../../session/useSession.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { openPairs, pairKey } from '../../session/openPairs.ts';
import './merge.css';

/** 可能是同一人: pairs of cards with the same name and the same birth, phone or identity number, each to be merged or told apart. */
export function SamePeopleScreen() {
  const data = useData();
  const session = useSession();
  const known = useDevice(notSameKey);
  const [asked, setAsked] = useState<SamePerson>();
  const pairs = useMemo(() => openPairs(samePeople(data), known), [data, known]);
  const apart = (pair: SamePerson): void => {
    const before = Array.isArray(known) ? (known as readonly unknown[]) : [];
    void session.setDevice(notSameKey, [...before, pairKey(pair)]);
  };
  return (
    <>
      <PageHeader title="可能是同一人" about="姓名相同，出生年月、电话或身份号码也相同的人员卡" />
      {pairs.length === 0 ? (
        <EmptyState title="没有可能重复的人员卡" about="同一个人有两张卡片时，会列在这里，可以合并成一张。" />
      ) : (
        <section className="settings-panel settings-wide same-people" data-testid="same-people">
          <p>
            共 {pairs.length}{' '}
            对。同一个人的请合并，党籍、任职一起并过来；不是同一个人的，点“不是同一人”就不再列出。
          </p>
          <ul>
            {pairs.map((pair) => (
              <li key={pairKey(pair)}>
                <span>
                  <Card person={pair.one} />
                  <Card person={pair.other} />
                  <span className="muted">{pair.because.join('、')}</span>
                </span>
                <span className="nowrap">
                  <Button type="primary" onClick={() => setAsked(pair)}>
                    合并…
                  </Button>{' '}
                  <Button onClick={() => apart(pair)}>不是同一人</Button>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {asked !== undefined && (
        <MergeDialog person={asked.one} other={asked.other} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}

function Card({ person }: { readonly person: Stored<'person'> }) {
  const more = [person.birthDate, person.mobile].filter((text) => text !== undefined).join(' ');
  return (
    <span className="same-card">
      <Link to={`/person/${person.id}`}>{person.name}</Link> {more}
    </span>
  );
}
