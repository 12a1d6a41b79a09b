import { describe, expect, it } from 'vitest';
import carriedOver from '../../../../tests/fixtures/minutes/4-carried-over.json' with { type: 'json' };
import leaveAndObservers from '../../../../tests/fixtures/minutes/2-leave-and-observers.json' with { type: 'json' };
import noneAbsent from '../../../../tests/fixtures/minutes/1-none-absent.json' with { type: 'json' };
import noOldItems from '../../../../tests/fixtures/minutes/3-no-old-items.json' with { type: 'json' };
import sixtyResolutions from '../../../../tests/fixtures/minutes/5-sixty-resolutions.json' with { type: 'json' };
import { composeMinutes } from '../composePaper.ts';
import { readMeetingJson } from '../json/readMeetingJson.ts';
import type { PaperAsk } from '../paperAsk.ts';
import { paperText } from '../testing/paperText.ts';

const cases: readonly (readonly [name: string, meeting: unknown, layout: NonNullable<PaperAsk['layout']>])[] =
  [
    ['1-none-absent', noneAbsent, 'B'],
    ['2-leave-and-observers', leaveAndObservers, 'A'],
    ['3-no-old-items', noOldItems, 'B'],
    ['4-carried-over', carriedOver, 'A'],
    ['5-sixty-resolutions', sixtyResolutions, 'A'],
  ];

describe('golden minutes', () => {
  it.each(cases)('%s reads as the office would send it', async (name, meeting, layout) => {
    const read = readMeetingJson(meeting, '2026-09-12');
    if (!read.ok) throw new Error(read.troubles.join('\n'));
    const model = composeMinutes(read.data, read.ask.meeting, { ...read.ask, layout });
    if (model === undefined) throw new Error('no minutes');
    await expect(paperText(model)).toMatchFileSnapshot(`../../../../tests/fixtures/minutes/${name}.txt`);
  });
});
