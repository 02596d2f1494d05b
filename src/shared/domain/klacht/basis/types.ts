/**
 * A complaint and its states (domein §2 klacht, §4.4). A state carries only the
 * fields that exist in it; dates are ISO. People are ids: of a medewerker where
 * the complaint is about them, of a gebruiker where they use the application.
 */
import type {
  Betrokkenheid,
  EindeReden,
  GrondAfzienHoren,
  GrondNietInBehandeling,
  KlachtCategorie,
  KlachtForm,
  KlachtKanaal,
  KlachtRegeling,
  KlachtRol,
  KlagerEindeSoort,
  Oordeel,
  OordeelOmbudsman,
  VernietigWijze,
} from './lists.ts';
import type { Aanvulling, ProcedureWeken, Uitstel, Verdaging } from './termijn-types.ts';

/** A user, and the medewerker that is the same person where there is one. */
export type Persoon = {
  readonly gebruikerId: string;
  readonly medewerkerId: string | null;
  /** Somebody recorded that this is no medewerker. Without it and without `medewerkerId` nobody knows. */
  readonly geenMedewerker?: boolean;
  readonly naam?: string;
  /** Other accounts of the same medewerker. */
  readonly accounts?: readonly string[];
  /** Every name this person is known by, as gebruiker and as medewerker. */
  readonly namen?: readonly string[];
  /** Medewerkers of the same name, where this person is not one of them by record. */
  readonly naamgenoten?: readonly string[];
};

export type Uitvoerder = Persoon & { readonly rol: KlachtRol };

/** One of several klagers stopped, while the others went on. */
export type KlagerEinde = {
  readonly soort: KlagerEindeSoort;
  readonly op: string;
  /** The letter of the klager, or how it showed. */
  readonly vastlegging: string;
  /** Written confirmation to who is satisfied (Awb 9:5); '' = not sent. */
  readonly bevestigingOp: string;
};

export type Klager = {
  /** What the steps name this klager by. */
  readonly id: string;
  readonly naam: string;
  readonly adres: string;
  readonly bereikbaarheid: string;
  /** Who acts for the klager (Awb 2:1); empty = nobody. */
  readonly gemachtigde: string;
  /** Where the letters to the gemachtigde go; empty = to the address of the klager. */
  readonly gemachtigdeAdres?: string;
  /** Day of joining a complaint of others; absent or null = from the receipt on. */
  readonly sinds?: string | null | undefined;
  /** Absent or null = goes on. */
  readonly einde?: KlagerEinde | null | undefined;
};

export type Klachtonderdeel = {
  readonly tekst: string;
  readonly categorie: KlachtCategorie;
  /** Null = not judged yet. */
  readonly oordeel: Oordeel | null;
  readonly motivering: string;
  /** Not handled, this part alone (Awb 9:8); `motivering` explains it. */
  readonly grond?: GrondNietInBehandeling | null;
};

/** `medewerkerId` is a key, as in `KlachtDossier.beklaagden`. */
export type Betrokkene = { readonly medewerkerId: string; readonly betrokkenheid: Betrokkenheid };

/** A beklaagde of whom nobody knows who led them: their team of that day is unknown, or its gebied had no manager. */
export type ZonderLeiding = { readonly naam: string; readonly waarom: 'team' | 'manager' };

/**
 * Who is heard (each has the right, Awb 9:10 lid 1): one klager or one beklaagde by key. 'klager' is the klager, and
 * of several all of them together.
 */
export type Gehoorde = 'klager' | { readonly klager: string } | { readonly beklaagde: string };

/** Steps of the formal track; `document` is a file or the reference of a letter. */
export type KlachtStap =
  | {
      readonly soort: 'ontvangstbevestiging';
      /** Key of one of several klagers; absent = to all of them. */
      readonly klager?: string | undefined;
      readonly datum: string;
      readonly document: string;
    }
  | { readonly soort: 'verslag' | 'advies'; readonly datum: string; readonly document: string }
  | {
      readonly soort: 'afschrift-beklaagde';
      readonly beklaagde: string;
      readonly datum: string;
      readonly document: string;
    }
  | {
      readonly soort: 'bericht-verdaging';
      readonly beklaagde: string;
      readonly datum: string;
      readonly document: string;
    }
  | {
      readonly soort: 'uitnodiging-horen';
      readonly wie: Gehoorde;
      readonly datum: string;
      readonly document: string;
    }
  | { readonly soort: 'gehoord' | 'niet-verschenen'; readonly wie: Gehoorde; readonly datum: string }
  | {
      readonly soort: 'afgezien-van-horen';
      readonly wie: Gehoorde;
      readonly grond: GrondAfzienHoren;
      readonly datum: string;
      readonly toelichting: string;
    };

/** What is known of a complaint in every state. */
export type KlachtDossier = {
  readonly ontvangstdatum: string;
  readonly kanaal: KlachtKanaal;
  readonly vorm: KlachtForm;
  /** Day an oral complaint was put in writing. */
  readonly opSchriftOp: string | null;
  readonly regeling: KlachtRegeling;
  /** At least one; each with an own address and an own hearing. */
  readonly klagers: readonly Klager[];
  /** Null = unknown or over a longer time. */
  readonly datumGedraging: string | null;
  readonly omschrijving: string;
  readonly wijkId: string | null;
  readonly teamId: string | null;
  /** About no wijk or team at all (the college, the desk), as somebody recorded. */
  readonly zonderPlaats?: boolean;
  /**
   * Keys of people: the id of a medewerker, else of a gebruiker, else `naamSleutel`. None for a complaint about,
   * for instance, wachttijd.
   */
  readonly beklaagden: readonly string[];
  /** Day on which somebody became a beklaagde, of who was added after the registration. */
  readonly beklaagdeSinds?: Readonly<Record<string, string>>;
  /** Who was added after the verdaging was recorded, by the moment of recording. */
  readonly beklaagdeNaVerdaging?: readonly string[];
  readonly betrokkenen: readonly Betrokkene[];
  /** Beklaagden of whom it is not known who leads them; filled in where people are judged. */
  readonly zonderLeiding?: readonly ZonderLeiding[];
  readonly onderdelen: readonly Klachtonderdeel[];
  readonly aanvullingen: readonly Aanvulling[];
  readonly stappen: readonly KlachtStap[];
  /** Verdaging and uitstel of before the formal handling, which takes them over. */
  readonly verlenging?: Verlenging;
  /** The klager went to the ombudsman while the complaint was open. */
  readonly ombudsman?: Ombudsmanzaak | null;
  readonly bevindingen: string;
  readonly conclusies: string;
  /** About a case that is kept for ever (selectielijst 13.1, specificatie 3). */
  readonly blijvendBewaren: boolean;
  /** Why the file may not be destroyed yet; empty = no reason. */
  readonly bewaarReden: string;
};

/** The attempt to solve it simply, led by a gebiedsmanager. */
export type InformeelPart = { readonly gestartOp: string; readonly gebiedsmanager: Persoon };

export type Verlenging = { readonly verdaging: Verdaging | null; readonly uitstel: readonly Uitstel[] };

export type FormeelPart = Verlenging & {
  readonly gestartOp: string;
  readonly behandelaar: Persoon;
  /** Why this behandelaar in spite of a warning; empty where there was none. */
  readonly redenAfwijking: string;
  readonly procedureWeken: ProcedureWeken;
  /** Who advises in a procedure of 10 weeks (Awb 9:15); empty = not recorded. */
  readonly adviseur?: string;
};

/** A petition at the ombudsman; `klaar` is null until the ombudsman is done. */
export type Ombudsmanzaak = {
  readonly ontvangenOp: string;
  readonly klaar: {
    readonly op: string;
    readonly oordeel: OordeelOmbudsman;
    /** Empty = none. */
    readonly aanbeveling: string;
    readonly reactie: string;
  } | null;
};

type MetVoorgeschiedenis = {
  readonly informeel: InformeelPart | null;
  readonly formeel: FormeelPart | null;
};

export type Ontvangen = { readonly status: 'ontvangen'; readonly sinds: string };
export type Informeel = {
  readonly status: 'informeel';
  readonly sinds: string;
  readonly informeel: InformeelPart;
};
/** The klager is satisfied, at whatever stage (Awb 9:5). */
export type InformeelOpgelost = MetVoorgeschiedenis & {
  readonly status: 'informeel-opgelost';
  readonly sinds: string;
  /** How the klager showed to be satisfied (Awb 9:5). */
  readonly hoeGebleken: string;
  readonly bevestigingVerzondenOp: string;
};
/** Oral, and answered without the klager being satisfied (Awb 9:2). */
export type MondelingBeantwoord = MetVoorgeschiedenis & {
  readonly status: 'mondeling-beantwoord';
  readonly sinds: string;
  readonly antwoord: string;
};
export type AndersGeeindigd = MetVoorgeschiedenis & {
  readonly status: 'anders-geeindigd';
  readonly sinds: string;
  readonly reden: EindeReden;
  readonly toelichting: string;
};
export type Formeel = {
  readonly status: 'formeel';
  readonly sinds: string;
  readonly informeel: InformeelPart | null;
  readonly formeel: FormeelPart;
};
export type NietInBehandeling = MetVoorgeschiedenis & {
  readonly status: 'niet-in-behandeling';
  /** Date of the letter. */
  readonly sinds: string;
  readonly grond: GrondNietInBehandeling;
  readonly toelichting: string;
};
export type Ingetrokken = MetVoorgeschiedenis & {
  readonly status: 'ingetrokken';
  readonly sinds: string;
  /** The letter of the klager, or where the call was recorded. */
  readonly vastlegging: string;
};
export type Doorgezonden = MetVoorgeschiedenis & {
  readonly status: 'doorgezonden';
  readonly sinds: string;
  readonly aanWie: string;
  readonly gemeldAanKlagerOp: string;
};
export type Afgehandeld = {
  readonly status: 'afgehandeld';
  /** Date of the closing letter. */
  readonly sinds: string;
  readonly informeel: InformeelPart | null;
  readonly formeel: FormeelPart;
  readonly ombudsmanNaam: string;
  /** Why the letter deviates from the advice (Awb 9:16); empty = it does not. */
  readonly motiveringAfwijking?: string;
  /** With several beklaagden the last one; empty where there is none. */
  readonly afschriftBeklaagdeOp: string;
};
/** How a complaint can end for the municipality. */
export type Afgedaan =
  | InformeelOpgelost
  | MondelingBeantwoord
  | NietInBehandeling
  | Ingetrokken
  | Doorgezonden
  | AndersGeeindigd
  | Afgehandeld;
export type BijOmbudsman = {
  readonly status: 'bij-ombudsman';
  readonly sinds: string;
  readonly afdoening: Afgedaan;
};
export type OmbudsmanReady = {
  readonly status: 'ombudsman-gereed';
  readonly sinds: string;
  readonly afdoening: Afgedaan;
  readonly ontvangenOp: string;
  readonly oordeel: OordeelOmbudsman;
  /** Empty = none. */
  readonly aanbeveling: string;
  readonly reactie: string;
};
export type Vernietigd = {
  readonly status: 'vernietigd';
  readonly sinds: string;
  readonly wijze: VernietigWijze;
  readonly uitgevoerdDoor: string;
  readonly goedgekeurdDoor: string;
};

export type KlachtToestand =
  | Ontvangen
  | Informeel
  | Formeel
  | Afgedaan
  | BijOmbudsman
  | OmbudsmanReady
  | Vernietigd;

export type Klacht = { readonly dossier: KlachtDossier; readonly toestand: KlachtToestand };

/** Who was a beklaagde on that day: who was added later was not (Awb 9:11 lid 2). */
export function beklaagdenOn(
  { beklaagden, beklaagdeSinds = {} }: KlachtDossier,
  dag: string,
): readonly string[] {
  return beklaagden.filter((id) => (beklaagdeSinds[id] ?? '') <= dag);
}

/**
 * Who counted when a verdaging was recorded (Awb 9:11 lid 2). Of who became a beklaagde on the day of the letters the
 * letter says it: without one to a beklaagde nobody counted, else whoever was there before it was recorded.
 */
export function beklaagdenBij(
  {
    beklaagden,
    beklaagdeSinds = {},
    beklaagdeNaVerdaging = [],
  }: Pick<KlachtDossier, 'beklaagden' | 'beklaagdeSinds' | 'beklaagdeNaVerdaging'>,
  { briefKlager, briefBeklaagde }: Verdaging,
): readonly string[] {
  return beklaagden.filter((id) => {
    const sinds = beklaagdeSinds[id] ?? '';
    if (sinds !== briefKlager) return sinds < briefKlager;
    return briefBeklaagde !== '' && !beklaagdeNaVerdaging.includes(id);
  });
}

/** On which ground of the selectielijst a closed complaint is kept. */
export type Bewaargrond =
  | 'afgehandeld'
  | 'ombudsman'
  | 'niet-in-behandeling'
  | 'ingetrokken'
  | 'doorgezonden';
