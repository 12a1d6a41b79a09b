import { useMemo } from 'react';
import type { PageModel } from '../../../../core/papers/pageModel.ts';
import { fontSentence, usedFonts } from '../../../papers/usedFonts.ts';

/** Says below a preview which fonts are really used when wanted ones are missing (domain.md 1.2). */
export function FontNote(props: { readonly pages: readonly PageModel[] }) {
  const { pages } = props;
  const uses = useMemo(() => usedFonts(), []);
  const sentence = useMemo(() => fontSentence(uses, pages), [uses, pages]);
  if (sentence === undefined) return null;
  return (
    <p className="font-note" data-testid="font-note">
      {sentence}
    </p>
  );
}
