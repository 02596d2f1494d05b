/** The steps a person can take with a complaint and the data each brings. Required texts and dates are '' while missing. */

import type {
  EindeReden,
  GrondNietInBehandeling,
  KlachtRol,
  KlachtStatus,
  KlagerEindeSoort,
  OordeelOmbudsman,
  VernietigWijze,
} from '../basis/lists.ts';
import type { ProcedureWeken } from '../basis/termijn-types.ts';
import type { KlachtStap, Persoon } from '../basis/types.ts';
import type { WeigeringCode } from '../basis/weigering.ts';

export type FormeelStarten = {
  readonly soort: 'formeel-starten';
  readonly datum: string;
  readonly behandelaar: Persoon;
  /** Chosen once, stated in the ontvangstbevestiging. */
  readonly procedureWeken: ProcedureWeken;
  /** Who advises in a procedure of 10 weeks (Awb 9:14): the letter that confirms receipt names them (9:15). */
  readonly adviseur?: string;
  /** Needed where a warning asks for it, else ''. */
  readonly redenAfwijking: string;
};

export type Heropenen = Omit<FormeelStarten, 'soort'> & {
  readonly soort: 'heropenen';
  /** What the klager is not satisfied about. */
  readonly waaromNietTevreden: string;
};

export type NietInBehandelingNemen = {
  readonly soort: 'niet-in-behandeling';
  /** Date of the letter to the klager. */
  readonly datum: string;
  readonly grond: GrondNietInBehandeling;
  readonly toelichting: string;
  /** The letter names the ombudsman and the year (Awb 9:12 lid 2). */
  readonly ombudsmanVermeld: boolean;
};

export type Afhandelen = {
  readonly soort: 'afhandelen';
  /** Date of the closing letter. */
  readonly datum: string;
  /** The ombudsman the letter names; '' = not named. */
  readonly ombudsmanNaam: string;
  /** The letter names the term of a year. */
  readonly ombudsmanTermijnVermeld: boolean;
  /** Copy to the beklaagde; '' = not sent. */
  readonly afschriftBeklaagdeOp: string;
  readonly wijktAfVanAdvies: boolean;
  /** Why it deviates, with the advice enclosed (Awb 9:16); '' where it does not. */
  readonly motiveringAfwijking: string;
};

/** One of several klagers stops; the complaint goes on for the others. */
export type KlagerEindigt = {
  readonly soort: 'klager-eindigt';
  /** Key of the klager. */
  readonly klager: string;
  readonly datum: string;
  readonly hoe: KlagerEindeSoort;
  readonly vastlegging: string;
  /** Written confirmation to who is satisfied (Awb 9:5); '' = not sent. */
  readonly bevestigingVerzondenOp: string;
};

export type Vernietigen = {
  readonly soort: 'vernietigen';
  readonly datum: string;
  readonly wijze: VernietigWijze;
  /** The vernietigingslijst on which this complaint was approved. */
  readonly vernietigingslijst: string;
  readonly goedgekeurdOp: string;
  /** Gebruiker who approved: never the one who executes. */
  readonly goedgekeurdDoor: string;
};

export type Overgang =
  | { readonly soort: 'aanvulling-vragen'; readonly gevraagdOp: string }
  | { readonly soort: 'aanvulling-ontvangen'; readonly ontvangenOp: string }
  | { readonly soort: 'informeel-starten'; readonly datum: string; readonly gebiedsmanager: Persoon }
  | {
      readonly soort: 'informeel-oplossen';
      readonly datum: string;
      readonly hoeGebleken: string;
      readonly bevestigingVerzondenOp: string;
    }
  | FormeelStarten
  | Heropenen
  | { readonly soort: 'stap'; readonly stap: KlachtStap }
  | {
      readonly soort: 'verdagen';
      readonly weken: number;
      readonly reden: string;
      readonly briefKlager: string;
      readonly briefBeklaagde: string;
    }
  | {
      readonly soort: 'uitstellen';
      readonly instemmingOp: string;
      readonly schriftelijk: boolean;
      readonly uiterlijk: string;
    }
  | NietInBehandelingNemen
  | KlagerEindigt
  | { readonly soort: 'mondeling-beantwoorden'; readonly datum: string; readonly antwoord: string }
  | {
      readonly soort: 'anders-eindigen';
      readonly datum: string;
      readonly reden: EindeReden;
      readonly toelichting: string;
    }
  | { readonly soort: 'intrekken'; readonly datum: string; readonly vastlegging: string }
  | {
      readonly soort: 'doorzenden';
      readonly datum: string;
      readonly aanWie: string;
      readonly gemeldAanKlagerOp: string;
    }
  | Afhandelen
  | { readonly soort: 'naar-ombudsman'; readonly datum: string }
  | {
      readonly soort: 'ombudsman-gereed';
      readonly datum: string;
      readonly oordeel: OordeelOmbudsman;
      readonly aanbeveling: string;
      readonly reactie: string;
    }
  | Vernietigen;

/** Every step of the machine, in the order of the procedure; `OVERGANGEN` says what each is. */
export const OVERGANG_SOORTEN = [
  'aanvulling-vragen',
  'aanvulling-ontvangen',
  'informeel-starten',
  'informeel-oplossen',
  'mondeling-beantwoorden',
  'formeel-starten',
  'heropenen',
  'stap',
  'verdagen',
  'uitstellen',
  'niet-in-behandeling',
  'klager-eindigt',
  'intrekken',
  'doorzenden',
  'anders-eindigen',
  'afhandelen',
  'naar-ombudsman',
  'ombudsman-gereed',
  'vernietigen',
] as const satisfies readonly Overgang['soort'][];
export type OvergangSoort = (typeof OVERGANG_SOORTEN)[number];

/** What a step does to the term of Awb 9:11. */
export type TermijnEffect =
  | 'start'
  | 'loopt-door'
  | 'verlengt'
  | 'herleeft'
  | 'stopt'
  | 'eigen-termijn'
  | 'geen';

export const GEGEVEN_VORMEN = ['datum', 'toekomst', 'tekst', 'keuze', 'persoon', 'ja'] as const;

export type VereistGegeven = {
  /** Name of the field in the Overgang. */
  readonly veld: string;
  readonly label: string;
  readonly vorm: (typeof GEGEVEN_VORMEN)[number];
  /** A rule of its own checks whether this field is there, or everything about it; else the general check does. */
  readonly eigenRegel?: 'aanwezig' | 'alles';
};

export type OvergangDefinitie = {
  readonly soort: OvergangSoort;
  readonly label: string;
  readonly van: readonly KlachtStatus[];
  /** Null: the state stays. */
  readonly naar: KlachtStatus | null;
  readonly rollen: readonly KlachtRol[];
  readonly vereist: readonly VereistGegeven[];
  /** What can block it besides missing data; the article belongs to the code. */
  readonly voorwaarden: readonly WeigeringCode[];
  readonly termijn: TermijnEffect;
  readonly artikel: string;
};
