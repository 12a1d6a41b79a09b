import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..');
/** Where the test runs leave their counts for the closing lines; never committed. */
export const reports = path.join(root, '.cache', 'reports');

const require = createRequire(import.meta.url);

/** The Node that the package pins, also where a script is started by another Node. */
export function pinnedNode() {
  const pinned = path.join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  return existsSync(pinned) ? pinned : process.execPath;
}

/** The command line that runs a tool of the package: its script under the pinned Node, the same on every system. */
export function tool(packageName, name, ...args) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = require(path.join(folder, 'package.json'));
  return [pinnedNode(), path.join(folder, typeof bin === 'string' ? bin : bin[name]), ...args];
}

/** A run of vitest over one project, which leaves its counts as `<project>.json` among the reports. */
export function vitest(project, ...args) {
  return tool(
    'vitest',
    'vitest',
    'run',
    '--project',
    project,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile(project)}`,
    ...args,
  );
}

const reportFile = (project) => path.join(reports, `${project}.json`);

/** What a vitest run counted; undefined when it left no report, as after a crash. */
export function countsOf(project) {
  const file = reportFile(project);
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const brokenFiles = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Runs a command line to its end, with its output kept for the case that it fails, or shown as it comes. */
export function run([command, ...args], { env = {}, show = false } = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    const kept = [];
    child.stdout?.on('data', (chunk) => kept.push(chunk));
    child.stderr?.on('data', (chunk) => kept.push(chunk));
    const end = (code) =>
      resolve({
        code,
        output: Buffer.concat(kept).toString(),
        seconds: (performance.now() - started) / 1000,
      });
    child.on('error', (error) => {
      kept.push(Buffer.from(`${command}: ${error.message}\n`));
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
