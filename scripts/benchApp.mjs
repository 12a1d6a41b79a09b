/** placeholder */
export async function measureApp() {
  throw new Error('not measured yet');
}
