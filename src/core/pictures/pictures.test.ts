import { describe, expect, it } from 'vitest';
import type { View } from '../record/dataView.ts';
import type { Stored } from '../record/types.ts';
import { coverage, currentHolders } from '../rules/coverage.ts';
import { isCurrentMember } from '../rules/membershipStatus.ts';
import { finish } from '../rules/steps.ts';
import { svgText } from '../papers/svg/svgText.ts';
import { alliancePicture } from './alliancePicture.ts';
import { arrangeTiles, tileMove } from './arrangeTiles.ts';
import { buildingPicture } from './buildingPicture.ts';
import { memberStructureSteps } from './memberStructure.ts';
import { orgPicture } from './orgPicture.ts';
import type { Frame, PictureModel } from './pictureModel.ts';
import { pictureSvg } from './pictureSvg.ts';
import { textWidth } from './draw.ts';
import { largeOffice, sampleOffice, today } from './testing/pictureOffice.ts';

const offices = { 'the sample': sampleOffice(), 'a large community': largeOffice() };

const ours = (data: View): string => data.all('settings')[0]?.office ?? '';

function buildingPictures(data: View): readonly PictureModel[] {
  const holders = currentHolders(data);
  return data.all('compound').map((compound) => buildingPicture(data, compound, holders));
}

function everyPicture(data: View): readonly PictureModel[] {
  return [
    ...buildingPictures(data),
    orgPicture(data, ours(data)),
    alliancePicture(data, ours(data)),
    finish(memberStructureSteps(data, ours(data), today)),
  ];
}

const overlap = (a: Frame, b: Frame): boolean =>
  a.x < b.x + b.width - 0.1 &&
  b.x < a.x + a.width - 0.1 &&
  a.y < b.y + b.height - 0.1 &&
  b.y < a.y + a.height - 0.1;

describe.each(Object.entries(offices))('the pictures of %s', (_name, data) => {
  const models = everyPicture(data);

  it('have every place inside the picture and none over another', () => {
    for (const { name, width, height, parts } of models) {
      const spots = parts.flatMap(({ spot }) => spot ?? []);
      expect(new Set(spots.map(({ key }) => key)).size, name).toBe(spots.length);
      for (const [i, spot] of spots.entries()) {
        expect(spot.x >= 0 && spot.x + spot.width <= width, `${name} ${spot.label}`).toBe(true);
        expect(spot.y >= 0 && spot.y + spot.height <= height, `${name} ${spot.label}`).toBe(true);
        expect(
          spots.slice(0, i).filter((other) => overlap(spot, other)),
          spot.label,
        ).toEqual([]);
      }
    }
  });

  it('have no text that leaves its place', () => {
    for (const { name, parts } of models) {
      for (const { spot, items } of parts) {
        if (spot === undefined) continue;
        for (const item of items) {
          if (item.kind !== 'text') continue;
          const width = item.width ?? textWidth(item.text, item.size);
          const shift = item.anchor === 'end' ? width : item.anchor === 'middle' ? width / 2 : 0;
          const left = item.x - shift;
          expect(left >= spot.x - 1 && left + width <= spot.x + spot.width + 1, `${name} ${item.text}`).toBe(
            true,
          );
        }
      }
    }
  });

  it('say in words what they show, and hold no telephone and no identity number', () => {
    for (const model of models) {
      const drawn = svgText(pictureSvg(model, { width: '100', height: '100' }));
      const texts = [...drawn.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words ?? '');
      expect(texts.join(' ')).not.toMatch(/\d{11}|停止党籍|失联/);
      expect(model.table.rows.length).toBeGreaterThan(0);
      for (const row of model.table.rows) expect(row.length).toBe(model.table.columns.length);
    }
  });

  it('have behind every place records that exist', () => {
    const spots = models.flatMap(({ parts }) => parts.flatMap(({ spot }) => spot ?? []));
    for (const { behind } of spots) {
      for (const { type, id } of behind) expect(data.get(type as 'person', id)).toBeDefined();
    }
  });
});

describe('楼栋图', () => {
  it.each(Object.entries(offices))('of %s shows as many vacancies as the tiles of 今日', (_name, data) => {
    const rows = buildingPictures(data).flatMap(({ table }) => table.rows);
    for (const { label, gaps, due } of coverage(data, ours(data)).slice(0, 2)) {
      const own = rows.filter((row) => row[1] === label);
      expect(own.length).toBe(due);
      expect(own.filter((row) => row[3] === '空缺').length).toBe(gaps.length);
    }
  });

  it('marks with 党员 exactly the holders that are counted as such', () => {
    const data = sampleOffice();
    const rows = buildingPictures(data).flatMap(({ table }) => table.rows);
    const [heads] = coverage(data, ours(data));
    expect(rows.filter(([, role, , is]) => role === '楼长' && is === '到岗，党员').length).toBe(
      heads?.partyMembers,
    );
  });

  it('lets buildings flow in natural order and leaves those placed by hand where they are', () => {
    const building = (id: string, tileRow?: number, tileColumn?: number) =>
      ({ id, tileRow, tileColumn }) as unknown as Stored<'building'>;
    const all = [building('a'), building('b', 0, 0), building('c'), building('d', 0, 0), building('e', 4, 9)];
    expect(Object.fromEntries(arrangeTiles(all, 2))).toEqual({
      a: { row: 0, column: 1 },
      b: { row: 0, column: 0 },
      c: { row: 0, column: 2 },
      d: { row: 1, column: 0 },
      e: { row: 4, column: 9 },
    });
  });

  it('changes places with the building that stands there, and nothing else moves', () => {
    const data = sampleOffice();
    const compound = data.all('compound')[0]!;
    const { slots } = buildingPicture(data, compound, currentHolders(data));
    const [first, second] = slots;
    const patches = tileMove(data, slots, first?.building ?? '', { row: 0, column: 1 });
    expect(patches.length).toBe(data.linking('building', 'compound', compound.id).length);
    const placeOf = (id: string | undefined) => {
      const fields = patches.find(({ record }) => record === id)?.fields;
      return [fields?.['tileRow']?.[1], fields?.['tileColumn']?.[1]];
    };
    expect(placeOf(first?.building)).toEqual([0, 1]);
    expect(placeOf(second?.building)).toEqual([0, 0]);
    const third = slots[2];
    expect(placeOf(third?.building)).toEqual([third?.row, third?.column]);
    expect(tileMove(data, slots, first?.building ?? '', { row: -1, column: 0 })).toEqual([]);
  });
});

describe('党员结构图', () => {
  it.each(Object.entries(offices))(
    'of %s adds up to the members of the ledger in every panel',
    (_name, data) => {
      const members = data.all('partyMembership').filter((one) => isCurrentMember(one, data)).length;
      const { table } = finish(memberStructureSteps(data, ours(data), today));
      const sums = new Map<string, number>();
      for (const [title = '', , count] of table.rows) sums.set(title, (sums.get(title) ?? 0) + Number(count));
      expect([...sums.keys()].sort()).toEqual(
        ['人员类别', '党龄', '学历', '年龄', '性别', '所在党支部'].sort(),
      );
      expect([...sums.values()]).toEqual(Array.from({ length: 6 }, () => members));
    },
  );

  it('does not count those who had not yet come on the day asked', () => {
    const data = sampleOffice();
    const late = data
      .all('partyMembership')
      .filter(({ transferInDate }) => (transferInDate ?? '') > '2024-12-31');
    expect(late.length).toBeGreaterThan(0);
    const { parts } = finish(memberStructureSteps(data, ours(data), '2024-12-31'));
    const counted = new Set(parts.flatMap(({ spot }) => spot?.behind.map(({ id }) => id) ?? []));
    for (const { id } of late) expect(counted.has(id)).toBe(false);
  });
});

describe('组织架构图', () => {
  it('counts each member once in the total of the top', () => {
    const data = sampleOffice();
    const members = data.all('partyMembership').filter((one) => isCurrentMember(one, data)).length;
    const [top] = orgPicture(data, ours(data)).table.rows;
    expect(top).toEqual(['青桐街道党工委', '街道党工委', '', '', '0', String(members)]);
  });

  it('shows what hangs on nothing apart, and a sector of its own as a tree', () => {
    const { table } = orgPicture(largeOffice(), ours(largeOffice()));
    const above = (name: string) => table.rows.find(([first]) => first === name)?.[2];
    expect(above('沿街商户联合党支部')).toBe('未挂接上级');
    expect(above('青桐街道物业行业党总支')).toBe('');
    expect(above('安心物业党支部')).toBe('青桐街道物业行业党总支');
  });

  it('shows organisations whose superiors run in a circle once each', () => {
    const data = sampleOffice();
    const orgs = data.all('partyOrg').slice(0, 2);
    const [a, b] = orgs;
    const circle = Object.create(data, {
      all: {
        value: (type: string) =>
          type === 'partyOrg'
            ? [
                { ...a, parent: b?.id },
                { ...b, parent: a?.id },
              ]
            : [],
      },
    }) as View;
    const { table } = orgPicture(circle, undefined);
    expect(new Set(table.rows.map(([name]) => name))).toEqual(new Set(orgs.map(({ name }) => name)));
    expect(table.rows.length).toBe(orgs.length);
  });
});

it('联盟图 has every member unit once, under its nature', () => {
  const data = largeOffice();
  const { table } = alliancePicture(data, ours(data));
  expect(table.rows.length).toBe(40);
  expect(table.rows.at(-1)?.[0]).toBe('性质未填');
});
