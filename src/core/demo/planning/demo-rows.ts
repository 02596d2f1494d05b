/** The rows of the demo, one list per table of the schema. The repository proves that they fit the tables. */
import type { InstellingKey } from '../../../shared/domain/instelling/instellingen-table.ts';
import type { Cao, TeamSoort, Zwaarte } from '../../../shared/domain/planning/lists.ts';
import type {
  Detachering,
  Formatie,
  Functie,
  Gebiedsmanager,
  Inzet,
  Medewerker,
  MedewerkerSpecialisme,
  Minimum,
  RecordedAfwezigheid,
  Registratie,
  Specialisme,
  TeamGebied,
  Vacature,
  Werkvoorraad,
} from '../../../shared/domain/planning/planning.ts';
import type { Periode } from '../../../shared/domain/tijd/periode.ts';
import type { Leeftijdsklasse, ZrmDomein } from '../../../shared/domain/traject/lists.ts';

type Id = { readonly id: string };
type Naamrij = Id & Periode & { readonly naam: string };
type Aliasrij = Id & { readonly naam: string };
type Source = { readonly bron: string };

type DemoTeam = Id & Periode & { readonly soort: TeamSoort; readonly volgorde: number };

type DemoMedewerker = Medewerker & {
  readonly werktelefoon: string;
  readonly werkmail: string;
  readonly opleidingsniveau: 'hbo' | 'wo' | 'mbo';
  readonly inDienst: string;
  readonly uitDienst: string | null;
};

export type DemoOrganisatie = Id &
  Periode & {
    readonly soort: 'zorgaanbieder' | 'gemeenschappelijke-regeling' | 'gemeente';
    readonly cao: Cao;
    readonly contactpersoon: string;
    readonly telefoon: string;
    readonly email: string;
    readonly volgorde: number;
  };

export type DemoStream = Id &
  Source & {
    readonly teamId: string;
    readonly week: string;
    readonly zwaarte: Zwaarte;
    readonly nieuw: number | null;
    readonly afgerond: number | null;
    readonly wachtend: number | null;
  };

export type DemoRows = {
  readonly gemeente: readonly (Id & {
    readonly naam: string;
    readonly bestuursorgaan: string;
    readonly adres: string;
    readonly telefoon: string;
    readonly email: string;
    readonly website: string;
  })[];
  readonly ombudsman: readonly (Naamrij & { readonly adres: string; readonly website: string })[];
  readonly gebied: readonly (Id & Periode & { readonly code: string; readonly volgorde: number })[];
  readonly gebiedNaam: readonly (Naamrij & { readonly gebiedId: string })[];
  readonly wijk: readonly (Id & Periode & { readonly volgorde: number })[];
  readonly wijkNaam: readonly (Naamrij & { readonly wijkId: string })[];
  readonly wijkAlias: readonly (Aliasrij & { readonly wijkId: string })[];
  readonly wijkGebied: readonly (Id & Periode & { readonly wijkId: string; readonly gebiedId: string })[];
  readonly wijkInwoners: readonly (Id &
    Source & {
      readonly wijkId: string;
      readonly jaar: number;
      readonly leeftijdsklasse: '0-17' | '18-64' | '65+';
      readonly aantal: number;
    })[];
  readonly team: readonly DemoTeam[];
  readonly teamNaam: readonly (Naamrij & { readonly teamId: string })[];
  readonly teamAlias: readonly (Aliasrij & { readonly teamId: string })[];
  readonly teamGebied: readonly TeamGebied[];
  readonly teamWijk: readonly (Id & Periode & { readonly teamId: string; readonly wijkId: string })[];
  readonly teamContact: readonly (Id &
    Periode & {
      readonly teamId: string;
      readonly locatie: string;
      readonly telefoon: string;
      readonly email: string;
      readonly website: string;
      readonly inlooptijden: string;
    })[];
  readonly functie: readonly (Functie & { readonly volgorde: number })[];
  readonly specialisme: readonly (Specialisme & { readonly volgorde: number })[];
  readonly specialismeAlias: readonly (Aliasrij & { readonly specialismeId: string })[];
  readonly moederorganisatie: readonly DemoOrganisatie[];
  readonly organisatieNaam: readonly (Naamrij & { readonly organisatieId: string })[];
  readonly organisatieAlias: readonly (Aliasrij & { readonly organisatieId: string })[];
  readonly opvolging: readonly (Id & {
    readonly vanId: string;
    readonly naarId: string;
    readonly datum: string;
    readonly soort: 'fusie' | 'naamswijziging' | 'overname';
  })[];
  readonly subsidieafspraak: readonly (Id &
    Periode & {
      readonly organisatieId: string;
      readonly soort: 'subsidie' | 'gr-bijdrage';
      readonly minutenPerWeek: number;
      readonly bedragCenten: number | null;
      readonly kenmerk: string;
      readonly eisen: string;
    })[];
  readonly personeelsnummer: readonly (Id & {
    readonly medewerkerId: string;
    readonly organisatieId: string;
    readonly nummer: string;
  })[];
  readonly medewerker: readonly DemoMedewerker[];
  readonly medewerkerSpecialisme: readonly MedewerkerSpecialisme[];
  readonly registratie: readonly (Registratie & { readonly nummer: string })[];
  readonly detachering: readonly Detachering[];
  readonly inzet: readonly Inzet[];
  readonly gebiedsmanager: readonly (Gebiedsmanager & { readonly vervangerId: string | null })[];
  readonly medewerkerTaak: readonly (Id &
    Periode & { readonly medewerkerId: string; readonly teamId: string; readonly taak: string })[];
  readonly afwezigheid: readonly (RecordedAfwezigheid & Source)[];
  readonly vacature: readonly Vacature[];
  readonly formatie: readonly (Formatie & Source)[];
  readonly minimumbezetting: readonly Minimum[];
  readonly werkvoorraad: readonly (Werkvoorraad & Source)[];
  readonly werkvoorraadStroom: readonly DemoStream[];
  readonly kortContact: readonly (Id & {
    readonly teamId: string;
    readonly datum: string;
    readonly kanaal: 'inloop' | 'telefoon';
    readonly aantal: number;
    readonly onderregistratie: boolean;
  })[];
  readonly traject: readonly (Id & {
    readonly zaaknummer: string;
    readonly wijkId: string | null;
    readonly teamId: string;
    readonly aanmelddatum: string;
    readonly eersteContact: string | null;
    readonly intake: string | null;
    readonly afronding: string | null;
    readonly leeftijdsklasse: Leeftijdsklasse;
    readonly substitutie: 'ja' | 'nee' | 'onbekend';
    readonly recidief: 'ja' | 'nee' | 'onbekend';
    readonly afsluitreden: 'afgerond' | 'doorverwezen' | 'verhuisd' | 'gestopt-door-client' | 'overig' | null;
  })[];
  readonly trajectZwaarte: readonly (Id &
    Periode & { readonly trajectId: string; readonly zwaarte: Zwaarte })[];
  readonly problematiek: readonly (Aliasrij & { readonly volgorde: number })[];
  readonly trajectProblematiek: readonly (Id & {
    readonly trajectId: string;
    readonly problematiekId: string;
  })[];
  readonly bestemming: readonly (Aliasrij & { readonly formeel: boolean; readonly volgorde: number })[];
  readonly doorverwijzing: readonly (Id & {
    readonly trajectId: string;
    readonly bestemmingId: string;
    readonly datum: string;
  })[];
  readonly zrmMeting: readonly (Id & {
    readonly trajectId: string;
    readonly volgnummer: number;
    readonly datum: string;
    readonly versie: number;
  })[];
  readonly zrmScore: readonly (Id & {
    readonly metingId: string;
    readonly domein: ZrmDomein;
    readonly score: number;
  })[];
  readonly instelling: readonly (Id &
    Periode &
    Source & { readonly sleutel: InstellingKey; readonly waarde: number })[];
  readonly klantervaring: readonly (Id & {
    readonly jaar: number;
    readonly uitvoerder: string;
    readonly doelgroep: 'klant' | 'medewerker';
    readonly onderdeel: string;
    readonly cijfer: number | null;
  })[];
  readonly indicator: readonly (Aliasrij & {
    readonly definitie: string;
    readonly eenheid: string;
    readonly richting: 'hoger-is-beter' | 'lager-is-beter' | 'binnen-band';
  })[];
  readonly streefwaarde: readonly (Id &
    Periode &
    Source & { readonly indicatorId: string; readonly waarde: number; readonly bovengrens: number | null })[];
};
