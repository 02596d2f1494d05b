import { readDatum } from '../../../shared/domain/tijd/datum.ts';

export type Dagen =
  | { readonly soort: 'ok'; readonly dagen: string[] }
  | { readonly soort: 'fout'; readonly melding: string };

/** The days of a decree as they are typed or pasted from its title: '28 april 2028, 26 mei 2028 en 11 mei 2029'. */
export function readDagen(text: string): Dagen {
  const dagen: string[] = [];
  for (const part of text.split(/[\n,;]|\ben\b/u)) {
    if (part.trim() === '') continue;
    const read = readDatum(part);
    if (read.soort === 'fout') return read;
    dagen.push(read.datum);
  }
  return { soort: 'ok', dagen: [...new Set(dagen)].sort() };
}
