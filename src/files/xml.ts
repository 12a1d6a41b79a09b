/** Hears the tags and texts of an XML part in their order; names come without their namespace prefix. */
export interface XmlListener {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text?(text: string): void;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi;

function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The end of a tag that starts before `from`; a > inside quotes is no end. */
function tagEnd(xml: string, from: number): number {
  const end = xml.indexOf('>', from);
  const inside = end < 0 ? '' : xml.slice(from, end);
  if (!inside.includes('"') && !inside.includes("'")) return end;
  let quote = '';
  for (let at = from; at < xml.length; at++) {
    const c = xml[at];
    if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === '>') return at;
  }
  return -1;
}

/** Skips a comment, declaration or instruction at `at`, handing out character data; gives the index after it. */
function skipMarkup(xml: string, at: number, listener: XmlListener): number {
  const [close, offset] = xml.startsWith('<!--', at)
    ? ['-->', 4]
    : xml.startsWith('<![CDATA[', at)
      ? [']]>', 9]
      : ['>', 2];
  const end = xml.indexOf(close, at + offset);
  if (end < 0) return xml.length;
  if (close === ']]>') listener.text?.(xml.slice(at + offset, end));
  return end + close.length;
}

/** Walks through an XML part; broken markup ends the walk, as the parts of an archive have been proven whole before. */
export function walkXml(xml: string, listener: XmlListener): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    if (tag > at) listener.text?.(plain(xml.slice(at, tag)));
    const mark = xml[tag + 1];
    if (mark === '!' || mark === '?') {
      at = skipMarkup(xml, tag, listener);
      continue;
    }
    const end = tagEnd(xml, tag + 1);
    if (end < 0) break;
    at = end + 1;
    if (mark === '/') {
      listener.close(localName(xml.slice(tag + 2, end).trim()));
      continue;
    }
    const empty = xml[end - 1] === '/';
    const body = xml.slice(tag + 1, empty ? end - 1 : end);
    const space = body.search(/\s/);
    const name = localName(space < 0 ? body : body.slice(0, space));
    listener.open(name, space < 0 ? '' : body.slice(space));
    if (empty) listener.close(name);
  }
}

/** The attributes of a tag by name, namespace prefixes taken off. */
export function attributesOf(raw: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of raw.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(localName(name), plain(double ?? single ?? ''));
  }
  return found;
}

/** The text of a part: UTF-8 unless it starts with a mark of UTF-16. */
export function decodePart(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
}
