import type { ReactNode } from 'react';
import './ui.css';

/** An empty screen: what belongs here, and the one button that begins. */
export function EmptyState(props: {
  readonly title: string;
  readonly about?: string;
  readonly children?: ReactNode;
}) {
  return (
    <section className="empty-state">
      <h2>{props.title}</h2>
      {props.about !== undefined && <p>{props.about}</p>}
      {props.children}
    </section>
  );
}
