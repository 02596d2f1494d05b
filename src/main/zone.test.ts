import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markFromOutside, zoneMark } from './zone.ts';

it('marks a file of elsewhere on Windows as from the internet', () => {
  expect(zoneMark('C:\\Temp\\brief.docx', 'win32')).toEqual({
    stream: 'C:\\Temp\\brief.docx:Zone.Identifier',
    text: '[ZoneTransfer]\r\nZoneId=3\r\n',
  });
});

it('writes nothing elsewhere', () => {
  expect(zoneMark('/tmp/brief.docx', 'linux')).toBeNull();
  expect(zoneMark('/tmp/brief.docx', 'darwin')).toBeNull();
});

it('writes the mark, and a disk without streams is no fault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gp-zone-'));
  const path = join(folder, 'brief.docx');
  await markFromOutside(path, 'win32');
  // Here a stream is a file with a colon in its name: what is written can be read.
  expect(readFileSync(`${path}:Zone.Identifier`, 'utf8')).toContain('ZoneId=3');
  await markFromOutside(join(folder, 'nergens', 'brief.docx'), 'win32');
  rmSync(folder, { recursive: true });
});
