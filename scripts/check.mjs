import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countsOf, pinnedNode, reports, root, run, tool, vitest } from './tools.mjs';

const own = (name) => [pinnedNode(), path.join(import.meta.dirname, name)];

/** The longest first, so that the two lanes end at about the same time. */
const steps = [
  { name: 'unit tests', command: vitest('unit'), tests: 'unit' },
  { name: 'types', command: tool('typescript', 'tsc', '--build') },
  { name: 'typed lint', command: tool('oxlint', 'oxlint', '--deny-warnings') },
  {
    name: 'format',
    command: tool(
      'prettier',
      'prettier',
      '--check',
      '--cache',
      '--cache-location',
      path.join(root, '.cache', 'prettier'),
      '.',
    ),
  },
  { name: 'layers', command: own('layers.mjs') },
  { name: 'unused code', command: tool('knip', 'knip', '--no-config-hints') },
  { name: 'suppressions', command: own('suppressions.mjs') },
];

/** Runs one step and says in one line how it went; a failed one shows what it printed. */
async function take(step) {
  const { code, output, seconds } = await run(step.command, { env: { FORCE_COLOR: '0', NO_COLOR: '1' } });
  const counts = step.tests ? countsOf(step.tests) : undefined;
  const nothingRan = step.tests !== undefined && !counts?.passed && !counts?.failed;
  const ok = code === 0 && !nothingRan;
  const said = counts ? `  ${counts.passed} passed, ${counts.failed} failed` : '';
  console.log(
    `${ok ? 'ok    ' : 'FAILED'} ${step.name.padEnd(13)} ${seconds.toFixed(1).padStart(5)} s${said}`,
  );
  if (!ok) console.log(`${output.trimEnd()}${nothingRan ? '\nNo test ran.' : ''}\n`);
  return { name: step.name, ok, tests: step.tests };
}

async function lane(queue, results) {
  for (let step = queue.shift(); step; step = queue.shift()) results.push(await take(step));
}

const started = performance.now();
rmSync(path.join(reports, 'unit.json'), { force: true });
mkdirSync(reports, { recursive: true });
const results = [];
const queue = [...steps];
await Promise.all([lane(queue, results), lane(queue, results)]);
writeFileSync(path.join(reports, 'check.json'), JSON.stringify(results));
const failed = results.filter((result) => !result.ok);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  failed.length === 0
    ? `check passed in ${seconds} s`
    : `check failed in ${seconds} s: ${failed.map((result) => result.name).join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
