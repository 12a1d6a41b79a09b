import { App, Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { settings } from '../../../core/records/settings.ts';
import { office } from '../../../core/records/office.ts';
import { edit } from '../../../core/record/patches.ts';
import type { Stored } from '../../../core/record/types.ts';
import { ourOffice, settingsOf } from '../../session/ourOffice.ts';
import { useData, useSession } from '../../session/useSession.ts';

const { reportingUnit, responsiblePerson, reviewer, preparer, contactPhone } = settings.fields;
const named = { reportingUnit, responsiblePerson, reviewer, preparer, contactPhone };
const lines = [
  { name: 'community', label: '社区名称', field: office.fields.name, hint: '显示在窗口上方和表名里' },
  { name: 'reportingUnit', label: '填报单位', field: reportingUnit, hint: '表头上的单位全称' },
  { name: 'responsiblePerson', label: '负责人', field: responsiblePerson },
  { name: 'reviewer', label: '审核人', field: reviewer },
  { name: 'preparer', label: '填表人', field: preparer },
  { name: 'contactPhone', label: '联系电话', field: contactPhone },
] as const;

type Answers = { readonly [name in (typeof lines)[number]['name']]?: string | undefined };

const blank: Answers = Object.fromEntries(lines.map((line) => [line.name, undefined]));

function pick(stored: Stored<'settings'> | undefined): Answers {
  return Object.fromEntries(lines.map(({ name }) => [name, (stored as Answers | undefined)?.[name]]));
}

/** 本单位: our name and the names under our tables; saved as one change. */
export function OurOfficeScreen() {
  const session = useSession();
  const data = useData();
  const { message } = App.useApp();
  const [form] = Form.useForm<Answers>();
  const ours = ourOffice(data);
  const stored = settingsOf(data);
  useEffect(() => {
    form.setFieldsValue({ ...blank, ...pick(stored), community: ours?.name });
    session.setUnsaved('settings', false);
    return () => session.setUnsaved('settings', false);
  }, [form, session, stored, ours]);
  const save = async (answers: Answers) => {
    const { community = '', ...names } = read(answers);
    const patches = [
      ours && edit('office', ours, { name: community }),
      stored && edit('settings', stored, names),
    ].filter((patch) => patch !== undefined);
    if (patches.length === 0) return void message.info('没有改动');
    const outcome = await session.commit({ why: '修改本单位设置', source: 'form', patches });
    if (!outcome.ok) void message.error(outcome.text);
  };
  return (
    <section className="settings-panel">
      <Form
        form={form}
        labelCol={{ flex: '6em' }}
        colon={false}
        requiredMark={false}
        onFinish={(answers) => void save(answers)}
        onValuesChange={() => session.setUnsaved('settings', true)}
      >
        {lines.map((line) => (
          <Form.Item
            key={line.name}
            name={line.name}
            label={line.label}
            extra={'hint' in line ? line.hint : undefined}
            validateTrigger="onBlur"
            rules={[
              { required: line.name === 'community', whitespace: true, message: '社区名称不能空着' },
              { validator: (_, value: unknown) => check(line.field.kind, value) },
            ]}
          >
            <Input autoComplete="off" />
          </Form.Item>
        ))}
        <Form.Item label=" ">
          <Button type="primary" htmlType="submit">
            保存
          </Button>
        </Form.Item>
      </Form>
    </section>
  );
}

type Kind = (typeof lines)[number]['field']['kind'];

function check(kind: Kind, value: unknown): Promise<void> {
  if (typeof value !== 'string') return Promise.resolve();
  const reading = kind.read(value);
  return reading.ok ? Promise.resolve() : Promise.reject(new Error(reading.problem));
}

function read(answers: Answers): Answers {
  const { community, ...rest } = answers;
  const kinds = { ...named, community: office.fields.name };
  const understood = Object.entries({ ...rest, community }).map(([name, text]) => {
    const reading = kinds[name as keyof typeof kinds].kind.read(text ?? null);
    return [name, reading.ok ? reading.value : text];
  });
  return Object.fromEntries(understood) as Answers;
}
