import type { ReactNode } from 'react';
import './batch.css';

/** Nobody reads more reasons at once. */
const LISTED = 50;

/** The reasons why something was refused, one line each. */
export function refusalList(texts: readonly string[]): ReactNode {
  return (
    <>
      <ul className="refusals">
        {texts.slice(0, LISTED).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {texts.length > LISTED && <p>还有 {texts.length - LISTED} 处。</p>}
    </>
  );
}
