import type { Data } from '../record/data.ts';
import type { Measure } from '../reports/coverageMeasures.ts';
import { chartPicture } from './chartPicture.ts';
import type { PictureModel } from './pictureModel.ts';

/** 覆盖情况图: one bar per measure with covered and due; what the office keeps no ledger of is not drawn as nothing. */
export function coveragePicture(
  data: Data,
  office: string | undefined,
  measures: readonly Measure[],
): PictureModel {
  const known = measures.filter(({ isKept, due }) => isKept && due > 0);
  const panel = (title: string, keys: readonly string[]) => ({
    title,
    measure: '',
    isRatios: true,
    bars: known
      .filter(({ key }) => keys.includes(key))
      .map(({ key, label, place, covered, due, gaps }) => ({
        key,
        label: `${place} · ${label}`,
        count: covered,
        of: due,
        behind: gaps.map(({ type, place: id }) => ({ type, id })),
      })),
  });
  const people = ['buildingHead', 'unitHead', 'gridPosts'];
  const others = known.map(({ key }) => key).filter((key) => !people.includes(key));
  const name = data.get('office', office)?.name ?? '';
  return chartPicture(data, {
    name: `${name}覆盖情况图`,
    caption: '已覆盖/应覆盖；没有启用台账的项目不画',
    panels: [panel('人员配备', people), panel('组织与服务', others)].filter(({ bars }) => bars.length > 0),
  });
}
