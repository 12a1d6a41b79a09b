/** A suggested file name, without the characters that no Windows folder takes; at most 120 characters. */
export function fileNameOf(...parts: readonly string[]): string {
  const name = parts
    .join('')
    .replace(/[\\/:*?"<>|\s]+/g, '')
    .replace(/[.]+$/, '');
  return [...(name === '' ? '文件' : name)].slice(0, 120).join('');
}
