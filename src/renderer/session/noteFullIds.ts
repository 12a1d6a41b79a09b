import { creation } from '../../core/record/patches.ts';
import { ourScope } from './ourOffice.ts';
import type { Session } from './session.ts';

/**
 * Puts on record that whole identity numbers are shown or let out, and what for; goes before the act, which must not happen
 * when a sentence comes back: it says why nothing was recorded.
 */
export async function noteFullIds(
  { workspace, recorder }: Session,
  act: string,
  purpose: string,
): Promise<string | undefined> {
  const outcome = await workspace.commit({
    why: `${act}（完整身份证号），用途：${purpose}`,
    source: 'export',
    by: recorder,
    scope: ourScope(workspace.data),
    patches: [creation('fullIdUse', { act, purpose })],
  });
  return outcome.ok ? undefined : outcome.text;
}
