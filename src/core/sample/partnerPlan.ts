import type { Values } from '../record/types.ts';

/** A partner unit as it is to be. */
export interface PartnerPlan {
  readonly name: string;
  readonly nature: Values<'partnerUnit'>['nature'];
  readonly superior: string;
  readonly head: string;
  readonly duty: string;
  readonly liaison: string;
}
