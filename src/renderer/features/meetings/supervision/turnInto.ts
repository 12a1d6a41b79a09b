import { ledgerNamed } from '../../../../core/ledgers/registry.ts';
import { paperDate } from '../../../../core/kinds/day.ts';
import type { Data } from '../../../../core/record/data.ts';
import type { AnyLedger } from '../../../../core/record/defineLedger.ts';
import type { Stored } from '../../../../core/record/types.ts';
import type { Given } from '../../../records/form/draft.ts';
import type { SupervisionRow } from './supervisionRows.ts';

/** What a resolution becomes: the ledger it goes to, the button, and what its form begins with. */
interface Turn {
  readonly type: 'project' | 'need' | 'issue';
  readonly label: string;
  readonly given: (data: Data, row: SupervisionRow) => Given;
}

/** The longest one-line text of a record. */
const LINE = 200;

const oneLine = (text: string): string => [...text.replace(/\s*\n\s*/g, ' ')].slice(0, LINE).join('');

function texts(known: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(known).filter((one): one is [string, string] => one[1] !== undefined && one[1] !== ''),
  );
}

/** The partner unit that a resolution names as lead, where one has exactly that name. */
function partnerOf(data: Data, link: string, unit: string): Readonly<Record<string, string>> {
  const [found, ...more] = data.all('partnerUnit').filter(({ name }) => name === unit);
  return found === undefined || more.length > 0 ? {} : { [link]: found.id };
}

const turns: readonly Turn[] = [
  {
    type: 'project',
    label: '转为项目',
    given: (data, { resolution, meeting, standing, unit }) => ({
      texts: texts({
        name: oneLine(resolution.matter),
        partnerPerson: resolution.personName,
        steps: resolution.matter,
        startDate: meeting.date,
        endDate: standing.dueDate,
      }),
      links: partnerOf(data, 'partnerUnit', unit),
    }),
  },
  {
    type: 'need',
    label: '转为需求',
    given: (data, { resolution, meeting, body, standing, unit }) => ({
      texts: texts({
        name: oneLine(resolution.matter),
        content: resolution.matter,
        proposer: body?.name,
        expectedTime: standing.dueDate === undefined ? undefined : paperDate(standing.dueDate),
        contactName: resolution.personName,
        collectedOn: meeting.date,
      }),
      links: partnerOf(data, 'claimedBy', unit),
    }),
  },
  {
    type: 'issue',
    label: '转为问题',
    given: (_data, { resolution, meeting, body, standing, unit }) => ({
      texts: texts({
        source: body?.name,
        acceptedOn: meeting.date,
        content: resolution.matter,
        responsibleUnit: unit,
        personName: resolution.personName,
        dueDate: standing.dueDate,
      }),
      links: {},
    }),
  },
];

/** A resolution about to become another record: the ledger that keeps the link, and what its form begins with. */
export interface Turning {
  readonly label: string;
  readonly ledger: AnyLedger;
  readonly given: Given;
}

/** What a resolution can become, each with its form made ready. */
export function turnings(data: Data, row: SupervisionRow): readonly Turning[] {
  return turns.flatMap(({ type, label, given }) => {
    const ledger = ledgerNamed(type);
    if (ledger === undefined) return [];
    const linked = { ...ledger, fixed: { ...ledger.fixed, fromResolution: row.resolution.id } };
    return [{ label, ledger: linked, given: given(data, row) }];
  });
}

/** A record that came of a resolution, and where it is opened. */
export interface CameOf {
  readonly type: Turn['type'];
  readonly row: Stored<Turn['type']>;
  readonly to: string;
}

/** What came of a resolution so far. */
export function cameOf(data: Data, resolution: string): readonly CameOf[] {
  return turns.flatMap(({ type }) =>
    data
      .linking(type, 'fromResolution', resolution)
      .map((row) => ({ type, row, to: `/ledger/${type}?find=${row.id}` })),
  );
}
