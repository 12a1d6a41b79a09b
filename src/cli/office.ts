/* The same job without a window: one command per file, loaded only when asked for; stdout carries nothing but the result. */

type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  plan: async () => (await import('./plan.ts')).plan,
  report: async () => (await import('./report.ts')).runReport,
  minutes: async () => (await import('./minutes.ts')).runMinutes,
  demo: async () => (await import('./demo.ts')).runDemo,
  fields: async () => (await import('./fields.ts')).runFields,
};

const USAGE = `用法：
  npm run -s office -- plan 名册.xlsx
  npm run -s office -- report --in 文件夹 --period 2026-09 --out 报表.xlsx
  npm run -s office -- minutes --in 会议.json --layout A|B --out 纪要.docx
  npm run -s office -- demo --out 文件夹
  npm run -s office -- fields --out 文件.md`;

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    console.error(USAGE);
    return 2;
  }
  return (await load())(args);
}

process.exitCode = await main(process.argv.slice(2));
