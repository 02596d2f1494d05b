/** Where a file lies that should not lie there: SQLite needs a local disk that nobody else writes to (B6). */
export type Plaats =
  | { readonly soort: 'lokaal' }
  | { readonly soort: 'netwerk' }
  | { readonly soort: 'gesynchroniseerd'; readonly dienst: string };

const DIENSTEN: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( ?- ?.*)?$/u, 'OneDrive'],
  [/^sharepoint$/u, 'SharePoint'],
  [/^dropbox( \(.*\))?$/u, 'Dropbox'],
  [/^(google ?drive|googledrive-.*|mijn drive|my drive)$/u, 'Google Drive'],
  [/^(icloud ?drive|com~apple~clouddocs|mobile documents)$/u, 'iCloud'],
  [/^nextcloud$/u, 'Nextcloud'],
  [/^(box|box sync)$/u, 'Box'],
];

/** Judges a full path by its form; a mapped drive letter cannot be seen from the path alone. */
export function assessPlaats(path: string): Plaats {
  const schoon = path.replaceAll('\\', '/');
  const zonderPrefix = schoon.replace(/^\/\/[?.]\//u, '');
  if (/^UNC\//iu.test(zonderPrefix) || (/^\/\/[^/]/u.test(schoon) && zonderPrefix === schoon))
    return { soort: 'netwerk' };
  const mappen = zonderPrefix.toLowerCase().split('/').slice(0, -1);
  for (const map of mappen) {
    const treffer = DIENSTEN.find(([form]) => form.test(map));
    if (treffer) return { soort: 'gesynchroniseerd', dienst: treffer[1] };
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
