import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';
import { registeredAt } from './registrations.ts';

/** What somebody gave in service: how often and how long; hours are undefined where none were written. */
export interface ServiceSum {
  readonly times: number;
  readonly hours: number | undefined;
}

/** 次数 and 时长 of attendances; every attendance counts once (人次, domain.md 6). */
export function serviceSum(rows: readonly Stored<'serviceAttendance'>[]): ServiceSum {
  const hours = rows.flatMap((row) => row.hours ?? []);
  return {
    times: rows.length,
    hours: hours.length === 0 ? undefined : hours.reduce((sum, one) => sum + one, 0),
  };
}

/** What a reporting member gave so far. */
export function servicesOf({ person }: Stored<'memberRegistration'>, data: Data): ServiceSum {
  return serviceSum(data.linking('serviceAttendance', 'person', person));
}

/** 活动次数 of a unit: activities in which at least one of its reporting members took part. */
export function unitActivities(data: Data, unit: string): number {
  const activities = registeredAt(data, unit).flatMap(({ person }) =>
    data.linking('serviceAttendance', 'person', person).map(({ activity }) => activity),
  );
  return new Set(activities).size;
}
