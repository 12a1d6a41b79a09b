import type { SheetModel, WorkbookModel } from '../core/reports/sheetModel.ts';
import { packArchive } from './archive.ts';
import { CellStyles } from './cellStyles.ts';
import { SharedStrings } from './sharedStrings.ts';
import { sheetXml, type WrittenSheet } from './sheetXml.ts';
import { xmlText } from './xmlText.ts';

const PROGRAM = '近邻党建工作台';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Sheet tabs as Excel takes them: 31 characters, none of ' [ ] : * ? / \, no two alike (domain.md 11.1). */
function tabNames(sheets: readonly SheetModel[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, i) => {
    const base = name.replace(/['[\]:*?/\\]/g, '').trim() || `表${i + 1}`;
    let tab = base.slice(0, 31);
    for (let n = 2; taken.has(tab.toLowerCase()); n++) tab = `${base.slice(0, 30 - String(n).length)}-${n}`;
    taken.add(tab.toLowerCase());
    return tab;
  });
}

function contentTypes(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${sheets.join('')}` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>' +
    '</Types>'
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(tabs: readonly string[], written: readonly WrittenSheet[]): string {
  const sheets = tabs.map(
    (tab, i) => `<sheet name="${xmlText(tab)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const titles = tabs.map(
    (tab, i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${xmlText(tab)}'!$1:$${written[i]?.headerEnd ?? 1}</definedName>`,
  );
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${sheets.join('')}</sheets><definedNames>${titles.join('')}</definedNames>` +
    '<calcPr calcId="191029"/></workbook>'
  );
}

function coreProperties(title: string): string {
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${PROGRAM}</dc:creator><cp:lastModifiedBy>${PROGRAM}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${now}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${now}</dcterms:modified></cp:coreProperties>`
  );
}

/**
 * Writes a workbook as .xlsx bytes, laid out for A4 paper as offices send it upward (domain.md 11.1).
 * Blocks while it works: a large one belongs into a worker.
 */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  const styles = new CellStyles();
  const strings = new SharedStrings();
  const written = model.sheets.map((sheet) => sheetXml(sheet, { styles, strings }));
  const encoder = new TextEncoder();
  const part = (name: string, xml: string) => ({ name, bytes: encoder.encode(XML + xml) });
  return packArchive([
    part('[Content_Types].xml', contentTypes(written.length)),
    part(
      '_rels/.rels',
      relations([
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        [`${OFFICE}/extended-properties`, 'docProps/app.xml'],
      ]),
    ),
    part('docProps/core.xml', coreProperties(model.fileName.replace(/\.xlsx$/i, ''))),
    part(
      'docProps/app.xml',
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${PROGRAM}</Application></Properties>`,
    ),
    part('xl/workbook.xml', workbookXml(tabNames(model.sheets), written)),
    part(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...written.map((_, i) => [`${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
        [`${OFFICE}/styles`, 'styles.xml'],
        [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
      ]),
    ),
    ...written.map(({ xml }, i) => part(`xl/worksheets/sheet${i + 1}.xml`, xml)),
    part('xl/styles.xml', styles.xml()),
    part('xl/sharedStrings.xml', strings.xml()),
  ]);
}
