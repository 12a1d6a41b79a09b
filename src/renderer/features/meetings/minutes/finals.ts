import type { KeptFile } from '../../../../core/kinds/files.ts';
import type { Data } from '../../../../core/record/data.ts';
import type { Patch } from '../../../../core/record/change.ts';
import { creation, deletion, edit } from '../../../../core/record/patches.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { isWordFile } from '../../../records/files/keptFile.ts';

/** A final that was taken back: the file and the attachment that keeps it. */
export interface Final {
  readonly attachment: Stored<'attachment'>;
  readonly file: KeptFile;
}

const ROLES: ReadonlySet<Stored<'attachment'>['role']> = new Set(['final', 'scan']);

/** The finals of a meeting's minutes, newest first. */
export function finalsOf(data: Data, meeting: string): readonly Final[] {
  return data
    .linking('attachment', 'meeting', meeting)
    .filter(({ role }) => ROLES.has(role))
    .flatMap((attachment) => attachment.files.map((file) => ({ attachment, file })))
    .toReversed();
}

/** The change that keeps a final with its meeting. */
export function keeping(meeting: Stored<'meeting'>, file: KeptFile, today: string): readonly Patch[] {
  return [
    creation('attachment', {
      meeting: meeting.id,
      role: isWordFile(file.name) ? 'final' : 'scan',
      files: [file],
      addedOn: today,
    }),
  ];
}

/** The change that lets a final go from the list; the journal keeps it. */
export function lettingGo({ attachment, file }: Final): readonly Patch[] {
  const others = attachment.files.filter(({ sha256 }) => sha256 !== file.sha256);
  if (others.length === 0) return [deletion('attachment', attachment)];
  const patch = edit('attachment', attachment, { files: others });
  return patch === undefined ? [] : [patch];
}
