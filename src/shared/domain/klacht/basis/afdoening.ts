/** What is recorded of how a complaint ended, by key: letters and screens find it by this, whatever its label says. */
export const AFDOENING_FIELDS = [
  'hoeGebleken',
  'bevestigingVerzondenOp',
  'antwoord',
  'reden',
  'grond',
  'toelichting',
  'vastlegging',
  'aanWie',
  'gemeldAanKlagerOp',
  'ombudsmanNaam',
  'motiveringAfwijking',
  'afschriftBeklaagdeOp',
] as const;
export type AfdoeningField = (typeof AFDOENING_FIELDS)[number];

/** The points of the checklist before a complaint is closed with an oordeel (verloop/checklist.ts). */
export const CHECKLIST_CODES = [
  'ontvangstbevestiging',
  'gegevens',
  'bericht-verdaging',
  'behandelaar',
  'afschrift-klacht',
  'klager-gehoord',
  'beklaagde-gehoord',
  'verslag',
  'advies',
  'onderdelen',
  'oordeel',
  'motivering',
  'bevindingen',
  'conclusies',
  'afwijking-advies',
  'ombudsman',
  'afschrift-brief',
] as const;
export type ChecklistCode = (typeof CHECKLIST_CODES)[number];
