import { describe, expect, it } from 'vitest';
import type { PaperPart } from '../../../../core/papers/paperParts.ts';
import { idleEdits, keepMine, leaveOut, takeComposed } from './partEdits.ts';
import { isWordFile, pictureType } from '../../../records/files/keptFile.ts';
import { finalsOf, keeping, lettingGo } from './finals.ts';
import { partName } from './partNames.ts';

const stored = (fields: object) => ({ rev: 'r', deleted: false, mergedInto: null, ...fields }) as never;
const edit = stored({
  id: 'e',
  meeting: 'm',
  paperKind: 'minutes',
  part: 'opening',
  composed: '旧',
  text: '我的',
});
const part: PaperPart = { part: 'opening', composed: '新', text: '我的', edit, isStale: true };
const meeting = stored({ id: 'm', body: 'b', stage: 'held', date: '2026-09-10' });

describe('the words of a piece', () => {
  it('stay the office’s by noting what the data say now, or become those of the data', () => {
    expect(keepMine(part).map(({ fields }) => fields)).toEqual([{ composed: ['旧', '新'] }]);
    expect(takeComposed([edit]).map(({ fields }) => fields)).toEqual([{ deleted: [false, true] }]);
  });

  it('are left out by an edit without words, of a new or a known edit alike', () => {
    expect(leaveOut(meeting, 'minutes', part)[0]?.fields).toEqual({
      text: ['我的', null],
      composed: ['旧', '新'],
    });
    const fresh: PaperPart = { part: 'closing', composed: '强调', text: '强调', isStale: false };
    const [creation] = leaveOut(meeting, 'minutes', fresh);
    expect(creation).toMatchObject({
      base: null,
      fields: { part: [null, 'closing'], composed: [null, '强调'] },
    });
    expect(creation?.fields).not.toHaveProperty('text');
  });

  it('are no edit when they say just what the program says; a piece left out is one', () => {
    const gone = stored({ id: 'g', meeting: 'm', paperKind: 'minutes', part: 'opening', composed: '新' });
    const same = stored({ id: 's', meeting: 'm', paperKind: 'minutes', part: 'opening', text: ' 新 ' });
    expect(idleEdits([edit, gone, same], '新')).toEqual([same]);
  });

  it('are called by a name the office knows', () => {
    const names = [
      'title',
      'info:time',
      'topic:1',
      'topic:1:heard',
      'topic:1:decided',
      'resolution:9',
      'list:leave',
    ];
    expect(names.map(partName)).toEqual(['标题', '时间', '议题', '情况说明', '议定引语', '议定事项', '请假']);
  });
});

describe('finals taken back', () => {
  const file = { sha256: 'a'.repeat(64), name: '定稿.docx', size: 3 };
  const scan = { sha256: 'b'.repeat(64), name: '签字.PDF', size: 3 };

  it('are kept as what they are', () => {
    const kept = [file, scan].map((one) => keeping(meeting, one, '2026-09-20')[0]?.fields['role']?.[1]);
    expect(kept).toEqual(['final', 'scan']);
    expect([isWordFile('纪要.DOCX'), isWordFile('纪要.doc')]).toEqual([true, false]);
    expect([pictureType('页1.JPG'), pictureType('a.png'), pictureType('a.pdf')]).toEqual([
      'image/jpeg',
      'image/png',
      undefined,
    ]);
  });

  it('are listed newest first without templates and other files, and let go one by one', () => {
    const attachments = [
      stored({ id: '1', meeting: 'm', role: 'final', files: [file, scan] }),
      stored({ id: '2', meeting: 'm', role: 'other', files: [file] }),
    ] as { role: string }[];
    const data = { linking: () => attachments } as never;
    const finals = finalsOf(data, 'm');
    expect(finals.map((one) => one.file.name)).toEqual(['签字.PDF', '定稿.docx']);
    expect(finals.flatMap(lettingGo).map(({ fields }) => fields)).toEqual([
      { files: [[file, scan], [file]] },
      { files: [[file, scan], [scan]] },
    ]);
  });
});
