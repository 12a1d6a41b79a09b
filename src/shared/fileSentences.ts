function megabytes(size: number): string {
  const value = size / 1024 / 1024;
  return value >= 10 ? String(Math.round(value)) : value.toFixed(1);
}

const tables = /\.(xlsx?|et|csv)$/i;

/** A chosen file is larger than the job can take. */
export function tooBig(name: string, size: number, maxBytes: number): string {
  const remedy = tables.test(name) ? '把表格分成几份，或删去其中的图片后再选' : '把它压缩，或分成几份后再选';
  return `「${name}」有 ${megabytes(size)} MB，超过了 ${megabytes(maxBytes)} MB，没有读入。请${remedy}。`;
}

/** A chosen file exists but cannot be read for a reason that the system does not tell. */
export function unreadable(name: string): string {
  return `「${name}」读不出来，可能是磁盘或 U 盘出了问题。请把它复制到桌面后再选一次。`;
}

/** A file was written, but what lies on the disk differs from what was sent. */
export function writtenWrong(name: string): string {
  return `「${name}」没有存好：写到磁盘上的内容与原来的不一致。软件里的内容都还在，请换一个文件夹或换一个盘再存。`;
}
