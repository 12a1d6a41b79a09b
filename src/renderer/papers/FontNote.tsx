import { useMemo } from 'react';
import type { PageModel } from '../../core/papers/pageModel.ts';
import { fontSentence, usedFonts } from './usedFonts.ts';

/** Says which font is really used where the wanted one is not on this PC; nothing when all are there. */
export function FontNote({ pages }: { readonly pages: readonly PageModel[] }) {
  const uses = useMemo(() => usedFonts(), []);
  const sentence = fontSentence(uses, pages);
  return sentence === undefined ? null : (
    <p className="paper-fonts" data-testid="paper-fonts">
      {sentence}
    </p>
  );
}
