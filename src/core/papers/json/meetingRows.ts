import { unwritten } from '../../record/patches.ts';
import type { AnyStored, RecordName } from '../../record/types.ts';
import { readGroup, readList, throughGate, type Group, type Shape } from './readGroup.ts';
import type { Place, Troubles } from './troubles.ts';

type Values = Readonly<Record<string, unknown>>;

/** Builds the records of one file in memory, each through the gate, with ids that tell their place in the file. */
export class MeetingRows {
  readonly tables: { [N in RecordName]?: AnyStored[] } = {};
  /** Where in the file a record stands, for what the rules find later. */
  readonly places = new Map<string, Place>();

  readonly troubles: Troubles;

  constructor(troubles: Troubles) {
    this.troubles = troubles;
  }

  #add(shape: Shape, values: Values, place: Place, misread: ReadonlySet<string>): string {
    const rows = (this.tables[shape.type] ??= []);
    const id = `${shape.type}-${rows.length + 1}`;
    throughGate({ shape, values, misread }, place, this.troubles);
    rows.push({ ...unwritten(id), ...values });
    this.places.set(id, place);
    return id;
  }

  /** Reads a group and keeps it as a record; `links` are set by the program, `defaults` hold where the file says nothing. */
  read(
    shape: Shape,
    value: unknown,
    place: Place,
    set: { readonly links?: Values; readonly defaults?: (values: Values) => Values } = {},
  ): Group & { readonly id: string } {
    const group = readGroup(shape, value, place, this.troubles);
    const values = { ...set.defaults?.(group.values), ...group.values, ...set.links };
    return { ...group, id: this.#add(shape, values, place, group.misread) };
  }

  /** Reads a list of groups, each kept as a record in order. */
  readAll(
    shape: Shape,
    value: unknown,
    place: Place,
    set: { readonly links?: Values; readonly defaults?: (values: Values) => Values } = {},
  ): readonly (Group & { readonly id: string; readonly place: Place })[] {
    const [last = '', ...before] = place.toReversed();
    return readList(value, place, this.troubles).map((one, i) => {
      const at = [...before.toReversed(), `${last}第${i + 1}项`];
      return { ...this.read(shape, one, at, set), place: at };
    });
  }
}
