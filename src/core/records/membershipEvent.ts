import { membershipEventType, membershipStatus } from '../codes/party.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 党籍变动: what happened to a membership and on which document it rests; 党籍状态 follows from these. */
export const membershipEvent = defineRecord({
  name: 'membershipEvent',
  label: '党籍变动',
  measure: '条',
  fields: {
    membership: link('partyMembership', '党籍', { required: true }),
    eventType: choice('变动', membershipEventType, { required: true }),
    date: date('日期', { required: true }),
    /** Only for a baseline: the state the first roster gave. */
    status: choice('登记时的党籍状态', membershipStatus),
    from: text('来自'),
    to: text('去向'),
    document: text('批复文号'),
  },
  title: () => '党籍变动',
});
