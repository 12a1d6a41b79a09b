import { PageHeader } from '../../../ui/PageHeader.tsx';
import { MeetingsSwitch } from '../MeetingsSwitch.tsx';

/** 督办: every open resolution of all meetings. */
export function SupervisionScreen() {
  return (
    <PageHeader title="督办">
      <MeetingsSwitch />
    </PageHeader>
  );
}
