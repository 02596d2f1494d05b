import { closedList, type ValueOf } from '../lijst/closed-list.ts';

/** What the logbook keeps of what somebody did that is no change: those that are about a complaint, and all others. */
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
  geweigerd: 'Opdracht geweigerd',
  klok: 'Klok van de computer teruggezet',
});
export type LogboekSoort = ValueOf<typeof LOGBOEK_SOORTEN>;
