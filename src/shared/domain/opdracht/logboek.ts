import { closedList, type ValueOf } from '../lijst/closed-list.ts';

/**
 * What the logbook keeps of what somebody did that is no change: those that are about a complaint, and all others. The one
 * table of it: what is not here is not noted.
 */
export const LOGBOEK_SOORTEN = closedList({
  openen: 'Klacht geopend',
  namen: 'Namen in het klachtenregister gezien',
  zoeken: 'Klacht gevonden bij zoeken',
  document: 'Document van een klacht geopend',
  brief: 'Brief bij een klacht gemaakt',
  afdrukken: 'Klachten afgedrukt',
  exporteren: 'Klachten bewaard als bestand',
  rapport: 'Overzicht afgedrukt of bewaard',
  bestand: 'Lijst bewaard als bestand',
  aanmelden: 'Aangemeld',
  vergrendelen: 'Vergrendeld',
  ontgrendelen: 'Ontgrendeld',
  wachtzin: 'Eigen wachtzin gekozen of gewijzigd',
  startwachtzin: 'Startwachtzin gegeven',
  koppeling: 'Account van een computer gekoppeld',
  intrekking: 'Toegang ingetrokken',
  eersteKeer: 'Nieuwe toegang voor het eerst gebruikt',
  gelezen: 'Bericht over de eigen toegang gelezen',
  herstelsleutel: 'Herstelsleutel getoond of gebruikt',
  kopie: 'Kopie gemaakt, bekeken of teruggezet',
  beperking: 'Beperkte gegevens gebruikt',
  geweigerd: 'Opdracht geweigerd',
  klok: 'Klok van de computer teruggezet',
});
export type LogboekSoort = ValueOf<typeof LOGBOEK_SOORTEN>;

/** What the shell does, which the core cannot see: it says so, and the core notes it. */
export const SHELL_SOORTEN = ['wachtzin', 'eersteKeer', 'herstelsleutel', 'kopie'] as const;
export type ShellSoort = (typeof SHELL_SOORTEN)[number];

/** What somebody did to the way in of another, who is told of it. */
export const TOEGANG_SOORTEN = ['startwachtzin', 'koppeling', 'intrekking'] as const;
export type ToegangSoort = (typeof TOEGANG_SOORTEN)[number];
