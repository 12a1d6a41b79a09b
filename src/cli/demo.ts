import path from 'node:path';
import { span } from '../core/kinds/day.ts';
import { districtWorkbook } from '../core/reports/districtWorkbook.ts';
import { largeCommunity, sampleCommunity, sampleSeed } from '../core/sample/sampleCommunity.ts';
import { memoryStore } from '../data/memoryStore.ts';
import { openWorkspace } from '../data/openWorkspace.ts';
import { writeWorkbook } from '../files/writeWorkbook.ts';
import { attempt, CommandTrouble } from './commandTrouble.ts';
import { saveDemoPapers } from './demoPapers.ts';
import { localDay } from './localDay.ts';
import { monthOf, readOptions } from './readOptions.ts';
import { needFolder, saveFile } from './saveFile.ts';

const USAGE = `用法：npm run -s office -- demo --out 文件夹 [--seed 数字] [--period 2026-09]
把示例社区的近邻党建报表、会议文书和公示聘书等材料存到文件夹里；不写 --period 时是本月。`;

function seedOf(text: string | undefined): number {
  if (text === undefined) return sampleSeed;
  const seed = Number(text);
  if (Number.isSafeInteger(seed) && seed >= 0) return seed;
  throw new CommandTrouble(`--seed 后面应当是一个整数，不是“${text}”。\n${USAGE}`);
}

/** The story of the size asked for. */
function storyOf(size: string | undefined): typeof sampleCommunity {
  if (size === undefined) return sampleCommunity;
  if (size === 'large') return largeCommunity;
  throw new CommandTrouble(`--size 后面只能写 large，不是“${size}”。\n${USAGE}`);
}

async function demo(args: readonly string[]): Promise<number> {
  const options = readOptions(args, { usage: USAGE, needed: ['out'], optional: ['seed', 'period', 'size'] });
  const now = localDay();
  const period = monthOf(options.get('period'), USAGE) ?? now.slice(0, 7);
  const last = span(period)[1];
  const today = last < now ? last : now;
  const draft = storyOf(options.get('size'))({ seed: seedOf(options.get('seed')), today });
  const workspace = await openWorkspace(memoryStore(), { now: () => new Date(), today: () => today });
  const outcome = await workspace.commit(draft);
  if (!outcome.ok) throw new Error(outcome.text);
  const model = districtWorkbook(workspace.data, { period });
  const folder = options.get('out') ?? '.';
  await needFolder(folder);
  const target = path.join(folder, model.fileName);
  await saveFile(target, await writeWorkbook(model));
  const papers = await saveDemoPapers(workspace.data, folder);
  await workspace.close();
  process.stderr.write(`同一文件夹里还有文书和材料：${papers.join('、')}。\n`);
  process.stdout.write(`${target}\n`);
  return 0;
}

/** `office demo`: the sample community, its district workbook and the papers of its meetings, without a window. */
export function runDemo(args: readonly string[]): Promise<number> {
  return attempt(() => demo(args));
}
