import { describe, expect, it } from 'vitest';
import type { Patch } from '../core/record/change.ts';
import { newId } from '../core/record/ids.ts';
import { creation, deletion, edit } from '../core/record/patches.ts';
import type { Stored, Values } from '../core/record/types.ts';
import { memoryStore } from './memoryStore.ts';
import { openWorkspace } from './openWorkspace.ts';
import { draftOf, smallOffice } from './testing/smallOffice.ts';
import type { Outcome, Workspace } from './workspace.ts';

const now = (): Date => new Date('2026-11-24T09:30:00+08:00');

interface Begun {
  readonly workspace: Workspace;
  readonly paper: () => Stored<'issuedPaper'>;
}

const said = (outcome: Outcome): string => (outcome.ok ? 'saved' : outcome.text);

/** An office that has issued the minutes of one meeting. */
async function issued(): Promise<Begun> {
  const workspace = await openWorkspace(memoryStore(), { now });
  const { office, patches } = smallOffice();
  const [body, meeting, id] = [newId('meetingBody'), newId('meeting'), newId('issuedPaper')];
  await workspace.commit(
    draftOf(
      '开账',
      ...patches,
      creation(
        'meetingBody',
        { office, name: '社区联席会议', bodyKind: 'communityJoint', frequency: 'quarterly' },
        body,
      ),
      creation('meeting', { body, stage: 'held', date: '2026-11-20' }, meeting),
    ),
  );
  const paper: Values<'issuedPaper'> = {
    meeting,
    body,
    paperKind: 'minutes',
    year: 2026,
    number: 3,
    issuedOn: '2026-11-24',
    content: '{"title":"纪要"}',
  };
  expect(said(await workspace.commit(draftOf('印发', creation('issuedPaper', paper, id))))).toBe('saved');
  return {
    workspace,
    paper: () => {
      const found = workspace.data.get('issuedPaper', id);
      if (found === undefined) throw new Error('no paper');
      return found;
    },
  };
}

describe('what is written once', () => {
  it.each([
    ['文稿', { content: '{"title":"改"}' }],
    ['编号', { number: 4 }],
    ['年份', { year: 2025 }],
    ['印发日期', { issuedOn: '2026-11-25' }],
    ['文稿', { content: null }],
    ['编号', { number: null, reopenReason: '改号' }],
  ] as const)('%s is not changed by %o', async (label, edits) => {
    const { workspace, paper } = await issued();
    const before = paper();
    const outcome = await workspace.commit(draftOf('改', edit('issuedPaper', before, edits)));
    expect(said(outcome)).toMatch(new RegExp(`印发文件“2026年第3号.*：${label}写定以后不能再改，也不能清空`));
    expect(paper()).toBe(before);
    expect(await workspace.review(draftOf('改', edit('issuedPaper', before, edits)))).toHaveLength(1);
  });

  it('is not changed on the way of a deletion either', async () => {
    const { workspace, paper } = await issued();
    const gone = deletion('issuedPaper', paper());
    const patch: Patch = { ...gone, fields: { ...gone.fields, number: [3, 9] } };
    expect(said(await workspace.commit(draftOf('删', patch)))).toMatch(/编号写定以后/);
  });

  it('leaves the other fields free, and takes a value where there was none', async () => {
    const { workspace, paper } = await issued();
    const edits = { layout: 'A', issuedBy: '王芳' } as const;
    expect(said(await workspace.commit(draftOf('补', edit('issuedPaper', paper(), edits))))).toBe('saved');
    const [last] = await workspace.changes(1);
    const outcome = await workspace.undo(last?.id ?? '', '王芳');
    expect(said(outcome)).toMatch(/没有撤销.*纪要版式写定以后不能再改/);
    expect(paper()).toMatchObject({ layout: 'A', issuedBy: '王芳' });
  });

  it('goes and comes back with the undo of its creation', async () => {
    const { workspace, paper } = await issued();
    const before = paper();
    const undo = async (): Promise<string> =>
      said(await workspace.undo((await workspace.changes(1))[0]?.id ?? '', '王芳'));
    expect(await undo()).toBe('saved');
    expect(workspace.data.all('issuedPaper')).toEqual([]);
    expect(await undo()).toBe('saved');
    expect(paper()).toEqual({ ...before, rev: paper().rev });
  });
});
