/** What a setting is: everything the screen, the check and the arithmetic need to know of it, in one object. */

export type InstellingEenheid =
  | 'minuten'
  | 'klokminuten'
  | 'uren'
  | 'deel'
  | 'procent'
  | 'dagen'
  | 'weken'
  | 'jaren'
  | 'aantal'
  | 'ja-nee';

/** Heading under which it stands on the screen. */
export type InstellingGroup =
  | 'Uren en normen'
  | 'Vraag per traject'
  | 'Bezettingsgraad'
  | 'Signalen'
  | 'Voorstellen'
  | 'Organisatie'
  | 'Beveiliging'
  | 'Klachten';

export type InstellingForm = {
  /** As it is stored; never changes. */
  readonly sleutel: string;
  readonly label: string;
  readonly uitleg: string;
  readonly groep: InstellingGroup;
  readonly eenheid: InstellingEenheid;
  readonly standaard: number;
  readonly min: number;
  readonly max: number;
  readonly stap: number;
  /** Tag of the source of `standaard`, as in docs/domein.md: A assumption, X external, S1 the published report of 2021. */
  readonly bron: 'A' | 'X' | 'S1';
  readonly brontekst: string;
};

/** Source text of an assumption that nobody published. */
export const AANNAME = 'Aanname; stel zelf vast';
