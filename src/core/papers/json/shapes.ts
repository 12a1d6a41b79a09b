import type { Shape } from './readGroup.ts';

const resolutionFields = [
  'matter',
  'leadUnit',
  'jointUnits',
  'personName',
  'dueDate',
  'votesFor',
  'votesAgainst',
  'votesAbstained',
];

/** The parts of a meeting given as JSON; docs/minutes-json.md describes them for people. */
export const shapes = {
  body: {
    type: 'meetingBody',
    fields: [
      'name',
      'bodyKind',
      'frequency',
      'chairName',
      'chairDuty',
      'recorderName',
      'place',
      'issuer',
      'layout',
      'numberStyle',
      'copyTo',
    ],
  },
  meeting: {
    type: 'meeting',
    fields: [
      'title',
      'date',
      'startTime',
      'endTime',
      'place',
      'chairName',
      'chairDuty',
      'recorderName',
      'conveyed',
      'closing',
      'reviewerName',
      'signerName',
    ],
  },
  attendance: {
    type: 'attendance',
    fields: ['name', 'unitName', 'duty', 'capacity', 'presence', 'leaveReason', 'deputyName'],
  },
  topic: {
    type: 'agendaItem',
    fields: ['title', 'reporterUnit', 'reporterName', 'heard', 'opinions'],
    within: { resolutions: '议定事项' },
  },
  resolution: { type: 'resolution', fields: resolutionFields },
  earlier: { type: 'meeting', fields: ['title', 'date'], within: { resolutions: '议定事项' } },
  earlierResolution: { type: 'resolution', fields: resolutionFields, within: { progress: '进展' } },
  progress: {
    type: 'resolutionProgress',
    fields: ['date', 'state', 'percent', 'text', 'newDueDate', 'toUnit'],
  },
  issue: { type: 'issuedPaper', fields: ['number', 'year', 'issuedOn'] },
} as const satisfies Readonly<Record<string, Shape>>;
