import { covers } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';

type Registration = Stored<'memberRegistration'>;

/** True when the member reports here on `day`: the registration has begun and not ended. */
export function isRegistered(registration: Registration, day: string): boolean {
  return covers(day, registration.registeredOn, registration.endDate);
}

/** Registrations without a link to a unit by the unit's name as written, made once for the rows as they stand. */
const byName = new WeakMap<readonly Registration[], Map<string, Registration[]>>();

function namedAt(data: Data, unit: string): readonly Registration[] {
  const all = data.all('memberRegistration');
  const names = byName.get(all) ?? new Map<string, Registration[]>();
  if (!byName.has(all)) {
    for (const row of all) {
      if (row.partnerUnit !== undefined || row.workUnit === undefined) continue;
      const alike = names.get(row.workUnit);
      if (alike === undefined) names.set(row.workUnit, [row]);
      else alike.push(row);
    }
    byName.set(all, names);
  }
  return names.get(unit) ?? [];
}

/** The members of a unit who report here on the day asked: those linked to it, and those who wrote its very name as 工作单位. */
export function registeredAt(data: Data, unit: string): readonly Registration[] {
  const name = data.get('partnerUnit', unit)?.name;
  const rows = [
    ...data.linking('memberRegistration', 'partnerUnit', unit),
    ...(name === undefined ? [] : namedAt(data, name)),
  ];
  return rows.filter((row) => isRegistered(row, data.today));
}

/** 报到率 of a unit: registered of those due, as a ratio; undefined while nobody is registered or nobody is known to be due (domain.md 6). */
export function registrationRate(registered: number, due: number | undefined): number | undefined {
  return registered === 0 || due === undefined || due === 0 ? undefined : registered / due;
}
