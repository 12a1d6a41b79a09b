import type { TemplateTag } from '../core/papers/templateTags.ts';
import type { TemplateValues } from '../core/papers/templateValues.ts';
import { readTemplate, renderTemplate, type FoundTag } from './docxTemplate.ts';
import { FileTrouble } from './fileTrouble.ts';
import { openDocx, type OpenedDocx } from './openDocx.ts';
import { packArchive } from './archive.ts';
import { LINE_END, splitParagraphs } from './splitParagraphs.ts';
import { brokenFault, unknownFault, type TemplateFault } from './templateFaults.ts';
import { decodePart } from './xml.ts';
import { readDocxText } from './readDocxText.ts';

/** The outcome of a dry run: with both lists empty the template can be used. */
export interface TemplateCheck {
  /** Tags that the program does not know, or that stand where they mean nothing. */
  readonly unknown: readonly TemplateFault[];
  /** What would spoil the paper: braces, loops, a file that is no .docx. */
  readonly broken: readonly TemplateFault[];
  /** Tags in use, each once, in the order of reading. */
  readonly used: readonly string[];
}

const TEMPLATE_TYPE = 'wordprocessingml.template.main+xml';

/** A .dotx made a .docx, which is what comes of it. */
async function asDocument(bytes: Uint8Array, { parts }: OpenedDocx): Promise<Uint8Array> {
  const path = '[Content_Types].xml';
  const types = decodePart(parts.get(path) ?? new Uint8Array());
  if (!types.includes(TEMPLATE_TYPE)) return bytes;
  const changed = types.replaceAll(TEMPLATE_TYPE, 'wordprocessingml.document.main+xml');
  const entries = [...parts].map(([name, part]) => ({
    name,
    bytes: name === path ? new TextEncoder().encode(changed) : part,
  }));
  return packArchive(entries);
}

/** The tags that mean something inside the loops that are open, the innermost first. */
type Scope = readonly (readonly TemplateTag[])[];

const inScope = (scope: Scope, name: string): TemplateTag | undefined =>
  scope.flat().find((tag) => tag.name === name);

/** The loops in which a tag would mean something. */
function loopsWith(tags: readonly TemplateTag[], name: string): readonly string[] {
  return tags.flatMap((tag) => {
    if (tag.tags === undefined) return [];
    const here = tag.tags.some((one) => one.name === name) ? [tag.name] : [];
    return [...here, ...loopsWith(tag.tags, name)];
  });
}

/** Reads the tags in their order with the loops that are open round each. */
class TagWalk {
  readonly unknown: TemplateFault[] = [];
  readonly broken: TemplateFault[] = [];
  private scope: Scope;
  private part = '';
  private readonly tags: readonly TemplateTag[];

  constructor(tags: readonly TemplateTag[]) {
    this.tags = tags;
    this.scope = [tags];
  }

  take({ name, kind, part }: FoundTag): void {
    if (part !== this.part) this.scope = [this.tags];
    this.part = part;
    if (kind === 'end') {
      if (this.scope.length > 1) this.scope = this.scope.slice(1);
      return;
    }
    const tag = name === '.' ? undefined : inScope(this.scope, name);
    if (kind === 'raw') this.broken.push(brokenFault({ id: 'rawxml', tag: name, part }));
    else if (tag === undefined && name !== '.') {
      const known = this.scope.flat().map((one) => one.name);
      this.unknown.push(unknownFault(name, known, loopsWith(this.tags, name), part));
    } else if (kind === 'text' && tag?.tags !== undefined) {
      this.broken.push(brokenFault({ id: 'loop_as_text', tag: name, part }));
    }
    if (kind === 'start') this.scope = [tag?.tags ?? [], ...this.scope];
  }
}

const unique = (faults: readonly TemplateFault[]): TemplateFault[] => [
  ...new Map(faults.map((fault) => [fault.text, fault])).values(),
];

const WIDE = /｛[^｛｝{}]{1,20}[｝}]|\{[^｛｝{}]{1,20}｝/g;

async function wideBraces(name: string, bytes: Uint8Array): Promise<TemplateFault[]> {
  const text = await readDocxText(name, bytes);
  return text.flatMap((line) =>
    [...line.matchAll(WIDE)].map(([near]) => brokenFault({ id: 'wide_braces', near })),
  );
}

/** Tries a template without filling it in: each unknown tag and each thing broken in a sentence for the secretary. Never throws for a bad file. */
export async function checkTemplate(
  name: string,
  bytes: Uint8Array,
  tags: readonly TemplateTag[],
): Promise<TemplateCheck> {
  try {
    await openDocx(name, bytes);
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return { unknown: [], broken: [{ tag: '', text: error.message }], used: [] };
  }
  const reading = readTemplate(bytes);
  const walk = new TagWalk(tags);
  for (const tag of reading.tags) walk.take(tag);
  const wide = await wideBraces(name, bytes);
  const found = [...reading.faults.map(brokenFault), ...wide, ...walk.broken];
  const isEmpty = reading.tags.length === 0 && found.length === 0;
  return {
    unknown: unique(walk.unknown),
    broken: unique(isEmpty ? [brokenFault({ id: 'no_tags' })] : found),
    used: [...new Set(reading.tags.map((tag) => tag.name))],
  };
}

/** Values as they go into XML: line ends become ends of paragraphs. */
function prepared(values: TemplateValues): TemplateValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? value.replaceAll(LINE_END, '').replace(/\r\n?|\n/g, LINE_END)
        : value.map(prepared),
    ]),
  );
}

/**
 * The office's own template with its tags filled in, as .docx. Text of several lines becomes several paragraphs of the same look;
 * a tag that has no value stays as it was written. Throws FileTrouble when the file is no .docx or something in it is broken.
 */
export async function fillTemplate(
  name: string,
  bytes: Uint8Array,
  values: TemplateValues,
): Promise<Uint8Array> {
  const document = await asDocument(bytes, await openDocx(name, bytes));
  const [fault] = readTemplate(document).faults;
  if (fault !== undefined) {
    throw new FileTrouble(
      `模板「${name}」有写错的地方，没有生成文件：${brokenFault(fault).text}请改好模板再试。`,
    );
  }
  return renderTemplate(document, prepared(values), splitParagraphs);
}
