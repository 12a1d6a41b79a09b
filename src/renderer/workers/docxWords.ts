import type { PaperModel } from '../../core/papers/paperModel.ts';
import type { TemplateValues } from '../../core/papers/templateValues.ts';

/** What the worker of Word files is asked: a paper, an office's template tried, or one filled in. */
export type DocxAsk =
  | { readonly job: 'write'; readonly model: PaperModel }
  | { readonly job: 'check'; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly job: 'fill';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly values: TemplateValues;
    };
