/** The first bytes that say what a file is, whatever it is called. */
export const MAGIC = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpg: [0xff, 0xd8, 0xff],
  zip: [0x50, 0x4b, 0x03, 0x04],
  /** The container of Office before 2007, and of a message of Outlook. */
  container: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
} as const;

/** Whether these bytes stand at a place, the beginning unless said otherwise. */
export function startsWith(bytes: Uint8Array, signs: readonly number[], from = 0): boolean {
  return signs.every((sign, i) => bytes[from + i] === sign);
}
