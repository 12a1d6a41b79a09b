import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { TemplateValues } from '../core/papers/templateValues.ts';
import type { RawFault } from './templateFaults.ts';

/** A tag of a template in the order of reading: text, or the beginning or end of a repeated piece. */
export interface FoundTag {
  readonly name: string;
  readonly kind: 'text' | 'start' | 'end' | 'raw';
  /** Path of the part it stands in. */
  readonly part: string;
}

/** A template as the library understands it. */
export interface TemplateReading {
  readonly tags: readonly FoundTag[];
  readonly faults: readonly RawFault[];
}

/** The little of the library's own picture of a template that is looked at. */
interface LibraryPart {
  readonly type?: string;
  readonly value?: string;
  readonly module?: string;
  readonly location?: string;
}

interface LibraryError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly file?: string;
    readonly errors?: readonly LibraryError[];
  };
}

const KINDS: Readonly<Record<string, FoundTag['kind']>> = { start: 'start', end: 'end' };

/** Hears from the library what tags it found; it tells even of parts in which something is broken. */
function listener(tags: FoundTag[]) {
  const seen = new Set<string>();
  return {
    name: 'jinlin/tags',
    set({
      inspect,
    }: {
      readonly inspect?: { readonly filePath?: string; readonly parsed?: readonly LibraryPart[] };
    }) {
      const { filePath: part = '', parsed } = inspect ?? {};
      if (parsed === undefined || seen.has(part)) return;
      seen.add(part);
      for (const { type, value = '', module, location } of parsed) {
        if (type !== 'placeholder') continue;
        tags.push({
          name: value.trim(),
          kind: module === 'rawxml' ? 'raw' : (KINDS[location ?? ''] ?? 'text'),
          part,
        });
      }
    },
  };
}

/** Only own properties of a row are values; blanks round a name do not matter. */
function parser(tag: string) {
  const name = tag.trim();
  return {
    get: (scope: unknown): unknown =>
      name === '.'
        ? scope
        : typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name)
          ? (scope as Readonly<Record<string, unknown>>)[name]
          : undefined,
  };
}

function load(bytes: Uint8Array, tags: FoundTag[] = []): Docxtemplater<PizZip> {
  return new Docxtemplater(new PizZip(bytes), {
    paragraphLoop: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    syntax: { changeDelimiterPrefix: null },
    parser,
    // A tag that nothing is known of stays on the paper as it was written.
    nullGetter: ({ value, module }) => (module === undefined || module === '' ? `{${value}}` : ''),
    modules: [listener(tags)],
  });
}

function faultsOf(error: unknown): readonly RawFault[] {
  const { properties = {} } = error as LibraryError;
  if (properties.errors !== undefined) return properties.errors.flatMap(faultsOf);
  const { id = '', xtag, context, openingtag, closingtag, file } = properties;
  return [
    { id, tag: xtag?.trim(), near: context ?? xtag, opening: openingtag, closing: closingtag, part: file },
  ];
}

const isBeside = ({ part }: FoundTag): boolean => /(header|footer)\d*\.xml$/.test(part);

/** The tags of a template and what is broken in it; the bytes are those of a whole .docx. */
export function readTemplate(bytes: Uint8Array): TemplateReading {
  const tags: FoundTag[] = [];
  let faults: readonly RawFault[] = [];
  try {
    load(bytes, tags);
  } catch (error) {
    faults = faultsOf(error);
  }
  // The text first, then what stands above and below every page.
  return { tags: [...tags.filter((tag) => !isBeside(tag)), ...tags.filter(isBeside)], faults };
}

/** The parts of a template with its tags filled in; `finish` may change the XML of each part that carries text. */
export function renderTemplate(
  bytes: Uint8Array,
  values: TemplateValues,
  finish: (xml: string) => string,
): Uint8Array {
  const document = load(bytes);
  document.render(values);
  const zip = document.getZip();
  for (const path of document.targets) {
    const xml = zip.file(path)?.asText();
    if (xml !== undefined) zip.file(path, finish(xml));
  }
  return document.toUint8Array();
}
