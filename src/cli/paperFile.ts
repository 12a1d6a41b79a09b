import path from 'node:path';
import { layoutPaper } from '../core/papers/layout/layoutPaper.ts';
import type { PaperModel } from '../core/papers/paperModel.ts';
import { writeDocx } from '../files/writeDocx.ts';
import { printPdf } from './printPdf.ts';

/** How a paper becomes a file, by its extension. */
const writers: Readonly<Record<string, (model: PaperModel) => Promise<Uint8Array>>> = {
  '.docx': writeDocx,
  '.pdf': (model) => printPdf(layoutPaper(model), model.fileName),
};

/** The writer for a file name; undefined for other endings than .docx and .pdf. */
export function paperWriter(file: string): ((model: PaperModel) => Promise<Uint8Array>) | undefined {
  return writers[path.extname(file).toLowerCase()];
}
