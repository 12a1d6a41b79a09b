import { useMemo } from 'react';
import { useData } from '../../session/useSession.ts';
import type { MeetingFacts } from './useMeeting.ts';

/** What is usually written as unit or person: those at the meeting first, then the member units; offered while typing. */
export function UsualWords({ facts }: { readonly facts: MeetingFacts }) {
  const data = useData();
  const { attendance } = facts;
  const units = useMemo(
    () =>
      unique([
        ...attendance.map(({ unitName }) => unitName),
        ...data.all('partnerUnit').map(({ name }) => name),
      ]),
    [attendance, data],
  );
  const people = useMemo(() => unique(attendance.map(({ name }) => name)), [attendance]);
  return (
    <>
      <Words id="usual-units" words={units} />
      <Words id="usual-people" words={people} />
    </>
  );
}

function Words({ id, words }: { readonly id: string; readonly words: readonly string[] }) {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}

function unique(words: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== undefined))];
}
