import type { ReactNode } from 'react';
import './ui.css';

/** Head of a screen: its name, one line about it, and its buttons at the right. */
export function PageHeader(props: {
  readonly title: string;
  readonly about?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <header className="page-header">
      <h1>{props.title}</h1>
      {props.about !== undefined && <span className="page-about">{props.about}</span>}
      <div className="page-actions">{props.children}</div>
    </header>
  );
}
