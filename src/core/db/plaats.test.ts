import { expect, it } from 'vitest';
import { assessPlaats, plaatsWaarschuwing } from './plaats.ts';

it.each([
  ['C:\\Users\\Jan\\AppData\\Local\\Gebiedsplanner\\a.gpa', 'lokaal'],
  ['\\\\?\\C:\\Users\\Jan\\a.gpa', 'lokaal'],
  ['/home/jan/.local/share/gebiedsplanner/a.gpa', 'lokaal'],
  ['D:\\onedrive.gpa', 'lokaal'],
  ['\\\\server\\share\\a.gpa', 'netwerk'],
  ['//server/share/a.gpa', 'netwerk'],
  ['\\\\?\\UNC\\server\\share\\a.gpa', 'netwerk'],
  ['C:\\Users\\Jan\\OneDrive\\a.gpa', 'OneDrive'],
  ['C:\\Users\\Jan\\OneDrive - Gemeente Voorbeeld\\Planning\\a.gpa', 'OneDrive'],
  ['/Users/jan/Dropbox (Werk)/a.gpa', 'Dropbox'],
  ['/Users/jan/Library/Mobile Documents/com~apple~CloudDocs/a.gpa', 'iCloud'],
  ['G:\\Mijn Drive\\a.gpa', 'Google Drive'],
])('%s ligt %s', (path, expected) => {
  const plaats = assessPlaats(path);
  expect(plaats.soort === 'gesynchroniseerd' ? plaats.dienst : plaats.soort).toBe(expected);
  expect(plaatsWaarschuwing(plaats) === null).toBe(expected === 'lokaal');
});
