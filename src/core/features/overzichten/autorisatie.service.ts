import { volledigeNaam } from '../../../shared/domain/tekst/naam.ts';
import { dagOfMoment } from '../../../shared/domain/tijd/moment.ts';
import type { Document } from '../../../shared/rapport/document.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import { gebiednamenOn } from '../medewerkers/werkstand.service.ts';
import {
  readGebruikersMetMedewerker,
  readLaatsteMomenten,
  readRollenMetGebied,
} from './autorisatie.repository.ts';
import { type Autorisaties, autorisatieSecties } from './autorisatie.rules.ts';
import { header } from './header.service.ts';

/** The last moment of every gebruiker: by their account, and under their name where nothing says whose it was. */
function lastMoments(
  db: ReadDb,
): (gebruiker: { readonly id: string; readonly naam: string }) => string | null {
  const moments = readLaatsteMomenten(db);
  return ({ id, naam }) =>
    moments
      .filter((row) => row.gebruikerId === id || (row.gebruikerId === null && row.naam === naam))
      .reduce<string | null>(
        (last, { moment }) => (moment !== null && moment > (last ?? '') ? moment : last),
        null,
      );
}

/** The day here on which a moment was. */
const asDay = (moment: string | null): string | null => (moment === null ? null : dagOfMoment(moment));

function readAutorisaties(db: ReadDb, peildatum: string): Autorisaties {
  const last = lastMoments(db);
  const gebiednaam = gebiednamenOn(db, peildatum);
  return {
    peildatum,
    gebruikers: readGebruikersMetMedewerker(db).map(({ gebruiker, medewerker }) => ({
      id: gebruiker.id,
      naam: gebruiker.naam,
      medewerker: medewerker === null ? null : volledigeNaam(medewerker),
      geenMedewerker: gebruiker.geenMedewerker,
      laatst: asDay(last(gebruiker)),
      uitDienst: medewerker?.uitDienst ?? null,
      geldigVan: gebruiker.geldigVan,
      geldigTot: gebruiker.geldigTot,
    })),
    rollen: readRollenMetGebied(db).map(({ rol, gebiedTot }) => ({
      gebruikerId: rol.gebruikerId,
      rol: rol.rol,
      gebied: rol.gebiedId === null ? null : gebiednaam(rol.gebiedId),
      gebiedTot,
      geldigVan: rol.geldigVan,
      geldigTot: rol.geldigTot,
    })),
  };
}

/** Who may do what on the peildatum. */
export function autorisatieOverzicht(
  db: ReadDb,
  ctx: CallContext,
  { peildatum }: { readonly peildatum: string },
): Document {
  return { ...header(db, ctx, peildatum), secties: autorisatieSecties(readAutorisaties(db, peildatum)) };
}
