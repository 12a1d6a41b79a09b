import { useSession } from '../../session/useSession.ts';

/** 关于: version, edition, and where the data lie. */
export function AboutScreen() {
  const { bridge } = useSession();
  const isDesktop = bridge.edition === 'desktop';
  return (
    <section className="settings-panel">
      <dl>
        <dt>软件</dt>
        <dd>近邻党建工作台 {bridge.version}</dd>
        <dt>版本形式</dt>
        <dd>{isDesktop ? '桌面版' : '浏览器版'}</dd>
        <dt>内容存放</dt>
        <dd>
          {isDesktop
            ? '只存在这台电脑上、当前登录的用户下。换一个用户登录看到的是空的。'
            : '只存在这台电脑的这个浏览器里。换一个浏览器看到的是空的；清除浏览数据会把内容一起清掉，请常存备份文件。'}
        </dd>
        <dt>两种版本</dt>
        <dd>桌面版与浏览器版的内容各存各的。要搬过去，请在一边“备份到文件”，在另一边“从文件恢复”。</dd>
        <dt>提醒</dt>
        <dd>涉密信息不得录入本软件。导出的表格含个人信息，请按规定保管和传递。</dd>
      </dl>
    </section>
  );
}
