import { attachmentRole } from '../codes/meeting.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { files } from '../kinds/files.ts';
import { link } from '../kinds/link.ts';
import { text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 附件: files kept with a meeting or a resolution; their bytes are stored once. */
export const attachment = defineRecord({
  name: 'attachment',
  label: '附件',
  measure: '份',
  fields: {
    meeting: link('meeting', '会议'),
    resolution: link('resolution', '议定事项'),
    role: choice('附件类别', attachmentRole, { required: true }),
    files: files('文件', { required: true }),
    addedOn: date('添加日期'),
    note: text('说明'),
  },
  title: (attachment) => attachment.files.map((file) => file.name).join('、'),
});
