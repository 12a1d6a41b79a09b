import { field, type Field, type FieldOptions } from '../record/field.ts';
import { bad, blank, got, type Kind } from '../record/kind.ts';
import { asText, clean, compareText, isBlank, squeeze } from './wording.ts';

interface TextRules {
  readonly name: string;
  readonly max: number;
  readonly tidy: (text: string) => string;
}

/** True for more than `max` characters, rare hanzi counted once. */
const isLonger = (text: string, max: number): boolean => text.length > max && [...text].length > max;

function textKind({ name, max, tidy }: TextRules): Kind<string> {
  return {
    name,
    read(raw) {
      if (isBlank(raw)) return blank;
      const text = tidy(asText(raw));
      return isLonger(text, max) ? bad(`文字超过 ${max} 个字`) : got(text);
    },
    fault: (value) =>
      typeof value !== 'string' || value.trim() === ''
        ? '应当是文字'
        : isLonger(value, max)
          ? `文字超过 ${max} 个字`
          : undefined,
    show: (value) => value,
    toCell: (value) => ({ value, format: 'text' }),
    compare: compareText,
    adds: (stored, incoming) => squeeze(stored) !== squeeze(incoming),
  };
}

const line = textKind({ name: 'text', max: 200, tidy: (t) => t.replace(/\s*\n\s*/g, ' ') });
const longLineKind = textKind({ name: 'text', max: 20_000, tidy: (t) => t.replace(/\s*\n\s*/g, ' ') });
const name = textKind({ name: 'name', max: 60, tidy: squeeze });
const prose = textKind({ name: 'longText', max: 20_000, tidy: clean });
const piece = textKind({ name: 'longText', max: 100_000, tidy: clean });

/** One line of text, 200 characters at most. */
export function text<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<string, O extends { readonly required: true } ? true : false> {
  return field(line, label, options);
}

/** One line of text as long as people make it, such as a topic. */
export function longLine<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<string, O extends { readonly required: true } ? true : false> {
  return field(longLineKind, label, options);
}

/** A name of a person, place or organisation: every character kept, white space taken out. */
export function nameText<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<string, O extends { readonly required: true } ? true : false> {
  return field(name, label, options);
}

/** Text of several lines. */
export function longText<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<string, O extends { readonly required: true } ? true : false> {
  return field(prose, label, options);
}

/** A piece of a paper: long texts of records with the words that the program writes around them. */
export function paperText<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<string, O extends { readonly required: true } ? true : false> {
  return field(piece, label, options);
}
