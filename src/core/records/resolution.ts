import { day } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 议定事项: what a meeting decided, who leads, until when; where it stands follows from its progress entries (domain.md 1.5). */
export const resolution = defineRecord({
  name: 'resolution',
  label: '议定事项',
  measure: '项',
  fields: {
    meeting: link('meeting', '会议', { required: true }),
    agendaItem: link('agendaItem', '议题'),
    order: count('序号'),
    matter: longText('议定事项', { required: true }),
    leadUnit: text('牵头单位'),
    jointUnits: text('配合单位', { hint: '几家单位用顿号隔开' }),
    personName: nameText('责任人'),
    dueDate: day('完成时限'),
    votesFor: count('同意'),
    votesAgainst: count('反对'),
    votesAbstained: count('弃权'),
  },
  title: (resolution) =>
    resolution.matter.length > 24 ? `${resolution.matter.slice(0, 24)}…` : resolution.matter,
});
