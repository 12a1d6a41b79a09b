import { CommandTrouble } from './commandTrouble.ts';

/** What a command takes: `--name value` for each name, and how it is used, in Chinese. */
export interface Takes {
  readonly usage: string;
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

/** The options given on the command line by name; anything else than what the command takes ends with its usage. */
export function readOptions(args: readonly string[], takes: Takes): ReadonlyMap<string, string> {
  const fail = (why: string): never => {
    throw new CommandTrouble(`${why}\n${takes.usage}`);
  };
  const names = new Set([...takes.needed, ...takes.optional]);
  const options = new Map<string, string>();
  for (let i = 0; i < args.length; i += 2) {
    const name = args[i]?.replace(/^--/, '') ?? '';
    const value = args[i + 1];
    if (!args[i]?.startsWith('--') || !names.has(name)) fail(`看不懂“${args[i] ?? ''}”。`);
    if (value === undefined || value.startsWith('--')) fail(`--${name} 后面缺少内容。`);
    else if (options.has(name)) fail(`--${name} 写了两次。`);
    else options.set(name, value);
  }
  const missing = takes.needed.filter((name) => !options.has(name));
  if (missing.length > 0) fail(`缺少 ${missing.map((name) => `--${name}`).join('、')}。`);
  return options;
}

/** A month like 2026-09; undefined when none was given. */
export function monthOf(text: string | undefined, usage: string): string | undefined {
  if (text === undefined || /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new CommandTrouble(`“${text}”不是月份，请写成 2026-09 这样。\n${usage}`);
}
