import type { PrintedKey } from '../../../core/codes/printed.ts';

/** The page on which a paper is printed anew, by the record it is about. */
export const printAddress: Readonly<Record<PrintedKey, (about: string) => string>> = {
  gridNotice: (grid) => `/ledger/grid?find=${grid}`,
  headNotice: () => '/ledger/buildingHead',
  appointmentLetter: (post) => `/ledger/buildingHead?find=${post}`,
  nameCards: (meeting) => `/meetings/${meeting}/notice`,
  contactBook: (compound) => `/ledger/compound?find=${compound}`,
  communityProfile: () => '/reports',
  memberRoster: () => '/reports',
  headRoster: () => '/reports',
  headCoverage: () => '/reports',
  commissionerRoster: () => '/reports',
  orgPicture: () => '/ledger/partyOrg',
  alliancePicture: () => '/ledger/partnerUnit',
  buildingPicture: () => '/ledger/buildingHead',
};
