import { postKind } from '../../codes/office.ts';
import { labelOf } from '../../kinds/choice.ts';
import { paperDate } from '../../kinds/day.ts';
import { compareText } from '../../kinds/wording.ts';
import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';
import { buildingsOf } from '../../reports/headPlaces.ts';
import { gridPosts } from '../../rules/coverage.ts';
import { servingAt } from '../../rules/serving.ts';
import type { Steps } from '../../rules/steps.ts';
import { fileNameOf } from '../fileName.ts';
import type { PaperBlock, PaperModel } from '../paperModel.ts';
import { heldBy } from './heldBy.ts';
import type { LedgerAsk } from './ledgerAsk.ts';
import { issuerOf } from './noticeFoot.ts';

type Row = readonly [place: string, post: string, name: string, phone: string];

const blank = '　　　　　　　　　　';

/** The living holders of a kind of post at a place, each with his telephone. */
function people(kind: Stored<'post'>['kind'], place: string, where: string, data: Data): readonly Row[] {
  return heldBy(kind, place, data).map(({ post, person }): Row => {
    const rank = post.rank === 'deputy' ? '副' : '';
    return [where, `${rank}${labelOf(postKind, kind)}`, person.name, person.mobile ?? ''];
  });
}

function section(title: string, place: string, rows: readonly Row[]): readonly PaperBlock[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: title },
    {
      kind: 'table',
      size: 14,
      rowHeight: 24,
      columns: [
        { label: place, width: 7, align: 'center' },
        { label: '职务', width: 6, align: 'center' },
        { label: '姓名', width: 5, align: 'center' },
        { label: '电话', width: 6, align: 'center' },
      ],
      rows,
    },
  ];
}

function gridRows(buildings: readonly Stored<'building'>[], data: Data): readonly Row[] {
  const grids = new Map(
    buildings.flatMap((one) => data.get('grid', one.grid) ?? []).map((grid) => [grid.id, grid] as const),
  );
  return [...grids.values()]
    .toSorted((a, b) => compareText(a.name, b.name))
    .flatMap(({ id, name }) => gridPosts.flatMap((kind) => people(kind, id, name, data)));
}

function headRows(buildings: readonly Stored<'building'>[], data: Data): readonly Row[] {
  return buildings.flatMap((building) => {
    const units = data
      .linking('buildingUnit', 'building', building.id)
      .toSorted((a, b) => compareText(a.no, b.no));
    const where = `${building.no}号楼`;
    return [
      ...people('buildingHead', building.id, where, data),
      ...units.flatMap((unit) => people('unitHead', unit.id, `${where}${unit.no}单元`, data)),
    ];
  });
}

function serviceRows(compound: Stored<'compound'>, data: Data): readonly Row[] {
  return servingAt(compound.id, data).map((project): Row => {
    const firm = data.get('propertyCompany', project.propertyCompany)?.name ?? '';
    return [firm, '项目经理', project.managerName ?? '', project.managerPhone ?? ''];
  });
}

/** The workers of the community stand once, before its first compound. */
function compoundBlocks(compound: Stored<'compound'>, isFirst: boolean, data: Data): readonly PaperBlock[] {
  const buildings = buildingsOf(data, compound.id);
  const office = data.get('office', compound.office)?.name ?? '';
  const workers = isFirst ? people('communityWorker', compound.office, office, data) : [];
  const parts = [
    section('社区工作者', '社区', workers),
    section('网格', '网格', gridRows(buildings, data)),
    section('楼长、单元长', '楼栋', headRows(buildings, data)),
    section('物业服务', '物业企业', serviceRows(compound, data)),
  ];
  return [
    { kind: 'pageBreak' },
    { kind: 'title', text: `${compound.name}通讯录` },
    ...parts.flat(),
    ...(parts.flat().length === 0
      ? ([{ kind: 'paragraph', runs: [{ text: '还没有登记在任的人员。' }] }] as const)
      : []),
  ];
}

/** Telephones are personal data: the cover says what the book is for, who has it, and how it is kept. */
function cover(data: Data, name: string, office: string, ask: LedgerAsk): readonly PaperBlock[] {
  const given = (text: string | undefined): string =>
    text === undefined || text.trim() === '' ? blank : text.trim();
  return [
    { kind: 'big', text: name, size: 34, face: 'title', align: 'center', above: 110 },
    { kind: 'big', text: '通　讯　录', size: 42, face: 'title', align: 'center', above: 10 },
    { kind: 'big', text: '仅限工作使用', size: 22, align: 'center', above: 24 },
    { kind: 'big', text: `用途：${given(ask.purpose)}`, size: 18, face: 'body', above: 60 },
    { kind: 'big', text: `发给：${given(ask.recipient)}`, size: 18, face: 'body' },
    {
      kind: 'big',
      text: '内有个人电话，请妥善保管，不外传、不拍照转发，用完收回。',
      size: 16,
      face: 'body',
      above: 18,
    },
    { kind: 'big', text: issuerOf(data, office), size: 16, face: 'body', align: 'center', above: 60 },
    { kind: 'big', text: paperDate(data.today), size: 16, face: 'body', align: 'center' },
  ];
}

/** 通讯录: of each compound those who work there, in the order of house numbers; no identity numbers, nobody who has left or died. */
export function* contactBook(
  data: Data,
  about: readonly string[],
  ask: LedgerAsk,
): Steps<PaperModel | undefined> {
  const compounds = about
    .flatMap((id) => data.get('compound', id) ?? [])
    .toSorted((a, b) => compareText(a.name, b.name));
  const [first] = compounds;
  if (first === undefined) return undefined;
  const blocks: PaperBlock[] = [];
  for (const compound of compounds) {
    blocks.push(...compoundBlocks(compound, compound === first, data));
    yield;
  }
  const office = data.get('office', first.office)?.name ?? '';
  const name = compounds.length === 1 ? first.name : office;
  return {
    kind: 'contactBook',
    fileName: fileNameOf(name, '通讯录'),
    orientation: 'portrait',
    pageNumbers: true,
    blocks: [...cover(data, name, first.office, ask), ...blocks],
  };
}
