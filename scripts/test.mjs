import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { needBrowser, needOutsideReaders } from './browser.mjs';
import { whyNoDesktop } from './desktop.mjs';
import { countsOf, pinnedNode, reports, run, tool, vitest } from './tools.mjs';

const nothing = { passed: 0, failed: 0, skipped: 0 };

/** A part that runs tests of one vitest project; no test at all is a failure, because a lost file looks the same. */
async function tests(project, env = {}) {
  const { code } = await run(vitest(project), { show: true, env });
  return judged(project, code);
}

function judged(project, code) {
  const counts = countsOf(project);
  if (!counts) return { ...nothing, failed: 1, said: 'ended without a report' };
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, said: 'ran no test' };
  if (code !== 0 && counts.failed === 0)
    return { ...counts, failed: 1, said: 'ended with an error outside its tests' };
  return { ...counts, said: 'ran' };
}

const notRun = (why) => ({ ...nothing, said: `did not run: ${why}` });
const broken = (why) => ({ ...nothing, failed: 1, said: `did not run: ${why}` });

/** Types, format, lint, layers, unused code and the unit tests; a broken step that holds no tests counts as one failure. */
async function check() {
  const { code } = await run([pinnedNode(), path.join(import.meta.dirname, 'check.mjs')], { show: true });
  const file = path.join(reports, 'check.json');
  const steps = readIfThere(file) ?? [];
  const brokenSteps = steps.filter((step) => !step.ok && !step.tests).length;
  const unit = judged('unit', steps.every((step) => step.ok || !step.tests) ? 0 : code);
  return { ...unit, failed: unit.failed + brokenSteps };
}

function readIfThere(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs `prepare` and returns what it found missing, as the sentence that says what to install. */
function missing(prepare) {
  try {
    prepare();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

async function desktop(buildFailed) {
  if (buildFailed) return broken(buildFailed);
  const why = whyNoDesktop();
  return why ? notRun(why) : tests('desktop');
}

async function build() {
  const { code, output } = await run(tool('electron-vite', 'electron-vite', 'build'));
  if (code !== 0) console.log(output);
  return code === 0 ? undefined : 'the build failed';
}

async function allParts() {
  const noBrowser = missing(() => (process.env['CHROME_PATH'] = needBrowser()));
  const noReaders = missing(needOutsideReaders);
  if (noBrowser ?? noReaders) {
    console.log(noBrowser ?? noReaders);
    return [['everything', broken('see the sentence above')]];
  }
  const parts = [['check', await check()]];
  parts.push(['chromium', await tests('chromium')]);
  const buildFailed = await build();
  parts.push(['journeys', buildFailed ? broken(buildFailed) : await tests('e2e')]);
  parts.push(['outside readers', await tests('readers')]);
  parts.push(['desktop', await desktop(buildFailed)]);
  return parts;
}

function close(parts) {
  console.log('');
  for (const [name, { passed, failed, skipped, said }] of parts) {
    const counts = passed + failed + skipped > 0 ? `  ${countLine(passed, failed, skipped)}` : '';
    console.log(`${name.padEnd(16)} ${said}${counts}`);
  }
  const sum = (what) => parts.reduce((total, [, part]) => total + part[what], 0);
  console.log('');
  console.log(countLine(sum('passed'), sum('failed'), sum('skipped')));
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
}

const countLine = (passed, failed, skipped) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
close(await allParts());
