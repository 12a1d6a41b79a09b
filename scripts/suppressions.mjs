import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const suppression =
  /(?:\/\/|\/\*|\{\/\*|#|<!--)\s*(?:(?:ox|es)lint-disable|@ts-(?:expect-error|ignore|nocheck)|prettier-ignore)/;
const sentence = /(?: -- |: )[A-Za-z].{14,}/;
const folders = ['src', 'scripts', 'tests'];

/** The line numbers of suppressions that do not say in a sentence why the rule is wrong here. */
export function unexplained(text) {
  return text
    .split('\n')
    .flatMap((line, index) => (suppression.test(line) && !sentence.test(line) ? [index + 1] : []));
}

function main() {
  const root = path.join(import.meta.dirname, '..');
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs|cjs|css|html)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  const found = files.flatMap((file) =>
    unexplained(readFileSync(file, 'utf8')).map((line) => `${path.relative(root, file)}:${line}`),
  );
  for (const place of found)
    console.log(`${place} suppresses a rule without " -- " and a sentence that says why.`);
  process.exitCode = found.length > 0 || files.length === 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
