import type { KeptFile } from '../../../../core/kinds/files.ts';
import { composePaper } from '../../../../core/papers/composePaper.ts';
import type { Workspace } from '../../../../data/workspace.ts';
import { JobTrouble } from '../../../jobs/runWorker.ts';
import type { MeetingFacts } from '../useMeeting.ts';
import type { IssueWish } from './issue.ts';
import { filled, templateOf } from './template.ts';

/** The Word file by the office's own template, kept as it is on the day of issue; nothing where there is no template. */
export async function wordOf(
  workspace: Workspace,
  { meeting, body }: MeetingFacts,
  { layout, year, number, issuedOn }: IssueWish,
): Promise<{ readonly word?: KeptFile } | { readonly problem: string }> {
  const template = templateOf(body);
  const ask = { meeting: meeting.id, layout, year, number, issuedOn };
  const model = composePaper('minutes', workspace.data, ask)?.model;
  if (template === undefined || model === undefined) return {};
  try {
    const bytes = await filled(workspace, template, ask, model);
    if ('problem' in bytes) return bytes;
    const kept = await workspace.keepFile(`${model.fileName}.docx`, bytes);
    return kept.ok ? { word: kept.file } : { problem: kept.text };
  } catch (error) {
    if (error instanceof JobTrouble) return { problem: `没有印发。${error.message}` };
    throw error;
  }
}
