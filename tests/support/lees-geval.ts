import { readFileSync } from 'node:fs';
import { leesBestand } from '../../src/renderer/features/uitwisseling/lezen/lees.ts';
import {
  maakImportregels,
  maakTabel,
  volgordeVan,
  zoekZelfde,
} from '../../src/renderer/features/uitwisseling/lijst-tabel.ts';
import type { Kolomgeheugen } from '../../src/shared/domain/import/kolommen.ts';

/** A file as the screens read it when nobody touches anything: its lines as they go to the core. */
export function readLijst(bytes: Uint8Array<ArrayBuffer>, geheugen: Kolomgeheugen = new Map()) {
  const read = leesBestand(bytes, 'lijst');
  if (read.soort === 'geweigerd') throw new Error(read.waarom);
  const tabel = maakTabel(zoekZelfde(read.bladen), geheugen);
  if (tabel === null) throw new Error('No list with known headers.');
  const { velden } = tabel.herkend;
  const regels = tabel.regels.filter(({ verborgen }) => !verborgen);
  const volgorde = volgordeVan(regels, velden);
  return {
    ...{ tabel, velden, volgorde, tekst: read.tekst },
    regels: maakImportregels(regels, velden, volgorde.volgorde),
  };
}

export const geval = (name: string) => new Uint8Array(readFileSync(`tests/gevallen/${name}`));
