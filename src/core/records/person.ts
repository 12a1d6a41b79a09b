import { education, ethnicity, gender, politicalStatus } from '../codes/people.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { birthDayOf, genderOf, idNumber } from '../kinds/idNumber.ts';
import { phone } from '../kinds/phone.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 人员: one person with a role here; memberships, posts and services link to it. */
export const person = defineRecord({
  name: 'person',
  label: '人员',
  measure: '名',
  fields: {
    name: nameText('姓名', { required: true, aliases: ['名字', '姓　名'] }),
    gender: choice('性别', gender, { aliases: ['男/女', '性　别'] }),
    ethnicity: choice('民族', ethnicity, { aliases: ['族别', '民　族'] }),
    birthDate: date('出生年月', { aliases: ['出生日期', '出生年月日', '生日', '出生时间', '出生'] }),
    idNumber: idNumber('公民身份号码', {
      aliases: [
        '公民身份证号',
        '身份证号',
        '身份证号码',
        '身份证',
        '公民身份证号码',
        '身份号码',
        '证件号码',
        '居民身份证号',
      ],
    }),
    education: choice('学历', education, {
      aliases: ['文化程度', '文化', '学历层次', '最高学历', '全日制学历'],
    }),
    politicalStatus: choice('政治面貌', politicalStatus, { aliases: ['面貌', '政治身份'] }),
    mobile: phone('联系电话', {
      aliases: [
        '手机',
        '手机号',
        '手机号码',
        '电话',
        '电话号码',
        '联系方式',
        '移动电话',
        '联系手机',
        '手机（电话）',
        '联系号码',
      ],
    }),
    homeAddress: text('现居住地', {
      aliases: [
        '现住址',
        '家庭住址',
        '住址',
        '家庭地址',
        '居住地址',
        '现家庭住址',
        '现住地',
        '居住地',
        '详细住址',
        '常住地址',
        '住址（门牌号）',
      ],
    }),
    registeredAddress: text('户籍地', { aliases: ['户籍地址', '户口所在地', '户籍所在地'] }),
    workUnit: text('工作岗位', {
      aliases: [
        '原单位及职务',
        '单位及职务',
        '单位职务',
        '现工作单位及职务',
        '原（现）工作单位及职务',
        '工作单位及职务',
        '工作单位',
        '原工作单位',
        '工作岗位（原单位及职务）',
        '单位',
      ],
    }),
  },
  title: (person) => person.name,
  check: (person) => {
    const troubles: Trouble[] = [];
    const id = person.idNumber;
    const born = id === undefined ? undefined : birthDayOf(id);
    if (born !== undefined && person.birthDate !== undefined && !born.startsWith(person.birthDate)) {
      troubles.push({
        level: 'warn',
        field: 'birthDate',
        text: '出生年月与身份证号里的不一致，以档案为准，请核对',
      });
    }
    const sex = id === undefined ? undefined : genderOf(id);
    if (sex !== undefined && (person.gender === '1' || person.gender === '2') && sex !== person.gender) {
      troubles.push({ level: 'warn', field: 'gender', text: '性别与身份证号里的不一致，请核对' });
    }
    return troubles;
  },
});
