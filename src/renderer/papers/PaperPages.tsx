import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import type { PageModel } from '../../core/papers/pageModel.ts';
import { svgOf } from '../../core/papers/svg/svgOf.ts';
import { drawing, type PartLook } from './Drawing.tsx';
import { samePage } from './samePage.ts';
import './papers.css';

interface PageProps extends PartLook {
  readonly page: PageModel;
  readonly count: number;
}

function Page({ page, count, ...look }: PageProps) {
  return (
    <section className="paper-page" aria-label={`第${page.number}页，共${count}页`}>
      {drawing(svgOf(page), look)}
    </section>
  );
}

const KeptPage = memo(
  Page,
  (before, after) =>
    before.count === after.count &&
    before.canChoose === after.canChoose &&
    before.chosen === after.chosen &&
    before.marked === after.marked &&
    samePage(before.page, after.page),
);

function partAt(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const found = target.closest('[data-part]');
  return found instanceof SVGElement ? found.dataset['part'] : undefined;
}

/** The pages of a paper below each other, as wide as what holds them; a click on a line calls `onPart` with its piece. */
export function PaperPages(props: {
  readonly pages: readonly PageModel[];
  readonly onPart?: (part: string) => void;
  /** The piece that is being worded. */
  readonly chosen?: string | undefined;
  /** Pieces that need a look; keep the set itself the same while it says the same. */
  readonly marked?: ReadonlySet<string>;
}) {
  const { pages, onPart, chosen, marked } = props;
  const choose = (event: MouseEvent | KeyboardEvent): void => {
    const part = partAt(event.target);
    if (part === undefined || onPart === undefined) return;
    event.preventDefault();
    onPart(part);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') choose(event);
  };
  return (
    <div className="paper-pages" data-testid="paper-pages" onClick={choose} onKeyDown={onKeyDown}>
      {pages.map((page) => (
        <KeptPage
          key={page.number}
          page={page}
          count={pages.length}
          canChoose={onPart !== undefined}
          chosen={chosen}
          marked={marked}
        />
      ))}
    </div>
  );
}
