import type { Draft } from '../session/session.ts';

/** The same community at every loading, so that manuals and colleagues speak of the same people. */
const seed = 20260901;

/** 示例数据 as a change; the generator is fetched only when somebody wants it. */
export async function sampleDraft(today: string): Promise<Draft> {
  const { sampleCommunity } = await import('../../core/sample/sampleCommunity.ts');
  return { ...sampleCommunity({ seed, today }), said: '已载入示例数据，人和电话都是编的' };
}
