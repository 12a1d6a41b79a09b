/** One name in a list, with its unit and what stands in brackets behind it. */
export interface ListedName {
  readonly unit?: string | undefined;
  readonly name: string;
  readonly notes?: readonly (string | undefined)[];
}

function withNotes({ name, notes = [] }: ListedName): string {
  const known = notes.filter((note) => note !== undefined && note !== '');
  return known.length === 0 ? name : `${name}（${known.join('，')}）`;
}

/** Names by unit, each unit where its first name stands: 社区党委 张建国、王秀英，区税务局 赵明（兼职委员）. */
export function nameGroups(people: readonly ListedName[]): string {
  const groups = new Map<string, string[]>();
  for (const one of people) {
    const unit = one.unit ?? '';
    const names = groups.get(unit) ?? [];
    names.push(withNotes(one));
    groups.set(unit, names);
  }
  return [...groups]
    .map(([unit, names]) => (unit === '' ? names.join('、') : `${unit} ${names.join('、')}`))
    .join('，');
}
