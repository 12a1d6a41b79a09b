import type { PaperModel } from '../../core/papers/paperModel.ts';
import type { TemplateValues } from '../../core/papers/templateValues.ts';
import type { TemplateCheck } from '../../files/fillTemplate.ts';
import type { DocxAsk } from '../workers/docxWords.ts';
import { runWorker } from './runWorker.ts';

function run<A>(ask: DocxAsk): Promise<A> {
  return runWorker<A>(
    () => new Worker(new URL('../workers/writeDocx.worker.ts', import.meta.url), { type: 'module' }),
    ask,
  );
}

/** Makes the .docx of a paper beside the window, so that it stays quick. */
export function writeDocxJob(model: PaperModel): Promise<Uint8Array> {
  return run({ job: 'write', model });
}

/** Tries an office's template: every unknown tag and everything broken in a sentence. */
export function checkTemplateJob(name: string, bytes: Uint8Array): Promise<TemplateCheck> {
  return run({ job: 'check', name, bytes });
}

/** Fills an office's template in; rejects with JobTrouble and the sentence when something in it is broken. */
export function fillTemplateJob(
  name: string,
  bytes: Uint8Array,
  values: TemplateValues,
): Promise<Uint8Array> {
  return run({ job: 'fill', name, bytes, values });
}
