import type { Stored } from '../../../../core/record/types.ts';
import { Labelled } from '../Labelled.tsx';

/** 审核人 and 签发人, who stand at the end of the minutes. */
export function Signers({ meeting }: { readonly meeting: Stored<'meeting'> }) {
  const field = (name: 'reviewerName' | 'signerName', label: string) => (
    <Labelled
      label={label}
      place={{ type: 'meeting', record: meeting.id, field: name }}
      stored={meeting[name]}
    />
  );
  return (
    <div className="signers">
      {field('reviewerName', '审核人')}
      {field('signerName', '签发人')}
    </div>
  );
}
