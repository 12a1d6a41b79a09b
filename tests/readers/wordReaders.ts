import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pythonWith } from '../../scripts/browser.mjs';
import { packArchive, unpackArchive } from '../../src/files/archive.ts';
import { runProgram } from './officeCommand.ts';
import { libreOffice } from './outsideReaders.ts';
import { pdfPages, type PdfPage } from './pdfPages.ts';

/** A paragraph as python-docx reads it: what it looks like, its own or from its style. */
export interface WordParagraph {
  readonly text: string;
  readonly style: string;
  /** Font of hanzi and size in points of its first run. */
  readonly font: string;
  readonly size: number;
  readonly align: string;
  /** Exact line height in points. */
  readonly line: number;
  /** Hundredths of a character. */
  readonly firstLineChars: number;
}

/** A .docx as python-docx reads it. */
export interface WordDump {
  /** Width, height, top, right, bottom, left in millimetres. */
  readonly page: readonly number[];
  readonly orientation: string;
  /** Kind, line pitch in twips and character space of the document grid. */
  readonly grid: readonly string[];
  readonly oddAndEven: boolean;
  readonly feet: readonly (readonly [text: string, align: string, font: string, size: number])[];
  readonly paragraphs: readonly WordParagraph[];
  readonly tables: readonly {
    readonly widths: readonly number[];
    readonly rows: readonly (readonly string[])[];
    readonly repeats: boolean;
  }[];
}

const SCRIPT = `
import json, sys, docx
from docx.oxml.ns import qn
d = docx.Document(sys.argv[1])
s = d.sections[0]
def own(p, tag, attribute):
    style = p.style
    places = [p._p.pPr] + [one.element.pPr for one in (style, style.base_style) if one is not None]
    for pPr in places:
        found = None if pPr is None else pPr.find(qn(tag))
        if found is not None and found.get(qn(attribute)) is not None: return found.get(qn(attribute))
    return ''
def run(p, tag, attribute):
    style = p.style
    places = [r._r.rPr for r in p.runs[:1]] + [one.element.rPr for one in (style, style.base_style) if one is not None]
    places.append(d.styles.element.find(qn('w:docDefaults')).find(qn('w:rPrDefault')).find(qn('w:rPr')))
    for rPr in places:
        found = None if rPr is None else rPr.find(qn(tag))
        if found is not None and found.get(qn(attribute)) is not None: return found.get(qn(attribute))
    return ''
def paragraph(p):
    return {'text': p.text, 'style': p.style.name, 'font': run(p, 'w:rFonts', 'w:eastAsia'), 'size': float(run(p, 'w:sz', 'w:val') or 0) / 2,
            'align': own(p, 'w:jc', 'w:val'), 'line': float(own(p, 'w:spacing', 'w:line') or 0) / 20,
            'firstLineChars': int(own(p, 'w:ind', 'w:firstLineChars') or 0)}
grid = s._sectPr.find(qn('w:docGrid'))
def foot(f):
    p = f.paragraphs[0]
    text = ''.join(t.text or '' for t in p._p.iter() if t.tag in (qn('w:t'), qn('w:instrText')))
    return [text, own(p, 'w:jc', 'w:val'), run(p, 'w:rFonts', 'w:eastAsia'), float(run(p, 'w:sz', 'w:val') or 0) / 2]
print(json.dumps({
    'page': [round(v.mm, 2) for v in (s.page_width, s.page_height, s.top_margin, s.right_margin, s.bottom_margin, s.left_margin)],
    'orientation': str(s.orientation), 'grid': [grid.get(qn('w:' + k)) for k in ('type', 'linePitch', 'charSpace')],
    'oddAndEven': d.settings.odd_and_even_pages_header_footer,
    'feet': [foot(f) for f in (s.footer, s.even_page_footer) if f.paragraphs and f.paragraphs[0].text],
    'paragraphs': [paragraph(p) for p in d.paragraphs],
    'tables': [{'widths': [c.width.twips if hasattr(c.width, 'twips') else int(c.width / 635) for c in t.columns],
                'rows': [[c.text for c in r.cells] for r in t.rows],
                'repeats': t.rows[0]._tr.trPr is not None and t.rows[0]._tr.trPr.find(qn('w:tblHeader')) is not None} for t in d.tables]
}, ensure_ascii=False))
`;

/** A .docx as python-docx, a reader of other makers, sees it. */
export async function pythonDocx(file: string): Promise<WordDump> {
  const { code, stdout, stderr } = await runProgram(String(pythonWith('docx')), ['-c', SCRIPT, file], {
    PYTHONIOENCODING: 'utf-8',
  });
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as WordDump;
}

/** The fonts of office papers are on no test machine: one whose digits are half as wide as hanzi, as theirs are, takes their place. */
const FONTS: Readonly<Record<string, string>> = {
  仿宋: 'Noto Sans Mono CJK SC',
  黑体: 'Noto Sans Mono CJK SC',
  楷体: 'Noto Sans Mono CJK SC',
  宋体: 'Noto Sans Mono CJK SC',
  方正小标宋简体: 'Noto Serif CJK SC',
};

async function fontSettings(folder: string): Promise<NodeJS.ProcessEnv> {
  const matches = Object.entries(FONTS).map(
    ([from, to]) =>
      `<match target="pattern"><test name="family"><string>${from}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${to}</string></edit></match>`,
  );
  const file = path.join(folder, 'fonts.conf');
  const include = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  await writeFile(file, `<?xml version="1.0"?><fontconfig>${include}${matches.join('')}</fontconfig>`);
  return { FONTCONFIG_FILE: file };
}

/** LibreOffice reads everything but one switch of a .docx, that no room is put between hanzi and digits; it is set in its own format. */
async function withoutRoom(odt: string): Promise<void> {
  const parts = await unpackArchive(await readFile(odt));
  const entries = [...parts].map(([name, bytes]) => {
    if (name !== 'styles.xml') return { name, bytes };
    const xml = new TextDecoder().decode(bytes);
    if (!xml.includes('"ideograph-alpha"')) throw new Error('LibreOffice reads the switch by now');
    return { name, bytes: new TextEncoder().encode(xml.replaceAll('"ideograph-alpha"', '"none"')) };
  });
  await writeFile(odt, await packArchive(entries));
}

/** The pages of .docx files in a folder as LibreOffice prints them, by the name of the file. */
export async function printedByLibreOffice(
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly PdfPage[]>> {
  const env = await fontSettings(folder);
  const files = (ending: string): string[] => names.map((name) => path.join(folder, `${name}.${ending}`));
  await libreOffice(files('docx'), 'odt', folder, env);
  for (const odt of files('odt')) await withoutRoom(odt);
  await libreOffice(files('odt'), 'pdf', folder, env);
  const pages = await Promise.all(files('pdf').map((file) => pdfPages(file)));
  return new Map(names.map((name, i) => [name, pages[i] ?? []]));
}
