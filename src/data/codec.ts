import type { Body } from './store.ts';

/** Turns batches of values into stored bodies and back; the one place where encryption will come in. */
export interface Codec {
  encode(batches: readonly (readonly unknown[])[]): Promise<readonly Body[]>;
  decode(bodies: readonly Body[]): Promise<readonly (readonly unknown[])[]>;
}

/** Values as they are: the store copies them; measured as quick to write as bytes, and quicker to read. */
export const plainCodec: Codec = {
  encode: (batches) => Promise.resolve(batches),
  async decode(bodies) {
    if (!bodies.every(Array.isArray)) throw new TypeError('a stored body must be a list');
    return Promise.resolve(bodies);
  },
};
