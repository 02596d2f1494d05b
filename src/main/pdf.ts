/**
 * Number of pages of a PDF as Chromium writes it: page objects stand uncompressed in the
 * file (`/Type /Page`), the page tree (`/Type /Pages`) does not count.
 */
export function countPages(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
}
