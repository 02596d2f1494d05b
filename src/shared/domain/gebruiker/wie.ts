/** Which medewerker a gebruiker is: the shielding of complaints (Awb 9:7) rests on it. */
import { volledigeNaam } from '../tekst/naam.ts';

type Row = { readonly id: string; readonly medewerkerId: string | null; readonly geldigTot: string | null };

/** Who is a gebruiker still on a day, or will be. */
export const isCurrent = ({ geldigTot }: Pick<Row, 'geldigTot'>, vandaag: string): boolean =>
  geldigTot === null || geldigTot > vandaag;

/** Another gebruiker who is this medewerker: nobody is there twice. `id`: who is asked about, null for a new one. */
export function otherOfMedewerker<R extends Row>(
  rows: readonly R[],
  medewerkerId: string,
  { id, vandaag }: { readonly id: string | null; readonly vandaag: string },
): R | undefined {
  return rows.find((row) => row.id !== id && row.medewerkerId === medewerkerId && isCurrent(row, vandaag));
}

type Link = { readonly medewerkerId: string | null; readonly geenMedewerker: boolean };
type Naamgenoot = Parameters<typeof volledigeNaam>[0] & { readonly id: string };

/** What is known of somebody's own name. */
type Own = {
  /** The medewerkers of a name that they have or had. */
  readonly naamgenoten: readonly Naamgenoot[];
  /** Names of others who can record it. */
  readonly anderen: readonly string[];
};

/**
 * Why somebody may not record this of themselves, in Dutch; null when they may. Nobody lifts their own shield: until it
 * is recorded every complaint about somebody is shielded from them. With one medewerker of their name it is that one;
 * otherwise somebody else says it, and only where nobody else can they say it once themselves.
 */
export function refuseOwnWie(was: Link, next: Link, { naamgenoten, anderen }: Own): string | null {
  if (was.medewerkerId !== null || was.geenMedewerker) {
    return was.medewerkerId === next.medewerkerId && was.geenMedewerker === next.geenMedewerker
      ? null
      : 'Wie u bent, is al vastgelegd. Dat kunt u niet zelf wijzigen: een klacht over u blijft zo voor u afgeschermd (Awb 9:7). Klopt het niet? Vraag het de administratie of een andere beheerder.';
  }
  const [only, ...more] = naamgenoten;
  if (only === undefined) {
    return anderen.length === 0
      ? null
      : `Wie u bent, legt een ander vast: ${anderen.join(' of ')}. Zo haalt niemand de eigen afscherming weg (Awb 9:7).`;
  }
  if (more.length > 0) {
    return `Meer medewerkers heten zoals u: ${naamgenoten.map(volledigeNaam).join(', ')}. Laat de administratie of een andere beheerder vastleggen wie u bent (Awb 9:7).`;
  }
  return next.medewerkerId === only.id
    ? null
    : `Er is een medewerker met uw naam: ${volledigeNaam(only)}. Kies die medewerker. Bent u iemand anders? Laat dat dan vastleggen door de administratie of een andere beheerder (Awb 9:7).`;
}

const UNKNOWN: Link = { medewerkerId: null, geenMedewerker: false };

/**
 * Why somebody may not take that back, or do it again, of themselves; null when they may. Back to nothing recorded is
 * allowed where their name shields as much as the link did. `next` null: their row goes.
 */
export function refuseOwnBack(
  now: Link,
  next: Link | null,
  naamgenoten: readonly Naamgenoot[],
): string | null {
  const to = next ?? UNKNOWN;
  const isUnknown = to.medewerkerId === null && !to.geenMedewerker;
  const isShielded = now.medewerkerId === null || naamgenoten.some(({ id }) => id === now.medewerkerId);
  return isUnknown && isShielded ? null : refuseOwnWie(now, to, { naamgenoten, anderen: [] });
}
