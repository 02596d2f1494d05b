import { GEBRUIKER_ROLLEN } from '../../../shared/domain/gebruiker/rol.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import type { CoreContext, Gebruiker } from '../../base/core-types.ts';
import { CoreFault, ongeldig } from '../../base/fault.ts';
import type { ReadDb } from '../../db/types.ts';
import { readAdministratie, readGebruikerRollen, readGebruikers } from './beheer.repository.ts';

/** The people in `gebruiker`, with what their roles on `datum` let them do. */
export function gebruikersOn(db: ReadDb, datum: string): Gebruiker[] {
  const rollen = readGebruikerRollen(db).filter((row) => isGeldigOn(row, datum));
  return readGebruikers(db)
    .filter((row) => isGeldigOn(row, datum))
    .map((row) => {
      const own = rollen.filter((rol) => rol.gebruikerId === row.id);
      const gebieden = own.flatMap((rol) => (rol.rol === 'gebiedsmanager' ? [rol.gebiedId] : []));
      const heleStad = gebieden.length === 0 || gebieden.includes(null);
      return {
        naam: row.naam,
        rollen: [...new Set(own.map((rol) => rol.rol))],
        id: row.id,
        medewerkerId: row.medewerkerId ?? undefined,
        geenMedewerker: row.geenMedewerker,
        gebiedIds: heleStad ? undefined : gebieden.flatMap((id) => id ?? []),
      };
    });
}

/** What everybody is called today, also who ended, by id. */
export function namesOfGebruikers(db: ReadDb): ReadonlyMap<string, string> {
  return new Map(readGebruikers(db).map(({ id, naam }) => [id, naam]));
}

const START = 'start';

const isSame = (a: Gebruiker, b: Gebruiker): boolean =>
  a === b || (typeof a.id === 'string' && a.id === b.id);

/** Who one can be in the demo; empty elsewhere. */
export function demoRollen({ opslag, gebruiker, startGebruiker, klok, isCopy, isServed }: CoreContext) {
  if (isCopy || isServed || readAdministratie(opslag.lees)?.demo !== true) return [];
  const others = gebruikersOn(opslag.lees, klok.vandaag()).filter((row) => !isSame(row, startGebruiker));
  return [
    {
      sleutel: START,
      naam: startGebruiker.naam,
      omschrijving: 'Alle rollen',
      actief: isSame(gebruiker, startGebruiker),
    },
    ...others.map((row) => ({
      sleutel: row.id ?? '',
      naam: row.naam,
      omschrijving:
        row.rollen.length === 0
          ? 'Medewerker zonder rol'
          : row.rollen.map((rol) => GEBRUIKER_ROLLEN.labels[rol]).join(', '),
      actief: gebruiker.id === row.id,
    })),
  ];
}

/** This session goes on as somebody else; refused outside a demo. Nothing is stored. */
export function switchRol(context: CoreContext, key: string): null {
  const { opslag, klok, startGebruiker, switchGebruiker, isServed } = context;
  if (isServed || readAdministratie(opslag.lees)?.demo !== true) throw new CoreFault('geenRecht');
  if (key === START) {
    switchGebruiker(startGebruiker);
    return null;
  }
  const ander = gebruikersOn(opslag.lees, klok.vandaag()).find((row) => row.id === key);
  if (ander === undefined) throw ongeldig('sleutel', 'Deze gebruiker bestaat niet (meer).');
  switchGebruiker(ander);
  return null;
}
