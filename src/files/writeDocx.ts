import type { PaperModel } from '../core/papers/paperModel.ts';
import { docxDocument } from './docxDocument.ts';
import { paperPieces } from './paperPieces.ts';

/** A paper as .docx for WPS and Word, with the same text and measures as its preview and its PDF. */
export function writeDocx(model: PaperModel): Promise<Uint8Array> {
  return docxDocument(paperPieces(model));
}
