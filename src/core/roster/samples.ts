import { squeeze } from '../kinds/wording.ts';
import type { Raw } from '../record/kind.ts';
import type { Lexicon, Target } from './lexicon.ts';
import { roleNamed, type FoundRole } from './roleWord.ts';
import { ownCells, saysNothing, type SheetGrid } from './sheetGrid.ts';

const SAMPLE = 60;
const NAME = /^[\p{Script=Han}·•.A-Za-z（）()、，,\s]{2,20}$/u;

/** Some filled cells of a column below a header, each merged area once. */
export function sampleOf(grid: SheetGrid, from: number, column: number): readonly Raw[] {
  const cells: Raw[] = [];
  for (let r = from; r < grid.height && cells.length < SAMPLE; r++) {
    const area = grid.area(r, column);
    if (area !== undefined && (area.top !== r || area.left !== column)) continue;
    const raw = grid.below(r, column);
    if (!saysNothing(raw)) cells.push(raw);
  }
  return cells;
}

function share(cells: readonly Raw[], test: (raw: Raw) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** True when a cell can be the name of a person. */
export function looksLikeName(raw: Raw): boolean {
  return typeof raw === 'string' && NAME.test(raw.trim());
}

/** True when a column holds names of people, or nothing at all. */
export function holdsNames(cells: readonly Raw[]): boolean {
  const isNumber = (raw: Raw): boolean => /^\d+(?:\.\d+)?%?$/.test(String(raw));
  return share(cells, looksLikeName) >= 0.5 || (cells.length < 3 && !cells.some(isNumber));
}

/** True when most cells of a column can be read as the target's kind of value. */
export function mostlyReads(target: Target, cells: readonly Raw[]): boolean {
  return cells.length > 0 && share(cells, (raw) => target.read(raw).ok) >= 0.7;
}

/** True when the cells themselves tell what they are, whatever the header says. */
export function tellsItself(target: Target, cells: readonly Raw[]): boolean {
  const { kind } = target;
  return (
    kind?.tells !== undefined && cells.length > 1 && share(cells, (raw) => kind.tells?.(raw) === true) >= 0.8
  );
}

/** True when a target takes only certain cells: codes, dates, numbers; free text takes any. */
export function isStrict(target: Target): boolean {
  return !target.read('§').ok;
}

/** The roles that a cell of a column of roles names: 楼长, 副楼长, 楼长兼单元长. */
export function rolesIn(raw: Raw, lexicon: Lexicon): readonly FoundRole[] {
  if (typeof raw !== 'string') return [];
  const found: FoundRole[] = [];
  for (const part of squeeze(raw).split(/[兼、,，/和及+]/)) {
    const role = roleNamed(part, lexicon);
    if (role === undefined) return [];
    found.push(role);
  }
  return found;
}

/** True when a column names a role in nearly each row; 兼任, filled here and there, does not. */
export function holdsRoles(grid: SheetGrid, from: number, column: number, lexicon: Lexicon): boolean {
  let rows = 0;
  let named = 0;
  for (let row = from; row < grid.height && rows < SAMPLE; row++) {
    if (ownCells(grid, row).length < 2) continue;
    rows++;
    if (rolesIn(grid.below(row, column), lexicon).length > 0) named++;
  }
  return named > 1 && named >= rows * 0.6;
}
