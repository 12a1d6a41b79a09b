import { Button } from 'antd';
import { useState } from 'react';
import type { MeetingFacts } from '../useMeeting.ts';
import { templateOf } from './template.ts';
import { TemplateDialog } from './TemplateDialog.tsx';

/** Says how 存 Word comes out, in our layout or by the office's own template, and leads to the templates. */
export function TemplateLine({ facts }: { readonly facts: MeetingFacts }) {
  const [isOpen, setOpen] = useState(false);
  const template = templateOf(facts.body);
  return (
    <p className="template-line">
      <span className="muted">
        {template === undefined ? '存 Word 按上面选的版式。' : `存 Word 按本单位模板「${template.name}」。`}
      </span>
      <Button size="small" onClick={() => setOpen(true)}>
        本单位模板
      </Button>
      {isOpen && <TemplateDialog facts={facts} onClose={() => setOpen(false)} />}
    </p>
  );
}
