/** Something in a template that would spoil the paper, in a sentence for the secretary. */
export interface TemplateFault {
  /** The tag or the piece of text it is about. */
  readonly tag: string;
  readonly text: string;
}

/** What a library finds wrong with a template: its own name for it, and the words concerned. */
export interface RawFault {
  readonly id: string;
  readonly tag?: string | undefined;
  readonly opening?: string | undefined;
  readonly closing?: string | undefined;
  /** Text near the place. */
  readonly near?: string | undefined;
  /** Path of the part. */
  readonly part?: string | undefined;
}

const SENTENCES: Readonly<Record<string, (fault: RawFault) => string>> = {
  unopened_tag: ({ near = '' }) => `“${near}}”前面少了左花括号“{”，请补上或删去“}”`,
  unclosed_tag: ({ near }) => `“${near ?? ''}”后面少了右花括号“}”，请补上`,
  duplicate_open_tag: ({ near }) => `“${near ?? ''}”处左花括号重复了，标签只用一个“{”`,
  duplicate_close_tag: ({ near }) => `“${near ?? ''}”处右花括号重复了，标签只用一个“}”`,
  unclosed_loop: ({ tag }) => `{#${tag ?? ''}} 没有结束：在重复内容的后面加上 {/${tag ?? ''}}`,
  unopened_loop: ({ tag }) => `{/${tag ?? ''}} 没有开头：在重复内容的前面加上 {#${tag ?? ''}}`,
  closing_tag_does_not_match_opening_tag: ({ opening, closing }) =>
    `{#${opening ?? ''}} 却用 {/${closing ?? ''}} 结束，两处的名称要一样`,
  unbalanced_loop_tags: ({ opening, closing }) =>
    `{#${opening ?? ''}} 和 {/${closing ?? opening ?? ''}} 不在同样的位置：要在同一张表的行里，或都在表格外面`,
  loop_position_invalid: ({ tag }) =>
    `{#${tag ?? ''}} 的位置不能重复，请把它和结束标签放在完整的段落或表格行里`,
  rawxml: ({ tag }) => `{@${tag ?? ''}} 这种写法不能用，请去掉“@”`,
  loop_as_text: ({ tag = '' }) =>
    `{${tag}} 有好几项，不能当一句话用；要写成 {#${tag}}……{/${tag}}，中间写每一项的标签`,
  wide_braces: ({ near }) => `“${near ?? ''}”用的是全角花括号，请改成半角的 { 和 }`,
  no_tags: () => '没有标签，每次出来的都会是同一份文字；请照标签表在要填的地方写上标签，如 {会议名称}',
};

const place = (part: string | undefined): string => {
  if (part === undefined) return '';
  if (/header\d*\.xml$/.test(part)) return '页眉里，';
  return /footer\d*\.xml$/.test(part) ? '页脚里，' : '';
};

/** The sentence for something broken. */
export function brokenFault(fault: RawFault): TemplateFault {
  const sentence =
    SENTENCES[fault.id] ?? (({ near }) => `“${near ?? ''}”附近的标签写得不对，请核对花括号是否成对`);
  const tag = fault.tag ?? fault.opening ?? fault.near ?? '';
  return { tag, text: `${place(fault.part)}${sentence(fault)}。` };
}

/** The name a tag most likely means: the same one in full-width or with blanks, or one that contains it or lies within it. */
function likely(name: string, known: readonly string[]): string | undefined {
  const plain = name.normalize('NFKC').replace(/[\s#/^]/g, '');
  return (
    known.find((one) => one === plain) ??
    known.find((one) => plain.length > 1 && (one.includes(plain) || plain.includes(one))) ??
    known.find((one) => [...one].filter((c) => plain.includes(c)).length >= Math.max(2, one.length - 1))
  );
}

/** The sentence for a tag that the program does not know, or not at its place. */
export function unknownFault(
  name: string,
  known: readonly string[],
  loops: readonly string[],
  part?: string,
): TemplateFault {
  const [loop] = loops;
  if (loop !== undefined) {
    return {
      tag: name,
      text: `${place(part)}{${name}} 只能写在 {#${loop}} 和 {/${loop}} 之间。`,
    };
  }
  const meant = likely(name, known);
  const hint = meant === undefined ? '请对照标签表改正或删去' : `是不是 {${meant}}`;
  return { tag: name, text: `${place(part)}程序里没有 {${name}} 这个标签，${hint}。` };
}
