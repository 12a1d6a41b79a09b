import type { Data } from '../../../../core/record/data.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { FileTrouble } from '../../../../files/fileTrouble.ts';
import { readDocxText } from '../../../../files/readDocxText.ts';
import { isWordFile } from './finals.ts';

/** What is said about a file before it is taken as a final: why it is not taken at all, or why it may be another meeting's. */
export interface FinalLook {
  readonly refuse?: string;
  readonly doubt?: string;
}

/** Looks into a Word file before it is taken back; of scans nothing can be told. */
export async function lookAtFinal(
  _data: Data,
  _meeting: Stored<'meeting'>,
  name: string,
  bytes: Uint8Array,
): Promise<FinalLook> {
  if (!isWordFile(name)) return {};
  try {
    await readDocxText(name, bytes);
    return {};
  } catch (error) {
    return { refuse: error instanceof FileTrouble ? error.message : `「${name}」打不开，没有收下。` };
  }
}
