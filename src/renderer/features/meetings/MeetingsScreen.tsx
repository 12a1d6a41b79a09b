import { PageHeader } from '../../ui/PageHeader.tsx';
import { MeetingsSwitch } from './MeetingsSwitch.tsx';

/** 会议: the bodies with what is due and what is missing, and their meetings by year. */
export function MeetingsScreen() {
  return (
    <PageHeader title="会议">
      <MeetingsSwitch />
    </PageHeader>
  );
}
