import type { Id } from '../../record/field.ts';
import { nameOnly, type Chapter } from './chapter.ts';

const DISTRICT: readonly (readonly [name: string, duties: string])[] = [
  ['区住房和城乡建设局', '物业管理行业监管、老旧小区改造、住宅专项维修资金使用指导。'],
  ['区综合行政执法局', '市容秩序、违法建设、占道经营的查处。'],
  ['区市场监督管理局', '食品药品和特种设备安全、消费维权。'],
  ['区公安分局青桐派出所', '治安防范、户籍办理、矛盾纠纷联动处置。'],
  ['区消防救援大队', '消防通道、消防设施和飞线充电的检查指导。'],
];

const SUBDISTRICT: readonly (readonly [name: string, duties: string])[] = [
  ['青桐街道社区治理和社会事务办公室', '社区建设、民政救助、社会组织和志愿服务。'],
  ['青桐街道党建工作办公室', '基层党组织建设、党建联盟和双报到的组织协调。'],
  ['青桐街道平安建设办公室', '网格管理、信访接待、平安建设。'],
];

/** Writes the departments that answer whistles and send people; gives their ids by name. */
export function writeDepartments(chapter: Chapter): ReadonlyMap<string, Id<'department'>> {
  const { story, territory } = chapter;
  const add =
    (departmentKind: 'district' | 'subdistrict') =>
    ([name, duties]: readonly [string, string]): [string, Id<'department'>] => [
      name,
      story.sheaf.add('department', {
        name,
        office: territory.community,
        departmentKind,
        contactName: nameOnly(
          chapter,
          story.random.chance(0.6) ? '1' : '2',
          story.random.between(1972, 1994),
        ),
        contactPhone: story.identities.phone(),
        duties,
      }),
    ];
  return new Map([...DISTRICT.map(add('district')), ...SUBDISTRICT.map(add('subdistrict'))]);
}
