import { App } from 'antd';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import type { Patch } from '../../src/core/record/change.ts';
import { newId } from '../../src/core/record/ids.ts';
import { creation } from '../../src/core/record/patches.ts';
import { memoryStore } from '../../src/data/memoryStore.ts';
import { openWorkspace } from '../../src/data/openWorkspace.ts';
import type { Workspace } from '../../src/data/workspace.ts';
import { SupervisionBoard } from '../../src/renderer/features/meetings/supervision/SupervisionBoard.tsx';
import { startSession } from '../../src/renderer/session/session.ts';
import { SessionContext } from '../../src/renderer/session/useSession.ts';

const RESOLUTIONS = 5000;
const PER_MEETING = 20;
const TODAY = '2026-11-24';

const UNITS = ['安心物业', '青桐中学', '社区党委', '供电公司', '卫生服务中心', '业委会', '农商银行'];
const MATTERS = ['检修电梯', '清理楼道堆物', '更换老化阀门', '公示选址方案', '开展防诈骗宣讲', '增设晾晒架'];

/** A quick typist's rest between two keys, ms. */
const BETWEEN = 120;

/** What is typed into the filter, key by key, and taken back. */
const WORDS = ['电梯', '安心 楼道', '第12', '没有的事'];

/** Times from a key in the filter to the painted list, in ms. */
export interface SupervisionTimes {
  readonly resolutions: number;
  readonly median: number;
  readonly p95: number;
  /** The list as it is first drawn. */
  readonly first: number;
}

const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';

function day(month: number, date: number): string {
  return `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** A body with its meetings and what they decided, half of it closed. */
function decided(): readonly Patch[] {
  const [office, body] = [newId('office'), newId('meetingBody')];
  const patches: Patch[] = [
    creation('office', { name: '青禾社区', level: 'community' }, office),
    creation(
      'meetingBody',
      { name: '青禾社区联席会议', office, bodyKind: 'communityJoint', frequency: 'monthly' },
      body,
    ),
  ];
  let meeting = newId('meeting');
  for (let i = 0; i < RESOLUTIONS; i++) {
    if (i % PER_MEETING === 0) {
      const n = i / PER_MEETING;
      meeting = newId('meeting');
      const date = day(1 + (n % 10), 1 + (Math.trunc(n / 10) % 28));
      patches.push(creation('meeting', { body, stage: 'held', date, startTime: '14:30' }, meeting));
    }
    const resolution = newId('resolution');
    patches.push(
      creation(
        'resolution',
        {
          meeting,
          order: i % PER_MEETING,
          matter: `${pick(MATTERS, i)}，第${i}号楼先行，其余楼栋依次推进`,
          leadUnit: pick(UNITS, i * 3),
          personName: '赵明',
          dueDate: day(1 + (i % 12), 1 + (i % 28)),
        },
        resolution,
      ),
      creation('resolutionProgress', { resolution, date: day(11, 2), state: 'inProgress', percent: 40 }),
    );
    if (i % 2 === 0) {
      patches.push(
        creation('resolutionProgress', { resolution, date: day(11, 20), state: 'done', text: '已完成' }),
      );
    }
  }
  return patches;
}

async function open(): Promise<Workspace> {
  const workspace = await openWorkspace(memoryStore(), { now: () => new Date(`${TODAY}T09:00:00+08:00`) });
  const outcome = await workspace.commit({
    why: '测速',
    source: 'sample',
    by: '王芳',
    scope: null,
    patches: decided(),
  });
  if (!outcome.ok) throw new Error(outcome.text);
  return workspace;
}

/** Resolves when what is drawn now is on the screen: a task after the next frame. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage('painted', { transfer: [] });
    });
  });
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until<T>(find: () => T | null): Promise<T> {
  for (;;) {
    const found = find();
    if (found !== null) return found;
    await painted();
  }
}

const share = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** Types into the filter of 督办 over all its resolutions and measures until each key is seen. */
export async function benchSupervision(): Promise<SupervisionTimes> {
  const session = startSession(await open(), { setUnsaved: () => undefined } as never, {} as never);
  const place = document.body.appendChild(document.createElement('div'));
  place.setAttribute('style', 'position:fixed;inset:0');
  const root = createRoot(place);
  const board = createElement(SupervisionBoard, {
    chosen: undefined,
    onChoose: () => undefined,
    onRemind: () => undefined,
  });
  const from = performance.now();
  root.render(
    createElement(
      SessionContext,
      { value: session },
      createElement(App, { component: false }, createElement(MemoryRouter, null, board)),
    ),
  );
  const field = await until(() =>
    place.querySelector<HTMLInputElement>('[data-testid="supervision-search"]'),
  );
  await until(() => place.querySelector('[data-testid="supervision-item"]'));
  const first = performance.now() - from;
  const times: number[] = [];
  for (const word of WORDS) {
    const longer = Array.from({ length: word.length }, (_, i) => word.slice(0, i + 1));
    for (const text of [...longer, ...longer.slice(0, -1).reverse(), '']) {
      await wait(BETWEEN);
      const key = performance.now();
      // The setter of the prototype: React keeps one of its own on the field.
      Reflect.set(HTMLInputElement.prototype, 'value', text, field);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await painted();
      times.push(performance.now() - key);
    }
  }
  root.unmount();
  place.remove();
  return { resolutions: RESOLUTIONS, median: share(times, 0.5), p95: share(times, 0.95), first };
}
