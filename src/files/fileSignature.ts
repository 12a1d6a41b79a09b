/** True when a file begins with these bytes. */
function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** True when a stream or folder of this name stands in an OLE container (names are UTF-16). */
export function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((c) => [c.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** An OLE container: documents of old Office programs, and newer ones that are locked by a password. */
export function isOle(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
}

/** A zip archive, which documents of newer Office programs are. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b);
}
