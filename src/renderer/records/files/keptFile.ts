import type { NamedFile } from '../../../core/record/kind.ts';
import type { Workspace } from '../../../data/workspace.ts';
import type { Made } from './keepAs.ts';

/** True for a file that can be read as text. */
export function isWordFile(name: string): boolean {
  return /\.docx$/i.test(name);
}

/** The media type of a picture that can be shown; undefined for other files. */
export function pictureType(name: string): string | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === 'png' ? 'image/png' : ending === 'jpg' || ending === 'jpeg' ? 'image/jpeg' : undefined;
}

/** The sentence for a file whose bytes are gone. */
export const goneWords = (file: NamedFile): string =>
  `「${file.name}」的内容不在了或已损坏，请从备份里恢复，或重新选一次。`;

/** A kept file as it is. */
export async function keptBytes(workspace: Workspace, file: NamedFile): Promise<Made> {
  return (await workspace.fileBytes(file.sha256)) ?? { problem: goneWords(file) };
}
