import { SavedText } from './saving/SavedText.tsx';
import type { Place } from './saving/SaveQueue.ts';

/** A field of the record with its label above. */
export function Labelled(props: {
  readonly label: string;
  readonly place: Place;
  readonly stored: unknown;
  readonly lines?: number;
  readonly placeholder?: string;
  readonly list?: string;
  readonly hint?: string;
  readonly testId?: string;
}) {
  const { label, hint, ...field } = props;
  return (
    <div className="labelled">
      <span className="labelled-name" aria-hidden="true">
        {label}
        {hint !== undefined && <small className="muted"> {hint}</small>}
      </span>
      <SavedText {...field} label={label} />
    </div>
  );
}
