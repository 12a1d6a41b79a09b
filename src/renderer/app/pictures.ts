import { lazy, type ComponentType } from 'react';
import type { LedgerPicture, LedgerPictures } from '../records/ledgerPictures.ts';

/** A picture that is fetched when it is first looked at. */
function late(label: string, load: () => Promise<ComponentType>): LedgerPicture {
  return { label, Picture: lazy(() => load().then((picture) => ({ default: picture }))) };
}

const buildings = late('楼栋图', () =>
  import('../features/pictures/BuildingMap.tsx').then((file) => file.BuildingMap),
);

/** Which ledger can be looked at as which picture. */
export const pictures: LedgerPictures = {
  buildingHead: buildings,
  unitHead: buildings,
  building: buildings,
  partyOrg: late('组织架构图', () => import('../features/pictures/OrgMap.tsx').then((file) => file.OrgMap)),
  partnerUnit: late('联盟图', () =>
    import('../features/pictures/AllianceMap.tsx').then((file) => file.AllianceMap),
  ),
  partyMember: late('结构图', () =>
    import('../features/pictures/MemberCharts.tsx').then((file) => file.MemberCharts),
  ),
};
