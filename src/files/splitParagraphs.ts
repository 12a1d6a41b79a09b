/** Stands for a line end while tags are filled in: a code that no text uses. */
export const LINE_END = '\uFDD0';

const TOKEN = new RegExp(`${LINE_END}|<(/?)([\\w:]+)((?:"[^"]*"|[^">])*?)(/?)>`, 'g');

interface Open {
  readonly name: string;
  /** Where its content begins. */
  readonly at: number;
  /** The properties with which the element begins, as XML. */
  properties: string;
}

const PROPERTIES: Readonly<Record<string, string>> = { 'w:pPr': 'w:p', 'w:rPr': 'w:r' };

/** What ends the paragraph at this place and begins one of the same look; a plain line end where the text lies deeper in it. */
function parting(open: readonly Open[]): string {
  const [paragraph, run, text] = open.slice(-3);
  const isPlain = paragraph?.name === 'w:p' && run?.name === 'w:r' && text?.name === 'w:t';
  if (!isPlain) return '</w:t><w:br/><w:t xml:space="preserve">';
  // A section ends once.
  const look = paragraph.properties.replace(/<w:sectPr\b.*<\/w:sectPr>/s, '');
  return `</w:t></w:r></w:p><w:p>${look}<w:r>${run.properties}<w:t xml:space="preserve">`;
}

/** Turns each LINE_END within the text of a part into the end of a paragraph, so that a tag may bring several paragraphs. */
export function splitParagraphs(xml: string): string {
  if (!xml.includes(LINE_END)) return xml;
  const open: Open[] = [];
  let made = '';
  let from = 0;
  for (const found of xml.matchAll(TOKEN)) {
    const [token, slash, name = '', , empty] = found;
    const end = found.index + token.length;
    if (token === LINE_END) {
      made += xml.slice(from, found.index) + (open.at(-1)?.name === 'w:t' ? parting(open) : '');
      from = end;
    } else if (slash === '/') {
      const closed = open.pop();
      const owner = open.at(-1);
      if (closed !== undefined && owner !== undefined && PROPERTIES[closed.name] === owner.name) {
        owner.properties = xml.slice(closed.at, end);
      }
    } else if (empty !== '/') {
      open.push({ name, at: name in PROPERTIES ? found.index : end, properties: '' });
    }
  }
  return made + xml.slice(from);
}
