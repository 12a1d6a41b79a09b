/** Where something stands in the file, in the office's words: 议题第2项 › 议定事项第1项 › 完成时限. */
export type Place = readonly string[];

/** Collects what is wrong with a file, each sentence with its place, so that all of it can be put right at once. */
export class Troubles {
  readonly found: string[] = [];

  add(place: Place, text: string): void {
    this.found.push(place.length === 0 ? text : `${place.join(' › ')}：${text}`);
  }
}

/** What a JSON value is, in words. */
export function whatItIs(value: unknown): string {
  if (value === null || value === undefined) return '空的';
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'object') return '一组内容';
  return typeof value === 'number' ? '数字' : typeof value === 'boolean' ? '是或否' : '文字';
}

/** True for `{ … }`. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
