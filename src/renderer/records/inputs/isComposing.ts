import type { KeyboardEvent } from 'react';

/** True while an input method takes the keys for itself. */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
