/** Records per stored page; a page of them stays under the 64 KB above which Chromium stores a value in a file of its own. */
const PAGE_SIZE = 100;

/** Which pages a write touches, with the ids that each will hold. */
export type PagePlan = ReadonlyMap<number, readonly string[]>;

/** Knows on which page of a table each record lies; records stay where they were put. */
export class PageBook {
  readonly table: string;
  readonly #pages = new Map<number, readonly string[]>();
  readonly #pageOf = new Map<string, number>();
  #last = 0;

  constructor(table: string) {
    this.table = table;
  }

  get rows(): number {
    return this.#pageOf.size;
  }

  /** How many records a page holds. */
  size(page: number): number {
    return this.#pages.get(page)?.length ?? 0;
  }

  /** The pages to rewrite for these records; new records go to the end. */
  plan(ids: Iterable<string>): PagePlan {
    const plan = new Map<number, string[]>();
    let last = this.#last;
    for (const id of ids) {
      const known = this.#pageOf.get(id);
      if (known !== undefined) {
        if (!plan.has(known)) plan.set(known, [...(this.#pages.get(known) ?? [])]);
        continue;
      }
      let page = plan.get(last) ?? [...(this.#pages.get(last) ?? [])];
      if (page.length >= PAGE_SIZE) {
        last += 1;
        page = [];
      }
      page.push(id);
      plan.set(last, page);
    }
    return plan;
  }

  /** Takes a plan in, once it is written, or a page as it was read. */
  take(plan: PagePlan): void {
    for (const [page, ids] of plan) {
      this.#pages.set(page, ids);
      for (const id of ids) this.#pageOf.set(id, page);
      if (page > this.#last) this.#last = page;
    }
  }
}
