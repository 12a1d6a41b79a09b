import { execFile } from 'node:child_process';
import path from 'node:path';
import { pinnedNode, root } from '../../scripts/tools.mjs';

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs another program to its end. */
export function runProgram(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, ...env }, maxBuffer: 64_000_000 };
    execFile(command, [...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, stdout, stderr });
    });
  });
}

/** Runs `office` as `npm run office` does, from the sources. */
export function office(...args: string[]): Promise<Run> {
  return runProgram(pinnedNode(), [path.join(root, 'src/cli/office.ts'), ...args]);
}
