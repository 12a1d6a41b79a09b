import type { Data } from '../record/data.ts';
import { covers } from '../kinds/day.ts';
import type { Stored } from '../record/types.ts';
import { attendanceRate, type AttendanceRate } from '../rules/meetings/meetingRates.ts';

/** One commissioner's year: attendance and the projects of his unit (domain.md 4, 年度述职评议表). */
export interface CommissionerYear {
  readonly person: Stored<'person'>;
  readonly post: Stored<'post'>;
  readonly unit: string;
  readonly attendance: AttendanceRate;
  /** 认领项目: projects of the unit signed, begun or, without a date, under way in the year. */
  readonly projects: readonly Stored<'project'>[];
  readonly doneProjects: number;
}

function projectsOf(data: Data, partnerUnit: string | undefined, year: string): readonly Stored<'project'>[] {
  if (partnerUnit === undefined) return [];
  return data.linking('project', 'partnerUnit', partnerUnit).filter(({ signedOn, startDate }) => {
    const day = signedOn ?? startDate;
    return day === undefined || day.startsWith(year);
  });
}

/** The commissioners who held their post within a year, one entry each person and unit. */
export function commissionerYears(data: Data, year: string): readonly CommissionerYear[] {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  return data
    .all('post')
    .filter(({ kind, startDate, endDate }) => {
      if (kind !== 'partTimeCommissioner') return false;
      return covers(to, startDate, undefined) && covers(from, undefined, endDate);
    })
    .flatMap((post): CommissionerYear[] => {
      const person = data.get('person', post.person);
      if (person === undefined) return [];
      const projects = projectsOf(data, post.partnerUnit, year);
      return [
        {
          person,
          post,
          unit: data.get('partnerUnit', post.partnerUnit)?.name ?? '',
          attendance: attendanceRate(data, person.id, { from, to }),
          projects,
          doneProjects: projects.filter(({ state }) => state === 'done' || state === 'appraised').length,
        },
      ];
    });
}
