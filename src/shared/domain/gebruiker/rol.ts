/** What a gebruiker is (domein §2, gebruiker/rol); what each role may stands in rechten.ts. */
import { closedList, type ValueOf } from '../lijst/closed-list.ts';

/** Every role somebody can be given. None contains another: who does the work of two has two. */
export const GEBRUIKER_ROLLEN = closedList({
  inzage: 'Inzage',
  teamcoordinator: 'Teamcoördinator',
  administratie: 'Administratie',
  gebiedsmanager: 'Gebiedsmanager',
  klachtbehandelaar: 'Klachtbehandelaar',
  beheerder: 'Beheerder',
});
export type GebruikerRol = ValueOf<typeof GEBRUIKER_ROLLEN>;
