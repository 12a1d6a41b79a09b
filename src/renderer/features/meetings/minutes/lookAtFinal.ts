import { sameMeeting } from '../../../../core/papers/sameMeeting.ts';
import type { Data } from '../../../../core/record/data.ts';
import { FileTrouble } from '../../../../files/fileTrouble.ts';
import { readDocxText } from '../../../../files/readDocxText.ts';
import { isWordFile } from '../../../records/files/keptFile.ts';

/** What is said about a file before it is taken as a final: why it is not taken at all, or what in it may be another meeting's. */
export interface FinalLook {
  readonly refuse?: string;
  readonly doubts: readonly string[];
}

/** Looks into a Word file before it is taken back; of scans nothing can be told. */
export async function lookAtFinal(
  data: Data,
  meeting: string,
  name: string,
  bytes: Uint8Array,
): Promise<FinalLook> {
  if (!isWordFile(name)) return { doubts: [] };
  try {
    return { doubts: sameMeeting(data, meeting, await readDocxText(name, bytes)) };
  } catch (error) {
    if (error instanceof FileTrouble) return { refuse: error.message, doubts: [] };
    throw error;
  }
}
