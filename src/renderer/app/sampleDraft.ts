import { randomId } from '../../core/record/ids.ts';
import type { Draft } from '../session/session.ts';

/**
 * 示例数据 as a change; the generator is fetched only when somebody wants it.
 * The same people at every loading, so that manuals and colleagues speak of the same; new ids, so that a loading after an undo is another one.
 */
export async function sampleDraft(today: string): Promise<Draft> {
  const { sampleCommunity, sampleSeed } = await import('../../core/sample/sampleCommunity.ts');
  return {
    ...sampleCommunity({ seed: sampleSeed, today, newId: randomId }),
    said: '已载入示例数据，人和电话都是编的',
  };
}
