import { expect, it } from 'vitest';
import { tellStory, type Told } from './testing/randomHistory.ts';

/** A short campaign here; `STORIES=20000 npx vitest run src/data/undoStories` for the long one. */
const STORIES = Number(process.env['STORIES'] ?? 60);

it(
  `in ${STORIES} random stories every change can be undone in any order, and no link or rule is ever broken`,
  async () => {
    const sum: Told = { written: 0, refused: 0, undone: 0, kept: 0, papers: 0 };
    for (let seed = 1; seed <= STORIES; seed++) {
      const told = await tellStory(seed, 25);
      for (const key of ['written', 'refused', 'undone', 'kept', 'papers'] as const) sum[key] += told[key];
    }
    expect(sum.written).toBeGreaterThan(STORIES * 5);
    expect(sum.undone).toBeGreaterThan(STORIES * 3);
    expect(sum.kept).toBeGreaterThan(STORIES / 3);
    expect(sum.papers).toBeGreaterThan(STORIES / 3);
  },
  STORIES * 2000,
);
