import { field, type Field, type FieldOptions } from '../record/field.ts';
import { bad, blank, type Kind, type NamedFile } from '../record/kind.ts';
import { isBlank } from './wording.ts';

/** A file kept with a record: its bytes lie once in the store, under their SHA-256. */
export interface KeptFile extends NamedFile {
  /** Bytes. */
  readonly size: number;
}

/** The largest file taken, in bytes: a scanned paper of some ten pages fits. */
export const largestFile = 20 * 1024 * 1024;

function isKeptFile(value: unknown): value is KeptFile {
  if (typeof value !== 'object' || value === null) return false;
  const { sha256, name, size } = value as Partial<Record<keyof KeptFile, unknown>>;
  return (
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    typeof name === 'string' &&
    name.trim() !== '' &&
    typeof size === 'number' &&
    size >= 0
  );
}

const names = (files: readonly KeptFile[]): string => files.map((file) => file.name).join('、');

const kind: Kind<readonly KeptFile[]> = {
  name: 'files',
  read: (raw) => (isBlank(raw) ? blank : bad('文件不能从表格里读入，请在程序里添加')),
  fault(value) {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isKeptFile)) return '应当是保存过的文件';
    const tooBig = (value as readonly KeptFile[]).find((file) => file.size > largestFile);
    return tooBig === undefined ? undefined : `“${tooBig.name}”超过 20 MB，不能保存；请压缩或分开后再加`;
  },
  show: names,
  toCell: (value) => ({ value: names(value), format: 'text' }),
  compare: (a, b) => names(a).localeCompare(names(b), 'zh-CN'),
  adds: () => false,
  filesIn: (value) => value,
};

/** Files kept with a record; their bytes are stored once and go into the backup. */
export function files<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<readonly KeptFile[], O extends { readonly required: true } ? true : false> {
  return field(kind, label, options);
}
