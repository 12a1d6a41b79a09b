import type { KeptFile } from '../../core/kinds/files.ts';
import type { Patch } from '../../core/record/change.ts';
import type { Id } from '../../core/record/field.ts';
import { newId } from '../../core/record/ids.ts';
import { creation, deletion, edit } from '../../core/record/patches.ts';
import type { Workspace } from '../workspace.ts';
import type { Chance } from './random.ts';

/** A body that meets and one meeting of it, for papers to be issued. */
export function oneMeeting(office: Id<'office'>): readonly Patch[] {
  const body = newId('meetingBody');
  return [
    creation(
      'meetingBody',
      { office, name: '社区联席会议', bodyKind: 'communityJoint', frequency: 'quarterly' },
      body,
    ),
    creation('meeting', { body, stage: 'held', date: '2026-11-20' }),
  ];
}

/** A handful of kept files, for attachments to name. */
export async function someFiles(workspace: Workspace): Promise<readonly KeptFile[]> {
  const files: KeptFile[] = [];
  for (let i = 0; i < 5; i++) {
    const kept = await workspace.keepFile(`${i}.pdf`, new Uint8Array([i]));
    if (kept.ok) files.push(kept.file);
  }
  return files;
}

/** The text of an issued paper is that of its number, so that a change of either shows. */
const contentOf = (number: number): string => `第${number}号`;

function aboutPapers(luck: Chance, { data }: Workspace): Patch | undefined {
  const meeting = luck.pick(data.all('meeting'));
  const paper = luck.pick(data.all('issuedPaper'));
  if (meeting !== undefined && luck.below(2) === 0) {
    const number = luck.below(500) + 1;
    return creation('issuedPaper', {
      meeting: meeting.id,
      body: meeting.body,
      paperKind: 'minutes',
      year: 2026,
      number,
      issuedOn: '2026-11-24',
      content: contentOf(number),
    });
  }
  if (paper === undefined) return undefined;
  const edits = [
    { content: '改过' },
    { number: luck.below(500) + 1 },
    { layout: luck.pick(['A', 'B'] as const) },
    { issuedBy: '王芳' },
  ];
  return luck.below(6) === 0
    ? deletion('issuedPaper', paper)
    : edit('issuedPaper', paper, luck.pick(edits) ?? {});
}

function aboutFiles(luck: Chance, { data }: Workspace, kept: readonly KeptFile[]): Patch | undefined {
  const row = luck.pick(data.all('attachment'));
  const missing: KeptFile = { sha256: 'f'.repeat(64), name: '没有.pdf', size: 1 };
  const files = [luck.below(8) === 0 ? missing : luck.pick(kept), luck.pick(kept)].filter(
    (file) => file !== undefined,
  );
  if (row === undefined || luck.below(3) === 0) return creation('attachment', { role: 'other', files });
  return luck.below(4) === 0 ? deletion('attachment', row) : edit('attachment', row, { files });
}

/** One step around papers and attachments; some of them must be refused. */
export function paperStep(
  luck: Chance,
  workspace: Workspace,
  kept: readonly KeptFile[],
): readonly (Patch | undefined)[] {
  return [luck.below(2) === 0 ? aboutPapers(luck, workspace) : aboutFiles(luck, workspace, kept)];
}

/** What must hold whatever was written and undone: issued papers read as they were issued, named files are there. */
export async function brokenPapers(workspace: Workspace): Promise<string[]> {
  const { data } = workspace;
  const changed = data.all('issuedPaper').filter((one) => one.content !== contentOf(one.number));
  const hashes = new Set(data.all('attachment').flatMap((row) => row.files.map((file) => file.sha256)));
  const gone: string[] = [];
  for (const hash of hashes) if ((await workspace.fileBytes(hash)) === undefined) gone.push(hash);
  return [
    ...changed.map((one) => `paper ${one.number} reads ${one.content}`),
    ...gone.map((hash) => `the file ${hash} is named and not there`),
  ];
}
