import { GEBRUIKER_ROLLEN, ROLLEN } from '../../../shared/domain/gebruiker/rol.ts';
import { klachtrollenBij } from '../../../shared/domain/klacht/basis/rollen.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import type { CoreContext, Gebruiker } from '../../base/core-types.ts';
import { CoreFout, ongeldig } from '../../base/fout.ts';
import type { ReadDb } from '../../db/types.ts';
import { leesAdministratie, leesGebruikerRollen, leesGebruikers } from './beheer.repository.ts';

type Rolrij = ReturnType<typeof leesGebruikerRollen>[number];

/** Klachtbehandelaar is no rank: it says nothing about planning. */
const rangVan = (rijen: readonly Rolrij[]): Gebruiker['rol'] =>
  ROLLEN.findLast((rol) => rijen.some((rij) => rij.rol === rol)) ?? 'inzage';

/** The people in `gebruiker`, with what their roles on `datum` let them do. */
export function gebruikersOp(db: ReadDb, datum: string): (Gebruiker & { readonly rollen: string[] })[] {
  const rollen = leesGebruikerRollen(db).filter((rij) => isGeldigOp(rij, datum));
  return leesGebruikers(db)
    .filter((rij) => isGeldigOp(rij, datum))
    .map((rij) => {
      const eigen = rollen.filter((rol) => rol.gebruikerId === rij.id);
      const gebieden = eigen.flatMap((rol) => (rol.rol === 'gebiedsmanager' ? [rol.gebiedId] : []));
      const heleStad = gebieden.length === 0 || gebieden.includes(null);
      return {
        naam: rij.naam,
        rol: rangVan(eigen),
        gebruikerId: rij.id,
        medewerkerId: rij.medewerkerId ?? undefined,
        klachtrollen: [...new Set(eigen.flatMap((rol) => klachtrollenBij(rol.rol)))],
        gebiedIds: heleStad ? undefined : gebieden.flatMap((id) => id ?? []),
        rollen: eigen.map((rol) => GEBRUIKER_ROLLEN.labels[rol.rol]),
      };
    });
}

const START = 'start';

/** Who one can be in the demo; empty elsewhere. */
export function demoRollen({ opslag, gebruiker, startGebruiker, klok }: CoreContext) {
  if (leesAdministratie(opslag.lees)?.demo !== true) return [];
  return [
    {
      sleutel: START,
      naam: startGebruiker.naam,
      omschrijving: 'Alle rollen',
      actief: gebruiker === startGebruiker,
    },
    ...gebruikersOp(opslag.lees, klok.vandaag()).map((rij) => ({
      sleutel: rij.gebruikerId ?? '',
      naam: rij.naam,
      omschrijving: rij.rollen.length === 0 ? 'Medewerker zonder rol' : rij.rollen.join(', '),
      actief: gebruiker.gebruikerId === rij.gebruikerId,
    })),
  ];
}

/** Goes on as somebody else; refused outside a demo. Nothing is stored. */
export function wisselRol(context: CoreContext, sleutel: string): null {
  const { opslag, klok, startGebruiker, wisselGebruiker } = context;
  if (leesAdministratie(opslag.lees)?.demo !== true) throw new CoreFout('geenRecht');
  if (sleutel === START) {
    wisselGebruiker(startGebruiker);
    return null;
  }
  const ander = gebruikersOp(opslag.lees, klok.vandaag()).find((rij) => rij.gebruikerId === sleutel);
  if (ander === undefined) throw ongeldig('sleutel', 'Deze gebruiker bestaat niet (meer).');
  const { rollen: _, ...gebruiker } = ander;
  wisselGebruiker(gebruiker);
  return null;
}
