import { createContext, useContext, type ComponentType } from 'react';

/** Another way to look at a ledger: the word of its switch and the picture itself. */
export interface LedgerPicture {
  readonly label: string;
  readonly Picture: ComponentType;
}

/** Pictures by the name of their ledger. */
export type LedgerPictures = Readonly<Record<string, LedgerPicture>>;

/** Filled by the app, so that the generic screen of a ledger knows no feature. */
export const LedgerPicturesContext = createContext<LedgerPictures>({});

/** The picture of a ledger; undefined where it has none. */
export function useLedgerPicture(ledger: string): LedgerPicture | undefined {
  const pictures = useContext(LedgerPicturesContext);
  return Object.hasOwn(pictures, ledger) ? pictures[ledger] : undefined;
}
