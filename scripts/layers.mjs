import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';

/**
 * Holds the sources below `root` against the import law and returns every breach as one line.
 * The law is read a second time without the registry of record types: the cruiser names one cycle per
 * import, and the allowed one through the registry would hide another.
 *
 * @returns {Promise<{ breaches: { rule: string, from: string, to: string }[], seen: string[] }>}
 */
export async function breachesOfLaw(root, law) {
  const whole = await cruiseOnce(root, law, law.options.exclude.path);
  const registry = '^src/core/records/registry\\.ts$';
  const apart = await cruiseOnce(
    root,
    { ...law, forbidden: law.forbidden.filter((rule) => rule.name === 'no-cycle') },
    `${law.options.exclude.path}|${registry}`,
  );
  const breaches = [...whole.summary.violations, ...apart.summary.violations].map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
  }));
  return { breaches: unique(breaches), seen: whole.modules.map((module) => module.source) };
}

async function cruiseOnce(root, law, exclude) {
  const options = {
    ...law.options,
    exclude: { path: exclude },
    ruleSet: { forbidden: law.forbidden },
    validate: true,
    baseDir: root,
  };
  const { fileName: tsConfigFile } = law.options.tsConfig;
  const { default: extractTSConfig } = await import('dependency-cruiser/config-utl/extract-ts-config');
  const tsConfig = extractTSConfig(path.join(import.meta.dirname, '..', tsConfigFile));
  const result = await cruise(['src'], options, law.options.enhancedResolveOptions, { tsConfig });
  return result.output;
}

function unique(breaches) {
  return [...new Map(breaches.map((breach) => [Object.values(breach).join('|'), breach])).values()];
}

/** Every source file that the law speaks of, as the disk has it. */
export function sourceFiles(root) {
  return readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test\.tsx?|d\.ts)$/.test(entry.name),
    )
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

async function main() {
  const root = path.join(import.meta.dirname, '..');
  const { default: law } = await import('../.dependency-cruiser.cjs');
  const { breaches, seen } = await breachesOfLaw(root, law);
  const files = sourceFiles(root);
  const unseen = files.filter((file) => !seen.includes(file));
  for (const { rule, from, to } of breaches) {
    const { comment } = law.forbidden.find((one) => one.name === rule);
    console.log(`${from} -> ${to}\n    ${rule}: ${comment}`);
  }
  for (const file of unseen)
    console.log(`${file}\n    was not read, so the import law was not held against it.`);
  if (files.length === 0) console.log('No source file was found below src.');
  console.log(
    `${files.length} files held against ${law.forbidden.length} rules, ${breaches.length} breaches`,
  );
  process.exitCode = breaches.length + unseen.length > 0 || files.length === 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
