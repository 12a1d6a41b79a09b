/** A file that cannot be taken; the message is one Chinese sentence or two for the secretary: what is wrong, that nothing was changed, what to do. */
export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';
}
