import { App } from 'antd';
import { templateHints, templateTags, type TemplateTag } from '../../../../core/papers/templateTags.ts';

/** Puts text into the clipboard; false where the browser refuses. */
function copyText(text: string): boolean {
  let isDone = false;
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isDone = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isDone;
}

/** All tags that a template may hold; a click copies one as it is written into the template. */
export function TagList() {
  const { message } = App.useApp();
  const copy = (text: string): void => {
    if (copyText(text)) void message.success(`已复制 ${text}，到 WPS 里粘贴`);
    else void message.error('没有复制成，请照着样子手写标签');
  };
  return (
    <section className="tag-list" aria-label="模板标签">
      <h3>可以用的标签（点一下复制）</h3>
      <ul className="tag-hints">
        {templateHints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <Tags tags={templateTags} onCopy={copy} />
    </section>
  );
}

function Tags(props: { readonly tags: readonly TemplateTag[]; readonly onCopy: (text: string) => void }) {
  return (
    <ul className="tags">
      {props.tags.map(({ name, about, tags }) => {
        const written = tags === undefined ? `{${name}}` : `{#${name}}{/${name}}`;
        return (
          <li key={name}>
            <button type="button" title="复制" onClick={() => props.onCopy(written)}>
              {written}
            </button>
            <span>{about}</span>
            {tags !== undefined && <Tags tags={tags} onCopy={props.onCopy} />}
          </li>
        );
      })}
    </ul>
  );
}
