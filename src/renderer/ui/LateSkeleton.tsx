import { useEffect, useState } from 'react';
import './ui.css';

/** A grey outline of what is coming, only when it takes longer than 200 ms: shorter waits would flicker. */
export function LateSkeleton(props: { readonly rows?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className="late-skeleton" role="status" aria-label="正在打开">
      {Array.from({ length: (props.rows ?? 6) + 1 }, (_, i) => (
        <div key={i} className="skeleton-line" />
      ))}
    </div>
  );
}
