import type { Patch } from '../../core/record/change.ts';
import type { AnyStored, RecordName } from '../../core/record/types.ts';
import type { Raw } from '../../core/record/kind.ts';
import type { SheetCorrections } from '../../core/roster/correctSheet.ts';
import type { Decisions, ImportPlan, PlanItem } from '../../core/roster/importPlan.ts';
import type { SheetReading } from '../../core/roster/sheetReading.ts';

/** What the window asks the roster worker; long content comes in pieces, so that no message holds the window up. */
export type RosterAsk =
  | { readonly ask: 'read'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ask: 'correct'; readonly sheet: string; readonly corrections: SheetCorrections }
  /** A copy of the records to plan against; `begin` throws the last copy away. */
  | {
      readonly ask: 'records';
      readonly begin: boolean;
      readonly type: RecordName;
      readonly rows: readonly AnyStored[];
    }
  | {
      readonly ask: 'plan';
      readonly n: number;
      readonly decisions: Decisions;
      readonly office: string;
      readonly today: string;
    };

/** A sheet as read, without its rows: those records stay in the worker. */
export interface SheetHead extends Omit<SheetReading, 'rows'> {
  readonly rowCount: number;
}

/** A plan without its long lists. */
export type PlanHead = Omit<ImportPlan, 'items' | 'patches'>;

/** What the roster worker says. */
export type RosterWord =
  | { readonly say: 'progress'; readonly text: string; readonly done: number }
  | { readonly say: 'sheet'; readonly head: SheetHead }
  | { readonly say: 'cells'; readonly sheet: string; readonly rows: readonly (readonly Raw[])[] }
  | { readonly say: 'read' }
  | { readonly say: 'items'; readonly n: number; readonly items: readonly PlanItem[] }
  | { readonly say: 'patches'; readonly n: number; readonly patches: readonly Patch[] }
  | { readonly say: 'planned'; readonly n: number; readonly head: PlanHead }
  | { readonly say: 'trouble'; readonly text: string };
