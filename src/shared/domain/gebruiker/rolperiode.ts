/** Roles over time: which may stand beside each other, and that there is always a beheerder. */
import { datumNl, plusDagen } from '../tijd/datum.ts';
import { doorsnede, isEmpty, overlapt, type Periode } from '../tijd/periode.ts';
import { GEBRUIKER_ROLLEN, type GebruikerRol } from './rol.ts';

/** Somebody with the period in which they may work with the application. */
export type GebruikerPeriode = Periode & { readonly id: string };

export type RolPeriode = Periode & {
  readonly gebruikerId: string;
  readonly rol: GebruikerRol;
  /** The own gebied of a gebiedsmanager; null = the whole city. */
  readonly gebiedId: string | null;
};

/** What of a role is not possible, at the field of the form that says it; null = it is. */
export type RolWeigering = {
  readonly veld: 'rol' | 'gebiedId' | 'van' | 'tot';
  readonly melding: string;
} | null;

/** A period as one reads it: 'van 01-02-2026 t/m 31-03-2026', 'vanaf 01-02-2026'. */
export function periodeText({ geldigVan, geldigTot }: Periode): string {
  return geldigTot === null
    ? `vanaf ${datumNl(geldigVan)}`
    : `van ${datumNl(geldigVan)} t/m ${datumNl(plusDagen(geldigTot, -1))}`;
}

const isSame = (a: RolPeriode, b: RolPeriode): boolean =>
  a.rol === b.rol && (a.gebiedId === b.gebiedId || a.gebiedId === null || b.gebiedId === null);

/** Whether a period reaches beyond another. */
function endsAfter(a: Periode, b: Periode): boolean {
  return b.geldigTot !== null && (a.geldigTot === null || a.geldigTot > b.geldigTot);
}

type Gebied = Periode & { readonly naam: string };

/**
 * Whether somebody can have a role in a period, besides the roles they have (`others`). `gebied`: that of the role, as far
 * as it is known.
 */
export function checkRol(
  wie: GebruikerPeriode & { readonly naam: string },
  role: RolPeriode,
  others: readonly RolPeriode[],
  gebied: Gebied | null,
): RolWeigering {
  const { geldigVan, geldigTot } = role;
  if (isEmpty(role)) return { veld: 'tot', melding: 'De laatste dag ligt voor de eerste dag.' };
  if (role.gebiedId !== null && role.rol !== 'gebiedsmanager') {
    return { veld: 'gebiedId', melding: 'Alleen een gebiedsmanager heeft een eigen gebied.' };
  }
  if (geldigVan < wie.geldigVan) {
    return {
      veld: 'van',
      melding: `${wie.naam} is gebruiker vanaf ${datumNl(wie.geldigVan)}. Kies die dag of later.`,
    };
  }
  if (endsAfter(role, wie) && wie.geldigTot !== null) {
    const last = datumNl(plusDagen(wie.geldigTot, -1));
    const veld = geldigVan >= wie.geldigTot ? 'van' : 'tot';
    return { veld, melding: `${wie.naam} is gebruiker t/m ${last}. Kies die dag of eerder.` };
  }
  const beside = others.find((other) => isSame(other, role) && overlapt(other, { geldigVan, geldigTot }));
  if (beside !== undefined) {
    const which = GEBRUIKER_ROLLEN.labels[role.rol].toLowerCase();
    return {
      veld: geldigVan < beside.geldigVan ? 'tot' : 'van',
      melding: `${wie.naam} is al ${which} ${periodeText(beside)}. Kies een andere periode, of wijzig die rol.`,
    };
  }
  return gebied === null ? null : checkGebied(role, gebied);
}

function checkGebied(role: RolPeriode, gebied: Gebied): RolWeigering {
  if (role.geldigVan < gebied.geldigVan) {
    return {
      veld: 'van',
      melding: `Gebied ${gebied.naam} bestaat pas vanaf ${datumNl(gebied.geldigVan)}.`,
    };
  }
  if (gebied.geldigTot === null || !endsAfter(role, gebied)) return null;
  const last = datumNl(plusDagen(gebied.geldigTot, -1));
  return role.geldigVan >= gebied.geldigTot
    ? { veld: 'gebiedId', melding: `Gebied ${gebied.naam} is geëindigd op ${last}. Kies een ander gebied.` }
    : { veld: 'tot', melding: `Gebied ${gebied.naam} bestaat t/m ${last}. Kies die dag of eerder.` };
}

/**
 * The first day from `vanaf` on which nobody is beheerder; null = there always is one. Somebody is only as long as they
 * are a gebruiker.
 */
export function dagZonderBeheerder(
  gebruikers: readonly GebruikerPeriode[],
  rollen: readonly RolPeriode[],
  vanaf: string,
): string | null {
  const people = new Map(gebruikers.map((row) => [row.id, row]));
  const perioden = rollen
    .filter(({ rol }) => rol === 'beheerder')
    .flatMap((role) => {
      const wie = people.get(role.gebruikerId);
      const both = wie === undefined ? null : doorsnede(role, wie);
      return both === null ? [] : [both];
    });
  let day = vanaf;
  for (;;) {
    const here = perioden.filter((p) => p.geldigVan <= day && (p.geldigTot === null || p.geldigTot > day));
    if (here.length === 0) return day;
    if (here.some(({ geldigTot }) => geldigTot === null)) return null;
    for (const { geldigTot } of here) if (geldigTot !== null && geldigTot > day) day = geldigTot;
  }
}

/** Whether there is less of a beheerder than before: from an earlier day on there is none. */
export function isEerderZonder(before: string | null, after: string | null): boolean {
  return after !== null && (before === null || after < before);
}
