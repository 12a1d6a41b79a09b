import path from 'node:path';
import { minutesLayout } from '../core/codes/meeting.ts';
import { composeMinutes } from '../core/papers/composePaper.ts';
import { readMeetingJson } from '../core/papers/json/readMeetingJson.ts';
import type { PaperAsk } from '../core/papers/paperAsk.ts';
import { issueTroubles } from '../core/rules/meetings/issueTroubles.ts';
import { attempt, CommandTrouble } from './commandTrouble.ts';
import { localDay } from './localDay.ts';
import { readMeetingFile } from './meetingFile.ts';
import { paperWriter } from './paperFile.ts';
import { readOptions } from './readOptions.ts';
import { saveFile } from './saveFile.ts';

const USAGE = `用法：npm run -s office -- minutes --in 会议.json --out 纪要.docx [--layout A|B]
把 JSON 里的一次会议写成会议纪要；--out 是 .docx 或 .pdf，--layout A 是红头版式、B 是普通版式。
JSON 的写法见 docs/minutes-json.md。`;

/** Troubles told at once; more would not fit a screen. */
const AT_ONCE = 20;

function layoutOf(text: string | undefined): PaperAsk['layout'] {
  if (text === undefined) return undefined;
  const layout = minutesLayout.entries.find(([code]) => code === text.toUpperCase())?.[0];
  if (layout !== undefined) return layout;
  throw new CommandTrouble(`--layout 后面应当是 A 或 B，不是“${text}”。\n${USAGE}`);
}

function troubleText(name: string, troubles: readonly string[]): string {
  const [only = '', ...others] = troubles;
  if (others.length === 0) return `「${name}」没有生成纪要：${only}`;
  const shown = troubles.slice(0, AT_ONCE).map((text, i) => `${i + 1}. ${text}`);
  const rest = troubles.length > AT_ONCE ? [`……另有 ${troubles.length - AT_ONCE} 处`] : [];
  return [`「${name}」有 ${troubles.length} 处要改，没有生成纪要：`, ...shown, ...rest].join('\n');
}

async function minutes(args: readonly string[]): Promise<number> {
  const options = readOptions(args, { usage: USAGE, needed: ['in', 'out'], optional: ['layout'] });
  const layout = layoutOf(options.get('layout'));
  const out = options.get('out') ?? '';
  const write = paperWriter(out);
  if (write === undefined) {
    throw new CommandTrouble(`--out 后面应当是 .docx 或 .pdf 文件，不是“${out}”。\n${USAGE}`);
  }
  const file = options.get('in') ?? '';
  const read = readMeetingJson(await readMeetingFile(file), localDay());
  if (!read.ok) throw new CommandTrouble(troubleText(path.basename(file), read.troubles));
  const { data, ask } = read;
  const model = composeMinutes(data, ask.meeting, { ...ask, ...(layout === undefined ? {} : { layout }) });
  const meeting = data.get('meeting', ask.meeting);
  if (model === undefined || meeting === undefined) throw new Error('the meeting read is not in its data');
  await saveFile(path.resolve(out), await write(model));
  for (const { text } of issueTroubles(data, meeting)) process.stderr.write(`请核对：${text}。\n`);
  process.stdout.write(`${out}\n`);
  return 0;
}

/** `office minutes`: a meeting given as JSON becomes minutes, without a window. */
export function runMinutes(args: readonly string[]): Promise<number> {
  return attempt(() => minutes(args));
}
