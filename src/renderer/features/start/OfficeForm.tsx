import { Button, Form, Input } from 'antd';
import { settings } from '../../../core/records/settings.ts';
import type { OfficeAnswers } from './ourOfficeDraft.ts';

const names = [
  { name: 'district', label: '区', example: '如：某某区', required: true },
  { name: 'subdistrict', label: '街道', example: '如：某某街道', required: true },
  { name: 'community', label: '社区', example: '如：某某社区', required: true },
  { name: 'preparer', label: '填表人', example: '平时由谁填报', required: true },
  { name: 'responsiblePerson', label: '负责人', example: '可以以后再填', required: false },
  { name: 'reviewer', label: '审核人', example: '可以以后再填', required: false },
  { name: 'contactPhone', label: '联系电话', example: '可以以后再填', required: false },
] as const;

/** The form of the first page; names lose stray blanks, a phone is read as everywhere else. */
export function OfficeForm(props: {
  readonly isBusy: boolean;
  readonly onSubmit: (answers: OfficeAnswers) => Promise<void>;
}) {
  const submit = (raw: Record<string, string | undefined>) => {
    const kept = names.map(({ name }) => [name, clean(name, raw[name])]);
    void props.onSubmit(Object.fromEntries(kept) as OfficeAnswers);
  };
  return (
    <Form layout="horizontal" labelCol={{ flex: '6em' }} colon={false} requiredMark={false} onFinish={submit}>
      {names.map(({ name, label, example, required }) => (
        <Form.Item
          key={name}
          name={name}
          label={label}
          rules={[
            { required, whitespace: true, message: `请填写${label}` },
            { validator: (_, value: unknown) => checkField(name, value) },
          ]}
          validateTrigger="onBlur"
        >
          <Input placeholder={example} autoComplete="off" />
        </Form.Item>
      ))}
      <Button block type="primary" size="large" htmlType="submit" disabled={props.isBusy}>
        开始使用
      </Button>
    </Form>
  );
}

function clean(name: string, raw: string | undefined): string | undefined {
  const text = raw?.trim();
  if (text === undefined || text === '') return undefined;
  const reading = fieldOf(name).kind.read(text);
  return reading.ok ? (reading.value ?? undefined) : text;
}

function checkField(name: string, value: unknown): Promise<void> {
  if (typeof value !== 'string' || value.trim() === '') return Promise.resolve();
  const reading = fieldOf(name).kind.read(value);
  return reading.ok ? Promise.resolve() : Promise.reject(new Error(reading.problem));
}

function fieldOf(name: string) {
  return name === 'contactPhone' ? settings.fields.contactPhone : settings.fields.preparer;
}
