import { open } from 'node:fs/promises';

/**
 * The mark of the web: Windows and Office open a file that bears it with care (no macros, protected view). It stands in
 * a second stream of the file itself; 3 is the internet. Elsewhere there is no such thing.
 */
export function zoneMark(
  path: string,
  platform: string,
): { readonly stream: string; readonly text: string } | null {
  if (platform !== 'win32') return null;
  return { stream: `${path}:Zone.Identifier`, text: '[ZoneTransfer]\r\nZoneId=3\r\n' };
}

/** Marks a file that somebody from outside made. Where the disk cannot hold a second stream it stays as it is. */
export async function markFromOutside(path: string, platform: string = process.platform): Promise<void> {
  const mark = zoneMark(path, platform);
  if (mark === null) return;
  try {
    const file = await open(mark.stream, 'w');
    await file.writeFile(mark.text);
    await file.close();
  } catch {
    // A USB stick in FAT has no streams; the file itself has been written.
  }
}
