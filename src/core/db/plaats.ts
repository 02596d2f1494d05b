import { existsSync } from 'node:fs';
import { posix } from 'node:path';

/** Where a file lies that should not lie there: SQLite needs a local disk that nobody else writes to (B6). */
export type Plaats =
  | { readonly soort: 'lokaal' }
  | { readonly soort: 'netwerk' }
  | { readonly soort: 'gesynchroniseerd'; readonly dienst: string };

type Dienst = {
  readonly naam: string;
  /** Forms of the name of a folder, in lower case, that this service gives. */
  readonly mappen: readonly RegExp[];
  /** Files or folders by which it knows a folder that the user named. */
  readonly merken?: readonly string[];
};

/** What a service puts behind its own name: 'OneDrive - Gemeente', 'Dropbox (Werk)', 'Nextcloud2', 'GoogleDrive-jan@…'. */
const named = (name: string): RegExp => new RegExp(`^${name}(?:\\d+| ?[-(].*)?$`, 'u');

/** Every service that keeps a folder the same in more places. A new one is one line. */
const DIENSTEN: readonly Dienst[] = [
  { naam: 'OneDrive', mappen: [named('onedrive'), named('skydrive')] },
  // A library of SharePoint or Teams lies in a folder of the organisation, as 'Planning - Documenten'.
  { naam: 'SharePoint', mappen: [named('sharepoint'), /^.+ - (?:documents|documenten|general|algemeen)$/u] },
  { naam: 'Dropbox', mappen: [named('dropbox')], merken: ['.dropbox.cache'] },
  {
    naam: 'Google Drive',
    mappen: [
      named('google ?drive'),
      /^(?:mijn|my|mon|meine) (?:drive|ablage)$/u,
      /^(?:gedeelde drives|shared drives|drivefs)$/u,
    ],
    merken: ['.tmp.drivedownload', '.tmp.driveupload'],
  },
  {
    naam: 'iCloud',
    mappen: [/^icloud ?(?:drive|photos)?$/u, /^com~apple~clouddocs$/u, /^mobile documents$/u],
  },
  { naam: 'Nextcloud', mappen: [named('nextcloud')], merken: ['.nextcloudsync.log'] },
  { naam: 'ownCloud', mappen: [named('owncloud')], merken: ['.owncloudsync.log'] },
  { naam: 'pCloud', mappen: [named('p-?cloud ?(?:drive|sync)?')] },
  { naam: 'Box', mappen: [/^box$/u, /^box (?:sync|drive)$/u, /^box-.+$/u] },
  { naam: 'SURFdrive', mappen: [named('surf ?(?:drive|filesender)')] },
  {
    naam: 'Synology Drive',
    mappen: [named('synology ?drive'), named('cloud ?station(?: drive)?')],
    merken: ['.synologyworkingdirectory', '.SynologyWorkingDirectory'],
  },
  { naam: 'Syncthing', mappen: [named('syncthing')], merken: ['.stfolder', '.stversions'] },
  { naam: 'Resilio Sync', mappen: [named('resilio ?sync'), named('btsync')] },
  { naam: 'Sync.com', mappen: [/^sync$/u] },
  { naam: 'MEGA', mappen: [named('mega(?:sync)?')], merken: ['.megaignore'] },
  { naam: 'Proton Drive', mappen: [named('proton ?drive')] },
  { naam: 'Seafile', mappen: [named('seafile'), named('seadrive')], merken: ['.seafile-data'] },
  { naam: 'STACK', mappen: [named('stack')], merken: ['.sync_journal.db'] },
  { naam: 'HiDrive', mappen: [named('(?:strato )?hidrive')] },
  { naam: 'Tresorit', mappen: [named('tresorit(?: drive)?'), named('tresors')] },
  { naam: 'ShareFile', mappen: [named('(?:citrix )?sharefile'), named('citrix files')] },
  { naam: 'Egnyte', mappen: [named('egnyte(?: ?drive)?')] },
  { naam: 'Jottacloud', mappen: [named('jottacloud')] },
  { naam: 'Yandex Disk', mappen: [named('yandex\\.?disk')] },
  { naam: 'Creative Cloud', mappen: [named('creative cloud files')] },
  { naam: 'een synchronisatiedienst', mappen: [/^cloudstorage$/u] },
];

function byName(map: string): string | null {
  const lower = map.toLowerCase();
  return DIENSTEN.find(({ mappen }) => mappen.some((form) => form.test(lower)))?.naam ?? null;
}

function byMark(map: string, exists: (path: string) => boolean): string | null {
  const marked = ({ merken = [] }: Dienst) => merken.some((mark) => exists(posix.join(map, mark)));
  return DIENSTEN.find(marked)?.naam ?? null;
}

/**
 * Judges a full path, of any platform: by the names of its folders, the innermost first, and by what a service left
 * in them. A mapped drive letter cannot be seen from the path alone.
 */
export function assessPlaats(path: string, exists: (path: string) => boolean = existsSync): Plaats {
  const schoon = path.replaceAll('\\', '/');
  const zonderPrefix = schoon.replace(/^\/\/[?.]\//u, '');
  if (/^UNC\//iu.test(zonderPrefix) || (/^\/\/[^/]/u.test(schoon) && zonderPrefix === schoon))
    return { soort: 'netwerk' };
  const mappen = zonderPrefix.split('/').slice(0, -1);
  for (let end = mappen.length; end > 0; end -= 1) {
    const dienst = byName(mappen[end - 1] ?? '') ?? byMark(mappen.slice(0, end).join('/'), exists);
    if (dienst !== null) return { soort: 'gesynchroniseerd', dienst };
  }
  return { soort: 'lokaal' };
}

/** The lasting warning for a place, in Dutch; null when the place is fine. */
export function plaatsWaarschuwing(plaats: Plaats): string | null {
  switch (plaats.soort) {
    case 'lokaal':
      return null;
    case 'netwerk':
      return 'Het bestand staat op een netwerkmap. Daar kan het beschadigd raken. Zet het op deze computer.';
    case 'gesynchroniseerd':
      return `Het bestand staat in een map van ${plaats.dienst}. Daar kan het beschadigd raken. Zet het in een map die niet wordt gesynchroniseerd.`;
  }
}
