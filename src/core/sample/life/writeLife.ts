import type { Chapter } from './chapter.ts';
import { writeActivities } from './writeActivities.ts';
import { writeAlliances } from './writeAlliances.ts';
import { writeBrands } from './writeBrands.ts';
import { writeClasses } from './writeClasses.ts';
import { writeDepartments } from './writeDepartments.ts';
import { writeDoors } from './writeDoors.ts';
import { writeFirms } from './writeFirms.ts';
import { writeGridLife } from './writeGridLife.ts';
import { writeGrids } from './writeGrids.ts';
import { writeIssues } from './writeIssues.ts';
import { writeLists } from './writeLists.ts';
import { writeMediation } from './writeMediation.ts';
import type { Offers } from './writeOffers.ts';
import { writePartyTree } from './writePartyTree.ts';
import { writeReporting } from './writeReporting.ts';
import { writeSocialOrgs } from './writeSocialOrgs.ts';
import { writeVolunteers } from './writeVolunteers.ts';
import { writeWorkers } from './writeWorkers.ts';

/** Writes everything that the ledgers beside people, places and meetings hold; lists that the office fills itself stay empty. */
export function writeLife(chapter: Chapter, offers: Offers): void {
  writeGrids(chapter);
  const departments = writeDepartments(chapter);
  const firms = writeFirms(chapter, writePartyTree(chapter));
  writeMediation(chapter);
  const socialOrgs = writeSocialOrgs(chapter);
  writeAlliances(chapter, { departments, firms, socialOrgs });
  writeWorkers(chapter);
  writeGridLife(chapter, departments);
  const teams = writeVolunteers(chapter);
  writeClasses(chapter);
  writeDoors(chapter);
  writeLists(chapter, offers);
  writeBrands(chapter);
  writeIssues(chapter, departments);
  writeActivities(chapter);
  writeReporting(chapter, teams);
}
