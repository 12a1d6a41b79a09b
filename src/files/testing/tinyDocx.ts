import { packArchive } from '../archive.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph whose text lies in these runs, as WPS cuts text while it is typed. */
export function p(...runs: readonly string[]): string {
  const written = runs.map(
    (text) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`,
  );
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${written.join('')}</w:p>`;
}

/** A table of one row of cells and its cell texts. */
export function row(...cells: readonly string[]): string {
  return `<w:tbl><w:tr>${cells.map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr></w:tbl>`;
}

/** A .docx with this body, a header, and what its main part calls itself. */
export function tinyDocx(
  body: string,
  header = p('页眉'),
  type = `${TYPES}.document.main+xml`,
): Promise<Uint8Array> {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${type}"/>` +
      `<Override PartName="/word/header1.xml" ContentType="${TYPES}.header+xml"/></Types>`,
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>',
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/header1.xml': `<w:hdr ${W}>${header}</w:hdr>`,
  };
  const encoder = new TextEncoder();
  return packArchive(Object.entries(parts).map(([name, xml]) => ({ name, bytes: encoder.encode(xml) })));
}
