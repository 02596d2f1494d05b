import { describe, expect, it } from 'vitest';
import { assessPlaats, plaatsWaarschuwing } from './plaats.ts';

const judge = (path: string, there: readonly string[] = []) => {
  const plaats = assessPlaats(path, (asked) => there.includes(asked));
  expect(plaatsWaarschuwing(plaats) === null).toBe(plaats.soort === 'lokaal');
  return plaats.soort === 'gesynchroniseerd' ? plaats.dienst : plaats.soort;
};

describe('by the names of its folders', () => {
  it.each([
    ['C:\\Users\\Jan\\AppData\\Local\\Gebiedsplanner\\a.gpa', 'lokaal'],
    ['\\\\?\\C:\\Users\\Jan\\a.gpa', 'lokaal'],
    ['/home/jan/.local/share/gebiedsplanner/a.gpa', 'lokaal'],
    ['/Users/jan/Library/Application Support/Gebiedsplanner/a.gpa', 'lokaal'],
    ['D:\\onedrive.gpa', 'lokaal'],
    ['D:\\Boxen\\a.gpa', 'lokaal'],
    ['D:\\Synchroniseren met Jan\\a.gpa', 'lokaal'],
    ['/home/jan/megafoon/a.gpa', 'lokaal'],
    ['/home/jan/stackoverflow/a.gpa', 'lokaal'],
    ['D:\\Documenten\\a.gpa', 'lokaal'],
    ['\\\\server\\share\\a.gpa', 'netwerk'],
    ['//server/share/a.gpa', 'netwerk'],
    ['\\\\?\\UNC\\server\\share\\a.gpa', 'netwerk'],
    ['\\\\wsl.localhost\\Debian\\home\\a.gpa', 'netwerk'],
    ['C:\\Users\\Jan\\OneDrive\\a.gpa', 'OneDrive'],
    ['c:/users/jan/onedrive/a.gpa', 'OneDrive'],
    ['C:\\Users\\Jan\\OneDrive - Gemeente Voorbeeld\\Planning\\a.gpa', 'OneDrive'],
    ['/Users/jan/Library/CloudStorage/OneDrive-GemeenteVoorbeeld/a.gpa', 'OneDrive'],
    ['C:\\Users\\Jan\\Gemeente Voorbeeld\\Wijkteams - Documenten\\a.gpa', 'SharePoint'],
    ['C:\\Users\\Jan\\Gemeente Voorbeeld\\Wijkteams - General\\a.gpa', 'SharePoint'],
    ['/Users/jan/Dropbox (Werk)/a.gpa', 'Dropbox'],
    ['/Users/jan/Library/CloudStorage/Dropbox/a.gpa', 'Dropbox'],
    ['C:\\Users\\Jan\\Dropbox\\a.gpa', 'Dropbox'],
    ['/Users/jan/Library/Mobile Documents/com~apple~CloudDocs/a.gpa', 'iCloud'],
    ['C:\\Users\\Jan\\iCloudDrive\\a.gpa', 'iCloud'],
    ['C:\\Users\\Jan\\iCloud Drive\\a.gpa', 'iCloud'],
    ['G:\\Mijn Drive\\a.gpa', 'Google Drive'],
    ['G:\\My Drive\\a.gpa', 'Google Drive'],
    ['G:\\Gedeelde drives\\Team\\a.gpa', 'Google Drive'],
    ['C:\\Users\\Jan\\Google Drive\\a.gpa', 'Google Drive'],
    ['/Users/jan/Library/CloudStorage/GoogleDrive-jan@voorbeeld.nl/Mijn Drive/a.gpa', 'Google Drive'],
    ['C:\\Users\\Jan\\Nextcloud\\a.gpa', 'Nextcloud'],
    ['/home/jan/Nextcloud2/a.gpa', 'Nextcloud'],
    ['/home/jan/ownCloud/a.gpa', 'ownCloud'],
    ['C:\\Users\\Jan\\ownCloud - jan@cloud.voorbeeld.nl\\Personal\\a.gpa', 'ownCloud'],
    ['/home/jan/pCloudDrive/a.gpa', 'pCloud'],
    ['P:\\pCloud Drive\\a.gpa', 'pCloud'],
    ['C:\\Users\\Jan\\pCloud Sync\\a.gpa', 'pCloud'],
    ['C:\\Users\\Jan\\Box\\a.gpa', 'Box'],
    ['C:\\Users\\Jan\\Box Sync\\a.gpa', 'Box'],
    ['/Users/jan/Library/CloudStorage/Box-Box/a.gpa', 'Box'],
    ['C:\\Users\\Jan\\SURFdrive\\a.gpa', 'SURFdrive'],
    ['/home/jan/surfdrive/Planning/a.gpa', 'SURFdrive'],
    ['C:\\Users\\Jan\\SynologyDrive\\a.gpa', 'Synology Drive'],
    ['/Users/jan/Library/CloudStorage/SynologyDrive-nas/a.gpa', 'Synology Drive'],
    ['C:\\Users\\Jan\\CloudStation\\a.gpa', 'Synology Drive'],
    ['/home/jan/Syncthing/a.gpa', 'Syncthing'],
    ['C:\\Users\\Jan\\Sync\\a.gpa', 'Sync.com'],
    ['C:\\Users\\Jan\\Resilio Sync\\a.gpa', 'Resilio Sync'],
    ['C:\\Users\\Jan\\MEGA\\a.gpa', 'MEGA'],
    ['C:\\Users\\Jan\\Proton Drive\\jan\\a.gpa', 'Proton Drive'],
    ['/Users/jan/Library/CloudStorage/ProtonDrive-jan@proton.me/a.gpa', 'Proton Drive'],
    ['C:\\Users\\Jan\\Seafile\\a.gpa', 'Seafile'],
    ['C:\\Users\\Jan\\STACK\\a.gpa', 'STACK'],
    ['C:\\Users\\Jan\\Citrix Files\\a.gpa', 'ShareFile'],
    ['/Users/jan/Library/CloudStorage/NieuweDienst/a.gpa', 'een synchronisatiedienst'],
  ])('%s ligt %s', (path, expected) => expect(judge(path)).toBe(expected));
});

describe('by what a service left in a folder that somebody named', () => {
  it.each([
    ['.stfolder', 'Syncthing'],
    ['.dropbox.cache', 'Dropbox'],
    ['.owncloudsync.log', 'ownCloud'],
    ['.nextcloudsync.log', 'Nextcloud'],
    ['.SynologyWorkingDirectory', 'Synology Drive'],
    ['.tmp.drivedownload', 'Google Drive'],
  ])('%s: %s', (mark, expected) => {
    expect(judge('/home/jan/werk/planning/a.gpa', [`/home/jan/werk/${mark}`])).toBe(expected);
    expect(judge('D:\\werk\\planning\\a.gpa', [`D:/werk/${mark}`])).toBe(expected);
    expect(judge('/home/jan/elders/a.gpa', [`/home/jan/werk/${mark}`])).toBe('lokaal');
  });
});
