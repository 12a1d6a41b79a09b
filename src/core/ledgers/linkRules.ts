import type { LinkRule } from '../record/defineLedger.ts';

/** A person is found by identity number, or by name with phone or birth; a bare name never decides (domain.md, bad input). */
export const findPerson: LinkRule = {
  by: [['idNumber'], ['name', 'mobile'], ['name', 'birthDate']],
  weak: ['name'],
  create: true,
};

/** Things known by their name within our office. */
export const findByName: LinkRule = { by: [['name']], create: true };

/** A building within its compound. */
export const findBuilding: LinkRule = { by: [['compound', 'no']], create: true };

/** A buildingUnit within its building. */
export const findBuildingUnit: LinkRule = { by: [['building', 'no']], create: true };

/** Things that a list names and that have a ledger of their own: found, never made on the side. */
export const findKnownByName: LinkRule = { ...findByName, create: false };

/** A building that is on record. */
export const findKnownBuilding: LinkRule = { ...findBuilding, create: false };

/** Somebody who is on record, by identity number or by name with phone; a bare name names nobody. */
export const findKnownPerson: LinkRule = { by: [['name', 'mobile'], ['idNumber']], create: false };

/** An issue by its number or its words. */
export const findKnownIssue: LinkRule = { by: [['content'], ['no']], create: false };

/** An entry of a list that the office fills itself, by its title. */
export const findKnownByTitle: LinkRule = { by: [['title']], create: false };
