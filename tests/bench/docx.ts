import { writeDocx } from '../../src/files/writeDocx.ts';
import { benchMinutes } from './minutes.ts';

const RUNS = 7;

/** Milliseconds from the data of a meeting to the bytes of its minutes as .docx. */
export interface DocxTimes {
  /** The first one after the start of the program, which is what a person waits for. */
  readonly first: number;
  readonly median: number;
  readonly bytes: number;
}

/** Writes minutes of 3 topics and 12 resolutions in the layout with the red mark. */
export async function benchDocx(): Promise<DocxTimes> {
  const minutes = benchMinutes(3, 12);
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    bytes = (await writeDocx(minutes.compose())).byteLength;
    times.push(performance.now() - start);
  }
  if (bytes < 5_000) throw new Error('the minutes were not written');
  const [first = Number.NaN] = times;
  return { first, median: times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? first, bytes };
}
