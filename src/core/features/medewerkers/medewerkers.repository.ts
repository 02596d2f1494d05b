import { functie, medewerker, medewerkerSpecialisme, specialisme } from '../../db/schema/medewerkers.ts';
import { tableRows } from '../../db/table-rows.ts';

export const eigenSpecialismeRows = tableRows(medewerkerSpecialisme);

export const specialismeRows = tableRows(specialisme);

export const functieRows = tableRows(functie);

export const medewerkerRows = tableRows(medewerker);
