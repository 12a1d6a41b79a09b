/** The card of one person, /person/:id. */
export function PersonCard() {
  return null;
}
