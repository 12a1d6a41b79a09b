import { GENERAL, numberFormat, type NumberFormat } from './numberShown.ts';
import { attributesOf, decodePart, walkXml } from './xml.ts';

/** One sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly xml: string;
}

/** What all sheets of a workbook share, and its visible sheets in their order. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly string[];
  /** Number format by style index of a cell. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

type Parts = ReadonlyMap<string, Uint8Array>;

const CONTROL = new RegExp('[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]', 'g');

/** Text as a cell holds it: Excel's _x000D_ escapes taken out, characters stripped that no cell may hold. */
export function cellText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return plain.replace(/\r\n?/g, '\n').replace(CONTROL, '');
}

/** A part by its path, whatever the case or slashes its writer used. */
function partAt(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path.replace(/^\//, '').toLowerCase());
  return bytes === undefined ? undefined : decodePart(bytes);
}

function resolve(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** The relations of a part; `type` is the last word of the relation's type. */
function relationsOf(parts: Parts, path: string): Relation[] {
  const slash = path.lastIndexOf('/') + 1;
  const xml = partAt(parts, `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`) ?? '';
  const found: Relation[] = [];
  walkXml(xml, {
    open(name, raw) {
      if (name !== 'Relationship') return;
      const at = attributesOf(raw);
      found.push({
        id: at.get('Id') ?? '',
        type: (at.get('Type') ?? '').split('/').pop() ?? '',
        path: resolve(path, at.get('Target') ?? ''),
      });
    },
    close() {},
  });
  return found;
}

/** Shared strings in their order: runs joined, phonetic hints left out. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inHint = false;
  walkXml(xml, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') inHint = true;
    },
    close(name) {
      if (name === 'si') strings.push(cellText(current));
      else if (name === 't') inText = false;
      else if (name === 'rPh') inHint = false;
    },
    text(text) {
      if (inText && !inHint) current += text;
    },
  });
  return strings;
}

/** Number format of each cell style. */
function readFormats(xml: string): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellStyles = false;
  walkXml(xml, {
    open(name, raw) {
      if (name === 'numFmt') {
        const at = attributesOf(raw);
        codes.set(Number(at.get('numFmtId')), at.get('formatCode') ?? '');
      } else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attributesOf(raw).get('numFmtId') ?? 0);
        formats.push(id === 0 ? GENERAL : numberFormat(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formats;
}

/** Takes the parts of a workbook apart; undefined when the archive holds no workbook of the .xlsx kind. Hidden sheets are left out. */
export function workbookParts(files: ReadonlyMap<string, Uint8Array>): WorkbookParts | undefined {
  const parts = new Map([...files].map(([path, bytes]) => [path.replaceAll('\\', '/').toLowerCase(), bytes]));
  const main =
    relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const workbook = partAt(parts, main);
  if (workbook === undefined) return undefined;
  const relations = relationsOf(parts, main);
  const partOf = (type: string): string => {
    const relation = relations.find((one) => one.type === type);
    return relation === undefined ? '' : (partAt(parts, relation.path) ?? '');
  };
  const sheets: SheetPart[] = [];
  let isWorkbook = false;
  let from1904 = false;
  walkXml(workbook, {
    open(name, raw) {
      isWorkbook ||= name === 'workbook';
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributesOf(raw).get('date1904') ?? '');
      if (name !== 'sheet') return;
      const at = attributesOf(raw);
      const relation = relations.find(({ id }) => id === at.get('id'));
      const xml = relation?.type === 'worksheet' ? partAt(parts, relation.path) : undefined;
      const visible = (at.get('state') ?? 'visible') === 'visible';
      if (visible && xml !== undefined) sheets.push({ name: at.get('name') ?? '', xml });
    },
    close() {},
  });
  if (!isWorkbook) return undefined;
  return {
    sheets,
    strings: readStrings(partOf('sharedStrings')),
    formats: readFormats(partOf('styles')),
    from1904,
  };
}
