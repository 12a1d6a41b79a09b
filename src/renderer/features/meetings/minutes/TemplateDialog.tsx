import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { largestFile } from '../../../../core/kinds/files.ts';
import { composePaper } from '../../../../core/papers/composePaper.ts';
import { edit } from '../../../../core/record/patches.ts';
import type { KeptFile } from '../../../../core/kinds/files.ts';
import type { TemplateCheck } from '../../../../files/fillTemplate.ts';
import { checkTemplateJob } from '../../../jobs/docxJobs.ts';
import { JobTrouble } from '../../../jobs/runWorker.ts';
import { useSession } from '../../../session/useSession.ts';
import { useWrite } from '../../../records/useWrite.ts';
import { SidePanel } from '../../../ui/SidePanel.tsx';
import { keepAs } from '../../../records/files/keepAs.ts';
import { goneWords, keptBytes } from '../../../records/files/keptFile.ts';
import type { MeetingFacts } from '../useMeeting.ts';
import { TagList } from './TagList.tsx';
import { filled, templateOf } from './template.ts';

/** A template looked at: a new file, or the one in use. */
interface Tried {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isNew: boolean;
  readonly check: TemplateCheck;
}

/** 本单位模板 of one body's minutes: choose, try, put away; all tags below. */
export function TemplateDialog(props: { readonly facts: MeetingFacts; readonly onClose: () => void }) {
  const { facts, onClose } = props;
  return (
    <SidePanel open title={`${facts.body.name}的纪要模板`} onClose={onClose} testId="template-panel">
      <Template facts={facts} />
      <TagList />
    </SidePanel>
  );
}

function Template({ facts }: { readonly facts: MeetingFacts }) {
  const { meeting, body } = facts;
  const session = useSession();
  const { bridge, workspace } = session;
  const write = useWrite();
  const { message } = App.useApp();
  const [tried, setTried] = useState<Tried>();
  const template = templateOf(body);
  const fail = (text: string): void => void message.error(text, 8);
  const tryOut = async (name: string, bytes: Uint8Array, isNew: boolean): Promise<void> => {
    try {
      const check = await checkTemplateJob(name, bytes);
      setTried({ name, bytes, isNew, check });
      if (isNew && check.broken.length + check.unknown.length === 0) await adopt(name, bytes);
    } catch (error) {
      fail(error instanceof JobTrouble ? error.message : '模板没有读成，软件里的内容没有变动。请再选一次。');
    }
  };
  const choose = async (): Promise<void> => {
    const opened = await bridge.openFile({
      title: '选择本单位的纪要模板',
      extensions: ['docx', 'dotx'],
      maxBytes: largestFile,
    });
    if (opened === undefined) return;
    if ('problem' in opened) fail(opened.problem);
    else await tryOut(opened.name, opened.bytes, true);
  };
  const set = async (file: KeptFile | undefined, said: string): Promise<void> => {
    const patch = edit('meetingBody', body, { minutesTemplate: file === undefined ? undefined : [file] });
    if (patch === undefined) return;
    const outcome = await write({ why: `${body.name}：${said}`, said, source: 'form', patches: [patch] });
    if (!outcome.ok) fail(outcome.text);
  };
  const adopt = async (name: string, bytes: Uint8Array): Promise<void> => {
    const kept = await workspace.keepFile(name, bytes);
    if (!kept.ok) return fail(kept.text);
    await set(kept.file, `纪要改用模板 ${name}`);
    setTried((now) => now && { ...now, isNew: false });
  };
  const tryOwn = async (file: KeptFile): Promise<void> => {
    const bytes = await workspace.fileBytes(file.sha256);
    if (bytes === undefined) fail(goneWords(file));
    else await tryOut(file.name, bytes, false);
  };
  const sample = async (file: KeptFile): Promise<void> => {
    const model = composePaper('minutes', workspace.data, { meeting: meeting.id })?.model;
    if (model === undefined) return;
    const saved = await keepAs(bridge, `试填 ${model.fileName}.docx`, () =>
      filled(workspace, file, { meeting: meeting.id }, model),
    );
    if (saved.problem !== undefined) fail(saved.problem);
    else if (saved.place !== undefined) void message.success(`已存到：${saved.place}`, 6);
  };
  return (
    <>
      <p>
        {template === undefined
          ? '现在按本软件的版式出 Word。要用本单位自己的红头和格式，请选一份写好标签的 .docx。'
          : `现在按「${template.name}」出 Word。`}
      </p>
      <div className="template-acts">
        <Button type="primary" onClick={() => void choose()}>
          {template === undefined ? '选择模板' : '换一份模板'}
        </Button>
        {template !== undefined && (
          <>
            <Button onClick={() => void tryOwn(template)}>试填</Button>
            <Button onClick={() => void sample(template)}>存一份看看</Button>
            <Button onClick={() => void keepAs(bridge, template.name, () => keptBytes(workspace, template))}>
              存出模板
            </Button>
            <Button onClick={() => void set(undefined, '纪要不用模板')}>不用模板</Button>
          </>
        )}
      </div>
      {tried !== undefined && <Outcome tried={tried} onUse={() => void adopt(tried.name, tried.bytes)} />}
    </>
  );
}

/** What the dry run found, in sentences. */
function Outcome(props: { readonly tried: Tried; readonly onUse: () => void }) {
  const { name, isNew, check } = props.tried;
  const faults = [...check.broken, ...check.unknown];
  const isBroken = check.broken.length > 0;
  if (faults.length === 0) {
    return (
      <Alert
        className="template-outcome"
        type="success"
        showIcon
        title={`「${name}」试填通过，用到 ${check.used.length} 个标签`}
      />
    );
  }
  const consequence = isBroken ? '改好以前不能用来出文件。' : '这些标签会原样留在纸上。';
  return (
    <Alert
      className="template-outcome"
      type={isBroken ? 'error' : 'warning'}
      showIcon
      title={`「${name}」有 ${faults.length} 处要改`}
      data-testid="template-faults"
      description={
        <>
          <ul>
            {faults.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>
            {consequence}
            {isNew && '还没有换上这份模板。请在 WPS 里改好后再选。'}
          </p>
          {isNew && !isBroken && <Button onClick={props.onUse}>仍然使用</Button>}
        </>
      }
    />
  );
}
