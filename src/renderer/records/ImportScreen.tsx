/** Reading rosters into the ledgers, /import. */
export function ImportScreen() {
  return null;
}
