import { App, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { recorderKey } from '../../session/ourOffice.ts';
import type { Draft } from '../../session/session.ts';
import { useSession } from '../../session/useSession.ts';
import { LongJob } from '../../ui/LongJob.tsx';
import { OfficeForm } from './OfficeForm.tsx';
import { ourOfficeDraft, type OfficeAnswers } from './ourOfficeDraft.ts';
import './start.css';

/** The first page of an empty program: say who we are, or look around in a sample; `restore` offers a backup. */
export function StartScreen(props: {
  readonly loadSample: () => Promise<Draft>;
  readonly restore: ReactNode;
}) {
  const session = useSession();
  const { message } = App.useApp();
  const [done, setDone] = useState<number>();
  const write = async (draft: Draft) => {
    const outcome = await session.commit(draft, setDone);
    setDone(undefined);
    if (!outcome.ok) void message.error(outcome.text);
  };
  const begin = async (answers: OfficeAnswers) => {
    await session.setDevice(recorderKey, answers.preparer);
    await write(ourOfficeDraft(answers));
  };
  const loadSample = async () => {
    setDone(0);
    await write(await props.loadSample());
  };
  return (
    <main className="start">
      <header>
        <h1>近邻党建工作台</h1>
        <p>花名册、台账、报表都在这一台电脑上，不联网，不上传。信息只填一次，报表自动得出。</p>
      </header>
      <div className="start-ways">
        <section aria-labelledby="start-own">
          <h2 id="start-own">填写本单位</h2>
          <p>下面的名称会印在每张表的表头和落款处，以后可以在“设置”里改。</p>
          <OfficeForm isBusy={done !== undefined} onSubmit={begin} />
        </section>
        <section aria-labelledby="start-sample">
          <h2 id="start-sample">先看一看</h2>
          <p>
            载入一个虚构社区的示例数据：4 个小区、9 个网格、楼长单元长和 240
            名党员，姓名、电话、证件号码都是编的。看完点“撤销”就能全部清掉，再填写本单位。
          </p>
          <Button
            block
            size="large"
            disabled={done !== undefined}
            data-testid="load-sample"
            onClick={() => void loadSample()}
          >
            载入示例数据
          </Button>
          {done !== undefined && <LongJob text="正在写入" done={done} />}
          {props.restore}
        </section>
      </div>
      <footer>涉密信息不得录入本软件。</footer>
    </main>
  );
}
