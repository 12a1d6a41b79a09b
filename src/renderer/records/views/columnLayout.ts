/** How the columns of one table stand on this PC; what is absent is as the ledger has it. */
export interface ColumnLayout {
  /** Keys of the columns shown, left to right. */
  readonly order?: readonly string[];
  /** Widths that the user gave, in characters of half a hanzi, so that they follow the text size. */
  readonly widths: Readonly<Record<string, number>>;
  /** How many first columns stay when the table is scrolled sideways. */
  readonly frozen?: number;
}

/** The layout of a ledger as it comes. */
export const plainLayout: ColumnLayout = { widths: {} };

/** A stored layout; what cannot be understood is left out. A list of keys is how earlier versions kept it. */
export function readLayout(stored: unknown): ColumnLayout {
  if (isTexts(stored)) return { order: stored, widths: {} };
  if (typeof stored !== 'object' || stored === null) return plainLayout;
  const order = 'order' in stored && isTexts(stored.order) ? stored.order : undefined;
  const widths = 'widths' in stored ? stored.widths : undefined;
  const frozen = 'frozen' in stored && typeof stored.frozen === 'number' ? stored.frozen : undefined;
  return {
    ...(order === undefined ? {} : { order }),
    widths: Object.fromEntries(
      Object.entries(typeof widths === 'object' && widths !== null ? widths : {}).filter(isWidth),
    ),
    ...(frozen === undefined ? {} : { frozen }),
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}

function isWidth(entry: [string, unknown]): entry is [string, number] {
  return typeof entry[1] === 'number' && entry[1] > 0 && entry[1] < 400;
}

/** The keys with one of them put before another; at the end when `before` is undefined. */
export function moved(keys: readonly string[], key: string, before: string | undefined): readonly string[] {
  if (key === before) return keys;
  const rest = keys.filter((one) => one !== key);
  const at = before === undefined ? -1 : rest.indexOf(before);
  return at < 0 ? [...rest, key] : [...rest.slice(0, at), key, ...rest.slice(at)];
}

/** The keys with one of them a step to the left (-1) or to the right (1). */
export function stepped(keys: readonly string[], key: string, by: -1 | 1): readonly string[] {
  const at = keys.indexOf(key);
  const to = at + by;
  if (at < 0 || to < 0 || to >= keys.length) return keys;
  return keys.with(at, keys[to] ?? key).with(to, key);
}
