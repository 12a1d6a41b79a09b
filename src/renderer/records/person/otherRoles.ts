import type { AnyData } from '../../../core/record/data.ts';
import type { View } from '../../../core/record/dataView.ts';
import { isLink } from '../../../core/record/field.ts';
import { titleOf } from '../../../core/record/patches.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { recordDef, recordNames } from '../../../core/records/registry.ts';
import { currencies } from '../../../core/rules/current.ts';
import { fullTitle } from '../fullTitle.ts';
import { recordAddress } from '../recordAddress.ts';

/** What a person did or what was done about them, not what they are: never on the card (domain.md 8.2: no complaints, visits, hardship or credit beside Party data). */
const matters: ReadonlySet<string> = new Set([
  'attendance',
  'serviceAttendance',
  'leaderVisit',
  'visit',
  'issue',
  'issueStep',
  'whistle',
  'wish',
  'idea',
  'photoReport',
  'serviceRequest',
  'mediationCase',
  'creditEntry',
  'pointEntry',
]);

/** What the card shows by hand, with the acts that belong to it. */
const byHand: ReadonlySet<RecordName> = new Set(['partyMembership', 'post']);

/** Pages of record types that have neither card nor ledger. */
const pages: Readonly<Partial<Record<RecordName, (row: AnyStored) => string>>> = {
  bodyMember: ({ body }) => `/meetings?body=${String(body)}`,
};

/** Date fields shown of a role. */
const DATES = 2;

/** One thing that a person is here. */
export interface RoleLine {
  readonly id: string;
  readonly type: RecordName;
  readonly title: string;
  readonly dates: string;
  readonly isOver: boolean;
  /** The page of its record; undefined where it has none. */
  readonly to: string | undefined;
}

/** The roles of one kind: 志愿队员, 党员报到, 志愿服务队 负责人. */
export interface RoleGroup {
  readonly label: string;
  readonly lines: readonly RoleLine[];
}

/** The links by which records of a type tell what a person is. */
export function personLinks(type: RecordName): readonly string[] {
  if (matters.has(type)) return [];
  return Object.entries(recordDef(type).fields).flatMap(([name, field]) =>
    isLink(field) && field.target === 'person' ? [name] : [],
  );
}

/** What a person is here beside 党籍 and 任职, whatever the record type: everything that links to a person, except work matters. */
export function otherRoles(data: View, person: string): readonly RoleGroup[] {
  return recordNames
    .filter((type) => !byHand.has(type))
    .flatMap((type) =>
      personLinks(type).flatMap((link): readonly RoleGroup[] => {
        const rows = data.linkingAny(type, link, person);
        if (rows.length === 0) return [];
        const { label, fields } = recordDef(type);
        const role = fields[link]?.required === true ? label : `${label} ${fields[link]?.label ?? ''}`;
        const lines = rows.map((row) => roleLine(data, type, link, row));
        return [{ label: role, lines: lines.toSorted((a, b) => Number(a.isOver) - Number(b.isOver)) }];
      }),
    );
}

function roleLine(data: View, type: RecordName, link: string, row: AnyStored): RoleLine {
  const { fields } = recordDef(type);
  const parts: string[] = [];
  const dates: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const value = row[name];
    if (value === undefined || value === null || name === link || field.sealed) continue;
    if (isLink(field)) parts.push(titleAt(data, field.target as RecordName, value));
    else if (field.kind.name === 'choice') parts.push(field.kind.show(value));
    else if (field.kind.name === 'date' || field.kind.name === 'day') {
      dates.push(`${field.label} ${field.kind.show(value)}`);
    }
  }
  const own = titleOf(type, row);
  const named = own === recordDef(type).label ? [] : [own];
  return {
    id: row.id,
    type,
    title: [...named, ...parts.filter((part) => part !== '')].join(' · '),
    dates: dates.slice(0, DATES).join('，'),
    isOver: currencies[type]?.holds(row, data) === false,
    to: recordAddress(type, row) ?? pages[type]?.(row),
  };
}

function titleAt(data: AnyData, type: RecordName, id: unknown): string {
  const linked = data.get(type, id as string);
  return linked === undefined ? '' : fullTitle(data, type, linked);
}
