/** The search in the top bar. */
export function SearchBox() {
  return null;
}
