import { volunteerCategory, volunteerTeamLevel } from '../codes/territory.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 志愿服务队: a “近邻” volunteer team of the community, a compound or a grid (domain.md 10). */
export const volunteerTeam = defineRecord({
  name: 'volunteerTeam',
  label: '志愿服务队',
  measure: '支',
  fields: {
    name: nameText('队伍名称', {
      required: true,
      aliases: ['队名', '志愿服务队', '志愿队名称', '志愿服务队名称', '服务队名称', '志愿队伍'],
    }),
    office: link('office', '所属社区', { required: true }),
    category: choice('服务类别', volunteerCategory, {
      aliases: ['类别', '服务类型', '队伍类别', '服务内容'],
    }),
    teamLevel: choice('隶属', volunteerTeamLevel, {
      aliases: ['隶属层级', '队伍层级', '隶属（社区/小区/网格）'],
    }),
    compound: link('compound', '小区'),
    grid: link('grid', '网格'),
    foundedOn: date('成立日期', { aliases: ['成立时间', '组建时间', '组建日期'] }),
    leader: link('person', '队长'),
    note: text('备注', { aliases: ['说明'] }),
  },
  title: (team) => team.name,
  check: (team) => {
    const troubles: Trouble[] = [];
    if (team.teamLevel === 'compound' && team.compound === undefined) {
      troubles.push({ level: 'warn', field: 'compound', text: '小区的队伍，请写明是哪个小区' });
    }
    if (team.teamLevel === 'grid' && team.grid === undefined) {
      troubles.push({ level: 'warn', field: 'grid', text: '网格的队伍，请写明是哪个网格' });
    }
    return troubles;
  },
});
