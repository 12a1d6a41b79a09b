import { openDocx } from './openDocx.ts';
import { decodePart, walkXml } from './xml.ts';

/** Text boxes are written twice, the second time for old programs; field codes and deleted text are not on the paper. */
const UNSEEN = new Set(['Fallback', 'instrText', 'delText', 'moveFrom', 'del']);

/** The text of each paragraph of a part, tables and text boxes included, in their order. */
function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = [];
  // A text box stands inside a paragraph, so paragraphs lie in one another.
  const open: string[] = [];
  let inText = false;
  let unseen = 0;
  // Stops of a ruler have the name of tabs in a text.
  let inRuler = false;
  const add = (text: string): void => {
    const last = open.length - 1;
    if (last >= 0 && unseen === 0) open[last] += text;
  };
  walkXml(xml, {
    open(name) {
      if (UNSEEN.has(name)) unseen += 1;
      else if (name === 'p') open.push('');
      else if (name === 't') inText = true;
      else if (name === 'tabs') inRuler = true;
      else if (name === 'tab' && !inRuler) add('\t');
      else if (name === 'br' || name === 'cr') add('\n');
      else if (name === 'noBreakHyphen') add('-');
    },
    close(name) {
      if (UNSEEN.has(name)) unseen -= 1;
      else if (name === 'tabs') inRuler = false;
      else if (name === 't') inText = false;
      else if (name === 'p') {
        const text = open.pop() ?? '';
        if (unseen === 0) paragraphs.push(text);
      }
    },
    text(text) {
      if (inText) add(text);
    },
  });
  return paragraphs;
}

/**
 * The text of a .docx by paragraphs, without headers and footers; tracked changes as if they were accepted.
 * Throws FileTrouble with the sentence for the secretary when it is no .docx.
 */
export async function readDocxText(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { parts, main } = await openDocx(name, bytes);
  return paragraphsOf(decodePart(parts.get(main) ?? new Uint8Array()));
}
