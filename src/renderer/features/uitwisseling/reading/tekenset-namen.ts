/** The sets of signs that a text file can be in. */

export const TEKENSETS = [
  'utf-8',
  'utf-8-twice',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'windows-1251',
  'windows-1253',
  'windows-1256',
  'cp850',
  'cp437',
  'macintosh',
] as const;
export type Tekenset = (typeof TEKENSETS)[number];

export const TEKENSET_LABEL: Readonly<Record<Tekenset, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-twice': 'UTF-8, twee keer omgezet (Ã«)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, andersom)',
  'windows-1252': 'Windows, West-Europees (1252)',
  'windows-1250': 'Windows, Midden-Europees (1250)',
  'windows-1254': 'Windows, Turks (1254)',
  'windows-1251': 'Windows, Cyrillisch (1251)',
  'windows-1253': 'Windows, Grieks (1253)',
  'windows-1256': 'Windows, Arabisch (1256)',
  cp850: 'MS-DOS (850)',
  cp437: 'MS-DOS, Amerikaans (437)',
  macintosh: 'Macintosh',
};
