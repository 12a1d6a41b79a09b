import type { PrintedKey } from '../../../core/codes/printed.ts';

/** The page on which a paper is printed anew, by the record it is about. */
export const printAddress: Readonly<Record<PrintedKey, (about: string) => string>> = {
  gridNotice: (grid) => `/papers?paper=gridNotice&about=${grid}`,
  headNotice: (building) => `/papers?paper=headNotice&about=${building}`,
  appointmentLetter: (post) => `/papers?paper=appointmentLetter&about=${post}`,
  nameCards: (meeting) => `/meetings/${meeting}/notice`,
  contactBook: (compound) => `/papers?paper=contactBook&about=${compound}`,
  communityProfile: () => '/papers?paper=communityProfile',
  memberRoster: () => '/reports',
  headRoster: () => '/reports',
  headCoverage: () => '/reports',
  commissionerRoster: () => '/reports',
  orgPicture: () => '/ledger/partyOrg',
  alliancePicture: () => '/ledger/partnerUnit',
  buildingPicture: () => '/ledger/buildingHead',
};
