import { describe, expect, it } from 'vitest';
import { row } from '../rules/testing/rows.ts';
import { composeMinutes } from './composePaper.ts';
import { freezePaper, thawPaper } from './frozenPaper.ts';
import { meetingDesk } from './testing/meetingDesk.ts';

describe('an issued paper', () => {
  it('reads back word for word, whatever becomes of the data', () => {
    const rows = { agendaItem: [row('t', { meeting: 'm', title: '𬤇㛃路口照明' })] };
    const model = composeMinutes(meetingDesk(rows), 'm', { layout: 'A', number: 3, issuedOn: '2026-09-12' });
    const kept = freezePaper(model!);
    expect(thawPaper(kept)).toEqual({ ok: true, model });
    expect(composeMinutes(meetingDesk({}), 'm', { layout: 'A' })).not.toEqual(model);
  });

  it.each([
    ['没有写完的', '{"form":1,"model":{"kind":"minutes"', '备份'],
    ['别的内容', '{"form":1,"model":{"kind":"minutes"}}', '不完整'],
    ['不是一组内容', '[]', '不完整'],
    [
      '有不认识的一段',
      '{"form":1,"model":{"kind":"minutes","fileName":"x","orientation":"portrait","pageNumbers":true,"blocks":[{"kind":"toString"}]}}',
      '不完整',
    ],
    ['更新版本的', '{"form":2,"model":{}}', '升级'],
  ])('%s is told in a sentence', (_name, text, word) => {
    const thawed = thawPaper(text);
    expect(thawed.ok ? '' : thawed.trouble).toContain(word);
  });
});
