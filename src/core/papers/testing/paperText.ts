import type { PaperBlock, PaperModel } from '../paperModel.ts';

const CENTRED = 36;

function centred(text: string): string {
  const width = [...text].length;
  return `${'　'.repeat(Math.max(0, Math.floor((CENTRED - width) / 2)))}${text}`;
}

type Shown = { readonly [K in PaperBlock['kind']]: (block: Extract<PaperBlock, { kind: K }>) => string };

const shown: Shown = {
  mark: ({ text }) => `${centred(text)}  〔红〕`,
  number: ({ text }) => centred(text),
  issuerLine: ({ left, right }) => `　${left}　　　　　　${right}\n${'─'.repeat(CENTRED)}`,
  title: ({ text }) => centred(text),
  heading: ({ text }) => `　　${text}`,
  paragraph({ runs, indent, align }) {
    const text = runs.map((run) => run.text).join('');
    if (align === 'center') return centred(text);
    if (align === 'right') return `${'　'.repeat(Math.max(0, CENTRED - [...text].length))}${text}`;
    return indent === 'none' ? text : `　　${text}`;
  },
  big: ({ text, align }) => (align === 'center' ? centred(text) : text),
  nameList: ({ label, text }) => `　　${label}：${text}`,
  table: ({ columns, rows }) =>
    [columns.map(({ label }) => label), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  space: ({ lines }) => '\n'.repeat(Math.max(0, lines - 1)),
  cutLine: () => '- '.repeat(CENTRED),
  nameCard: ({ name, unit }) => `[ ${name}${unit === undefined ? '' : `　${unit}`} ]`,
  pageBreak: () => '=== 换页 ===',
};

/** A paper as readable text, for golden texts and for looking at. */
export function paperText(model: PaperModel): string {
  const lines = model.blocks.map((block) => (shown[block.kind] as (one: PaperBlock) => string)(block));
  const { colophon } = model;
  if (colophon !== undefined) {
    const rule = '─'.repeat(CENTRED);
    if (colophon.copyTo !== undefined) lines.push(rule, `　抄送：${colophon.copyTo}。`);
    lines.push(rule, `　${colophon.issuer}　　　　　　${colophon.issuedOn}`, rule);
  }
  return `${lines.join('\n')}\n`;
}
