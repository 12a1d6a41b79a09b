/** A backup the user wants to bring back: its name and its content. */
export interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}
