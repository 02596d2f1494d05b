/** Notions and screens that a "?" explains, each with the heading of the manual (docs/handleiding.md) that does. */
export const HELP_TOPICS = {
  vandaag: 'Vandaag',
  capaciteit: 'Capaciteit: het planbord',
  medewerkers: 'Medewerkers',
  organisaties: 'Organisaties',
  klachten: 'Klachten',
  overzichten: 'Overzichten',
  lijsten: 'Lijsten importeren en exporteren',
  beheer: 'Beheer',
  bezettingsgraad: 'Bezettingsgraad',
  uren: 'Bruto, netto en cliëntgebonden uren',
  vraag: 'Vraag en zwaarte',
  voorstel: 'Een voorstel laten maken',
  scenario: 'Scenario’s: wat als',
  telling: 'Werkvoorraad',
  indicatoren: 'Indicatoren',
  aanwezigheid: 'Aanwezigheid',
  formatie: 'Formatie en bezetting',
  indeling: 'Indeling: toenmalig of huidig',
  termijn: 'Termijn van een klacht',
  assumption: 'Instellingen en aannames',
} as const;

export type HelpTopic = keyof typeof HELP_TOPICS;

/** Address of a topic in the manual; null = its beginning. */
export function helpPath(topic: HelpTopic | null): string {
  return topic === null ? '/help' : `/help?bij=${topic}`;
}

/** The longest first: a page within another one is explained by itself where it can be. */
const SCREENS: readonly (readonly [string, HelpTopic])[] = [
  ['/medewerkers/importeren', 'lijsten'],
  ['/capaciteit/scenarios', 'scenario'],
  ['/capaciteit/voorstel', 'voorstel'],
  ['/werkvoorraad', 'telling'],
  ['/aanwezigheid', 'aanwezigheid'],
  ['/organisaties', 'organisaties'],
  ['/indicatoren', 'indicatoren'],
  ['/overzichten', 'overzichten'],
  ['/medewerkers', 'medewerkers'],
  ['/capaciteit', 'capaciteit'],
  ['/klachten', 'klachten'],
  ['/vandaag', 'vandaag'],
  ['/beheer', 'beheer'],
];

/** What explains the screen at an address ('/klachten/nieuw'); null = nothing of its own. */
export function topicOf(path: string): HelpTopic | null {
  return SCREENS.find(([begin]) => path === begin || path.startsWith(`${begin}/`))?.[1] ?? null;
}
