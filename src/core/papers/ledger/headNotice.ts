import { compareText } from '../../kinds/wording.ts';
import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';
import type { Steps } from '../../rules/steps.ts';
import { fileNameOf } from '../fileName.ts';
import type { PaperBlock, PaperModel } from '../paperModel.ts';
import { fitted, onPages } from './fitted.ts';
import { heldBy, mobilesOf, namesOf, type Holder } from './heldBy.ts';
import type { LedgerAsk } from './ledgerAsk.ts';
import { headline, noticeFoot, noticeLook, noticeTable } from './noticeFoot.ts';
import { officePhone } from './officePhone.ts';

type Building = Stored<'building'>;

/** Points of the smallest words at scale 1, for A4 and A3. */
const sizes = { usual: 28, large: 40 } as const;

const nobody = (holders: readonly Holder[]): string => (holders.length === 0 ? '暂缺' : namesOf(holders));

function unitsOf(building: Building, data: Data): readonly Stored<'buildingUnit'>[] {
  return data.linking('buildingUnit', 'building', building.id).toSorted((a, b) => compareText(a.no, b.no));
}

/** 楼长 and, unit by unit, 单元长; a building or unit for which none is due and none is there is left out. */
function rowsOf(building: Building, data: Data): readonly (readonly string[])[] {
  const heads = heldBy('buildingHead', building.id, data);
  const units = unitsOf(building, data).flatMap((unit) => {
    const holders = heldBy('unitHead', unit.id, data);
    if (holders.length === 0 && unit.headsDue === 0) return [];
    return [[`${unit.no}单元单元长`, nobody(holders), mobilesOf(holders)]];
  });
  return heads.length === 0 && building.headsDue === 0
    ? units
    : [['楼长', nobody(heads), mobilesOf(heads)], ...units];
}

const sizeOf = ({ isLarge }: LedgerAsk): number => (isLarge === true ? sizes.large : sizes.usual);

function buildingPage(building: Building, data: Data, ask: LedgerAsk): readonly PaperBlock[] {
  const compound = data.get('compound', building.compound);
  const phone = officePhone(data, data.get('grid', building.grid));
  const rows = rowsOf(building, data);
  return fitted({ kind: 'headNotice', ...noticeLook(ask) }, (scale) => {
    const size = sizeOf(ask) * scale;
    return [
      headline(`${compound?.name ?? ''}${building.no}号楼`, size * 1.2, 'song', ask),
      headline('楼长、单元长公示', size * 1.5, 'title', ask),
      ...noticeTable(rows, ask, size),
      ...noticeFoot(data, { phone, office: compound?.office ?? '', size }),
    ];
  });
}

/** One list for a compound: 楼长 and 单元长 of each building in the order of house numbers, on as many pages as it takes. */
function compoundPages(
  compound: Stored<'compound'>,
  buildings: readonly Building[],
  data: Data,
  ask: LedgerAsk,
): readonly PaperBlock[] {
  const size = sizeOf(ask) * 0.64;
  const { withMobiles = false } = ask;
  const rows = buildings.flatMap((building) =>
    rowsOf(building, data).map((row) => [`${building.no}号楼`, ...row]),
  );
  const phones = new Set(buildings.map((one) => officePhone(data, data.get('grid', one.grid))));
  const [phone] = phones;
  return [
    headline(`${compound.name}楼长、单元长公示`, size * 1.9, 'title', ask),
    {
      kind: 'table',
      size,
      rowHeight: size * 1.8,
      columns: [
        { label: '楼栋', width: 5, align: 'center' },
        { label: '职务', width: 7, align: 'center' },
        { label: '姓名', width: 7, align: 'center' },
        ...(withMobiles ? [{ label: '联系电话', width: 8, align: 'center' as const }] : []),
      ],
      rows: rows.map((row) => (withMobiles ? row : row.slice(0, 3))),
    },
    ...noticeFoot(data, {
      phone: phones.size === 1 ? phone : undefined,
      office: compound.office,
      size: size * 1.3,
    }),
  ];
}

function byHouse(a: Building, b: Building, data: Data): number {
  const name = ({ compound }: Building): string => data.get('compound', compound)?.name ?? '';
  return compareText(name(a), name(b)) || compareText(a.no, b.no);
}

function* pagesOf(
  data: Data,
  buildings: readonly Building[],
  ask: LedgerAsk,
): Steps<(readonly PaperBlock[])[]> {
  const pages: (readonly PaperBlock[])[] = [];
  if (ask.byCompound !== true) {
    for (const building of buildings) {
      pages.push(buildingPage(building, data, ask));
      yield;
    }
    return pages;
  }
  for (const id of new Set(buildings.flatMap((one) => data.get('compound', one.compound)?.id ?? []))) {
    const compound = data.get('compound', id);
    const own = buildings.filter((one) => data.get('compound', one.compound)?.id === id);
    if (compound !== undefined) pages.push(compoundPages(compound, own, data, ask));
    yield;
  }
  return pages;
}

/** 楼长公示: a page for each building, or a list for each compound, in the order of house numbers. */
export function* headNotice(
  data: Data,
  about: readonly string[],
  ask: LedgerAsk,
): Steps<PaperModel | undefined> {
  const buildings = about
    .flatMap((id) => data.get('building', id) ?? [])
    .toSorted((a, b) => byHouse(a, b, data));
  const [first] = buildings;
  if (first === undefined) return undefined;
  const pages = yield* pagesOf(data, buildings, ask);
  const compound = data.get('compound', first.compound)?.name ?? '';
  const which = buildings.length === 1 ? `${compound}${first.no}号楼` : `${buildings.length}栋`;
  return {
    kind: 'headNotice',
    fileName: fileNameOf('楼长公示', which),
    ...noticeLook(ask),
    blocks: onPages(pages),
  };
}
