import { useEffect, useState } from 'react';
import type { NamedFile } from '../../../core/record/kind.ts';
import type { Workspace } from '../../../data/workspace.ts';
import { FileTrouble } from '../../../files/fileTrouble.ts';
import { readDocxText } from '../../../files/readDocxText.ts';
import { useWorkspace } from '../../session/useSession.ts';
import { goneWords, isWordFile, keptBytes, pictureType } from './keptFile.ts';
import './files.css';

/** What of a file can be shown: its words, its picture, or a sentence. */
type Shown =
  | { readonly is: 'text'; readonly paragraphs: readonly string[] }
  | { readonly is: 'picture'; readonly url: string }
  | { readonly is: 'sentence'; readonly text: string };

const unseen = '这种文件不能在这里翻看，请“存出来”后用 WPS 打开。';

async function shownOf(workspace: Workspace, file: NamedFile): Promise<Shown> {
  const bytes = await keptBytes(workspace, file);
  if ('problem' in bytes) return { is: 'sentence', text: bytes.problem };
  const type = pictureType(file.name);
  if (type !== undefined) {
    return { is: 'picture', url: URL.createObjectURL(new Blob([bytes as BlobPart], { type })) };
  }
  if (!isWordFile(file.name)) return { is: 'sentence', text: unseen };
  try {
    return { is: 'text', paragraphs: await readDocxText(file.name, bytes) };
  } catch (error) {
    return { is: 'sentence', text: error instanceof FileTrouble ? error.message : goneWords(file) };
  }
}

/** A kept file as far as it can be seen here: the words of a Word file, a picture, else what to do. */
export function FileContent({ file }: { readonly file: NamedFile }) {
  const workspace = useWorkspace();
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    let url: string | undefined;
    let isOver = false;
    const look = async (): Promise<void> => {
      const found = await shownOf(workspace, file);
      if (found.is === 'picture') url = found.url;
      if (!isOver) setShown(found);
      else if (url !== undefined) URL.revokeObjectURL(url);
    };
    void look();
    return () => {
      isOver = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [workspace, file]);
  if (shown === undefined) return null;
  if (shown.is === 'sentence') return <p>{shown.text}</p>;
  if (shown.is === 'picture') return <img className="file-picture" src={shown.url} alt={file.name} />;
  return (
    <div className="file-text">
      {shown.paragraphs.map((text, i) => (
        <p key={i}>{text}</p>
      ))}
    </div>
  );
}
