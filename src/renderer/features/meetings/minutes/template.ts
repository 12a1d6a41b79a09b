import type { KeptFile } from '../../../../core/kinds/files.ts';
import type { PaperAsk } from '../../../../core/papers/paperAsk.ts';
import type { PaperModel } from '../../../../core/papers/paperModel.ts';
import { templateValues } from '../../../../core/papers/templateValues.ts';
import type { Stored } from '../../../../core/record/types.ts';
import type { Workspace } from '../../../../data/workspace.ts';
import { fillTemplateJob } from '../../../jobs/docxJobs.ts';
import type { Made } from '../../../records/files/keepAs.ts';
import { goneWords } from '../../../records/files/keptFile.ts';

/** The office's own template of a body's minutes. */
export function templateOf(body: Stored<'meetingBody'>): KeptFile | undefined {
  return body.minutesTemplate?.[0];
}

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
