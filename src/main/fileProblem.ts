import { unreadable } from '../shared/fileSentences.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const busy = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);
const gone = new Set(['ENOENT', 'ENOTDIR', 'ENXIO', 'ENODEV']);
const full = new Set(['ENOSPC', 'EDQUOT']);

/** One sentence for a file that could not be read: which one, why, what to do. */
export function readProblem(name: string, error: unknown): string {
  const code = codeOf(error);
  if (busy.has(code)) {
    return `「${name}」打不开，可能正被别的程序（如 WPS、Excel）占用，或不允许读取。请关闭那个程序，或把文件复制到桌面后再选。`;
  }
  if (gone.has(code)) return `「${name}」已经不在原来的位置，可能被移走或 U 盘已拔出。请重新选择。`;
  if (code === 'EISDIR') return `「${name}」是一个文件夹，不是文件。请打开它，选里面的文件。`;
  return unreadable(name);
}

/** One sentence for a file that could not be written: which one, why, that nothing is lost, what to do. */
export function writeProblem(name: string, error: unknown): string {
  const code = codeOf(error);
  const kept = '软件里的内容都还在，原来的同名文件也没有动';
  if (busy.has(code) || code === 'EISDIR') {
    return `「${name}」没有存上，可能正在 WPS 或 Excel 里打开着，或者那个文件夹不允许写入。${kept}；请关闭它再存，或换一个文件名、文件夹。`;
  }
  if (full.has(code)) return `「${name}」没有存上，磁盘已满。${kept}；请清理磁盘，或存到别的盘。`;
  if (code === 'EROFS') return `「${name}」没有存上，那个盘只能读、不能写。${kept}；请存到别的盘。`;
  if (gone.has(code))
    return `「${name}」没有存上，那个文件夹找不到了，可能 U 盘已拔出。${kept}；请换一个文件夹再存。`;
  if (code === 'ENAMETOOLONG') return `「${name}」没有存上，文件名太长。${kept}；请用短一些的文件名再存。`;
  return `「${name}」没有存上，磁盘或 U 盘可能出了问题。${kept}；请换一个文件夹或换一个盘再存。`;
}
