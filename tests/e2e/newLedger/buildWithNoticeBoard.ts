import path from 'node:path';
import { build, mergeConfig, type Plugin } from 'vite';
import config from '../../../electron.vite.config.ts';

const file = path.join(import.meta.dirname, 'noticeBoard.ts');

/** The one line that each registry gets, and where. */
const lines = [
  { registry: 'src/core/records/registry.ts', name: 'noticeBoard', end: '} satisfies Records;' },
  { registry: 'src/core/ledgers/registry.ts', name: 'noticeBoardLedger', end: '];' },
] as const;

const addedLines: Plugin = {
  name: 'added-lines',
  enforce: 'pre',
  transform(code, id) {
    const line = lines.find(({ registry }) => id.endsWith(registry));
    if (line === undefined) return undefined;
    if (!code.includes(line.end)) throw new Error(`${line.registry} has no ${line.end}`);
    const entered = code.replace(line.end, `  ${line.name},\n${line.end}`);
    return `import { ${line.name} } from ${JSON.stringify(file)};\n${entered}`;
  },
};

/** Builds the window with the fixture entered in both registries and nowhere else. */
export async function buildWithNoticeBoard(outDir: string): Promise<void> {
  const { renderer } = config;
  if (renderer === undefined) throw new Error('no window to build');
  await build(
    mergeConfig(renderer, {
      configFile: false,
      logLevel: 'error',
      plugins: [addedLines],
      worker: { plugins: () => [addedLines] },
      build: { outDir },
    }),
  );
}
