import { describe, expect, it } from 'vitest';
import { creation, deletion, edit, merging } from '../core/record/patches.ts';
import type { AnyData } from '../core/record/data.ts';
import { newId } from '../core/record/ids.ts';
import { clashesOf } from '../core/rules/merge/clashes.ts';
import { mergeCards, type Double } from '../core/rules/merge/mergeCards.ts';
import { memoryStore } from './memoryStore.ts';
import { openWorkspace } from './openWorkspace.ts';
import { draftOf, smallOffice } from './testing/smallOffice.ts';

/** Two cards of one person, both 楼长 of the same building and members of the same body. */
async function begin() {
  const workspace = await openWorkspace(memoryStore(), { now: () => new Date('2026-11-24T09:30:00+08:00') });
  const { data } = workspace;
  const office = smallOffice();
  const other = newId('person');
  const body = newId('meetingBody');
  const outcome = await workspace.commit(
    draftOf(
      '开账',
      ...office.patches,
      creation('person', { name: '张秀兰', mobile: '19900001000', workUnit: '退休' }, other),
      creation('post', { kind: 'buildingHead', person: other, building: office.building, rank: 'deputy' }),
      creation(
        'meetingBody',
        { office: office.office, name: '联席会议', bodyKind: 'communityJoint', frequency: 'quarterly' },
        body,
      ),
      creation('bodyMember', { body, person: office.zhang, capacity: 'member' }),
      creation('bodyMember', { body, person: other, capacity: 'member' }),
    ),
  );
  expect(outcome.ok ? '' : outcome.text).toBe('');
  const merge = (doubles: readonly Double[] = []) => {
    const any: AnyData = data;
    const [kept, gone] = [any.get('person', office.zhang)!, any.get('person', other)!];
    return draftOf('合并', ...mergeCards('person', kept, gone, new Set(['workUnit']), doubles));
  };
  const roles = () => [
    data.linking('post', 'person', office.zhang).length,
    data.linking('bodyMember', 'person', office.zhang).length,
  ];
  return { workspace, data, office, other, merge, roles };
}

describe('merging two cards', () => {
  it('is refused while a post or a seat would be there twice, and the doubles are named', async () => {
    const { workspace, data, merge } = await begin();
    const { clashes } = clashesOf(await workspace.review(merge()), data);
    expect(clashes.map(({ type, rows, isRefused }) => [type, rows.length, isRefused])).toEqual([
      ['post', 2, true],
      ['bodyMember', 2, true],
    ]);
    expect((await workspace.commit(merge())).ok).toBe(false);
  });

  it('with the doubles made one leads every link to the card kept, and one undo parts them again', async () => {
    const { workspace, data, office, other, merge, roles } = await begin();
    const { clashes } = clashesOf(await workspace.review(merge()), data);
    const doubles = clashes.flatMap(({ type, rows: [stays, ...others] }) =>
      stays === undefined ? [] : [{ type, stays, others }],
    );
    const outcome = await workspace.commit(merge(doubles));
    expect(outcome.ok ? '' : outcome.text).toBe('');
    expect(data.get('person', other)).toMatchObject({ id: office.zhang, workUnit: '退休' });
    expect(data.all('person').map(({ name }) => name)).toEqual(['张秀兰', '李建国']);
    expect(roles()).toEqual([1, 1]);
    await workspace.undo(outcome.ok ? outcome.change.id : '', '王芳');
    expect(data.get('person', other)?.id).toBe(other);
    expect(data.get('person', office.zhang)?.workUnit).toBeUndefined();
    expect(roles()).toEqual([1, 1]);
    expect(data.linking('post', 'person', other)).toHaveLength(1);
  });

  it('keeps what was edited since, and never runs in a circle', async () => {
    const { workspace, data, office, other } = await begin();
    const [seat] = data.linking('bodyMember', 'person', other);
    const [post] = data.linking('post', 'person', other);
    const cleared = [deletion('bodyMember', seat!), deletion('post', post!)];
    await workspace.commit(draftOf('删', ...cleared));
    const merged = await workspace.commit(
      draftOf('合并', merging('person', data.get('person', other)!, office.zhang)),
    );
    await workspace.commit(draftOf('改', edit('person', data.get('person', other)!, { workUnit: '教师' })));
    const circle = await workspace.commit(
      draftOf('绕圈', merging('person', data.get('person', office.zhang)!, other)),
    );
    expect(circle.ok ? '' : circle.text).toMatch(/不能这样合并/);
    await workspace.undo(merged.ok ? merged.change.id : '', '王芳');
    expect(data.get('person', office.zhang)?.workUnit).toBe('教师');
    expect(data.get('person', other)?.workUnit).toBe('退休');
  });
});
