import type { KeptFile } from '../../../../core/kinds/files.ts';
import type { PaperAsk } from '../../../../core/papers/paperAsk.ts';
import type { PaperModel } from '../../../../core/papers/paperModel.ts';
import { templateValues } from '../../../../core/papers/templateValues.ts';
import type { Stored } from '../../../../core/record/types.ts';
import type { Workspace } from '../../../../data/workspace.ts';
import { fillTemplateJob } from '../../../jobs/docxJobs.ts';
import type { Made } from '../papers/keepPaper.ts';

/** The office's own template of a body's minutes. */
export function templateOf(body: Stored<'meetingBody'>): KeptFile | undefined {
  return body.minutesTemplate?.[0];
}

/** The sentence for a file whose bytes are gone. */
export const goneWords = (file: KeptFile): string =>
  `「${file.name}」的内容不在了或已损坏，请从备份里恢复，或重新选一次。`;

/** The Word file of minutes from the office's template, with the words of `model`; rejects with JobTrouble when the template is broken. */
export async function filled(
  workspace: Workspace,
  template: KeptFile,
  ask: PaperAsk & { readonly meeting: string },
  model: PaperModel,
): Promise<Made> {
  const bytes = await workspace.fileBytes(template.sha256);
  if (bytes === undefined) return { problem: goneWords(template) };
  const { meeting, ...rest } = ask;
  const values = templateValues(workspace.data, meeting, rest, model);
  if (values === undefined) return { problem: '这次会议已经不在了，没有生成文件。' };
  return fillTemplateJob(template.name, bytes, values);
}

/** A kept file as it is. */
export async function keptBytes(workspace: Workspace, file: KeptFile): Promise<Made> {
  return (await workspace.fileBytes(file.sha256)) ?? { problem: goneWords(file) };
}
