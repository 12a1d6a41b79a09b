import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

/** The checker as text: the page's policy lets no script in, so the browser is told it from outside. */
const checker = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the checker answers, as far as it is read here. */
interface Answer {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

interface Checked {
  readonly axe?: { run: (root: Document, options: object) => Promise<Answer> };
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What in view breaks WCAG 2.x A or AA, one line each: the rule, the element, why. */
export async function violations(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => (window as Checked).axe !== undefined);
  if (!isThere) await page.evaluate(checker);
  const answer = await page.evaluate(
    (values) =>
      (window as Checked).axe?.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    levels,
  );
  if (answer === undefined) throw new Error('The checker is not in the page.');
  // A few of each kind are enough to find the cause.
  return answer.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1, 3).join(' ').trim();
      return `${id}: ${html.slice(0, 160)} ${why}`;
    }),
  );
}
