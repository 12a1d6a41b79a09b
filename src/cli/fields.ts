import { fieldGuide } from '../core/guide/fieldGuide.ts';
import { attempt } from './commandTrouble.ts';
import { readOptions } from './readOptions.ts';
import { saveFile } from './saveFile.ts';

const USAGE = `用法：npm run -s office -- fields --out 文件.md
把全部记录和台账的栏目写成一份说明。`;

/** `office fields`: the field guide of all records and ledgers, as docs/fields.md holds it. */
export function runFields(args: readonly string[]): Promise<number> {
  return attempt(async () => {
    const target = readOptions(args, { usage: USAGE, needed: ['out'], optional: [] }).get('out') ?? '';
    await saveFile(target, new TextEncoder().encode(fieldGuide()));
    process.stdout.write(`${target}\n`);
    return 0;
  });
}
