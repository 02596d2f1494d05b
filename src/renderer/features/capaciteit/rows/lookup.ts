import type {
  Detachering,
  Functie,
  Gebied,
  Medewerker,
  Organisatie,
  PlanbordGegevens,
  Specialisme,
  Team,
  Vacature,
} from '../../../../shared/domain/planning/planning.ts';
import { createSkjLookup, type Skj } from '../../../../shared/domain/registratie/skj.ts';
import { compareNaam, weergavenaam } from '../../../../shared/domain/tekst/naam.ts';
import { WEEKDAG_KORT } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOn, type Periode } from '../../../../shared/domain/tijd/periode.ts';
import { eindeOfSeries } from '../../../../shared/domain/tijd/periode-set.ts';

/** What a person row says about the person, on the peildatum. */
export type PersoonInfo = {
  readonly naam: string;
  readonly organisatie: string;
  readonly functieId: string | null;
  readonly functie: string;
  readonly hoofdspecialismeId: string | null;
  readonly hoofdspecialisme: string;
  readonly specialismeIds: ReadonlySet<string>;
  /** Contract minutes per week; null = no detachering on the peildatum. */
  readonly contractMinuten: number | null;
  /** 'ma di do vr'. */
  readonly werkdagen: string;
  /** Detacheringen that follow each other (other hours, another function) are one. */
  readonly detacheringTot: string | null;
  readonly skj: Skj;
};

export type Lookup = {
  readonly peildatum: string;
  readonly medewerkers: ReadonlyMap<string, Medewerker>;
  readonly organisaties: ReadonlyMap<string, Organisatie>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly gebieden: ReadonlyMap<string, Gebied>;
  readonly functies: ReadonlyMap<string, Functie>;
  readonly specialismen: ReadonlyMap<string, Specialisme>;
  readonly vacatures: ReadonlyMap<string, Vacature>;
  /** Place of a medewerker in the order of names. */
  readonly rang: ReadonlyMap<string, number>;
  readonly gebiedVanTeam: ReadonlyMap<string, string>;
  readonly persoon: (medewerkerId: string, organisatieId: string) => PersoonInfo;
};

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((row) => [row.id, row]));
}

function perMedewerker<T extends { readonly medewerkerId: string }>(
  list: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(list, (row) => row.medewerkerId);
}

/** The row in force on the peildatum, else the first one after it, else the last one before it. */
function besteRow<T extends Periode>(rows: readonly T[], peildatum: string): T | undefined {
  const geldig = rows.find((row) => isGeldigOn(row, peildatum));
  if (geldig) return geldig;
  const sorted = [...rows].sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
  return sorted.find((row) => row.geldigVan > peildatum) ?? sorted[sorted.length - 1];
}

function werkdagenOf(detachering: Detachering | undefined): string {
  if (!detachering) return '';
  return WEEKDAG_KORT.filter((_, dag) => (detachering.werkpatroon[dag] ?? 0) > 0).join(' ');
}

/** Names and person details on a peildatum; make it once per set of data, not per edit of inzet. */
export function createLookup(gegevens: PlanbordGegevens, peildatum: string): Lookup {
  const organisaties = byId(gegevens.organisaties);
  const medewerkers = byId(gegevens.medewerkers);
  const functies = byId(gegevens.functies);
  const specialismen = byId(gegevens.specialismen);
  const detacheringen = perMedewerker(gegevens.detacheringen);
  const specialismenVan = perMedewerker(gegevens.medewerkerSpecialismen);
  const skjOf = createSkjLookup(gegevens, peildatum);
  const known = new Map<string, PersoonInfo>();

  const determine = (medewerkerId: string, organisatieId: string): PersoonInfo => {
    const medewerker = medewerkers.get(medewerkerId);
    const bijDeze = (detacheringen.get(medewerkerId) ?? []).filter((d) => d.organisatieId === organisatieId);
    const detachering = besteRow(bijDeze, peildatum);
    const geldigeSpecialismen = (specialismenVan.get(medewerkerId) ?? []).filter((s) =>
      isGeldigOn(s, peildatum),
    );
    const hoofd = geldigeSpecialismen.find((s) => s.hoofd) ?? geldigeSpecialismen[0];
    const functie = detachering ? functies.get(detachering.functieId) : undefined;
    return {
      naam: medewerker ? weergavenaam(medewerker) : 'Onbekende medewerker',
      organisatie: organisaties.get(organisatieId)?.naam ?? '',
      functieId: functie?.id ?? null,
      functie: functie?.naam ?? '',
      hoofdspecialismeId: hoofd?.specialismeId ?? null,
      hoofdspecialisme: hoofd ? (specialismen.get(hoofd.specialismeId)?.naam ?? '') : '',
      specialismeIds: new Set(geldigeSpecialismen.map((s) => s.specialismeId)),
      contractMinuten: detachering && isGeldigOn(detachering, peildatum) ? detachering.minutenPerWeek : null,
      werkdagen: werkdagenOf(detachering),
      detacheringTot: detachering ? eindeOfSeries(bijDeze, detachering.geldigVan) : null,
      skj: skjOf(medewerkerId),
    };
  };

  return {
    peildatum,
    medewerkers,
    organisaties,
    teams: byId(gegevens.teams),
    gebieden: byId(gegevens.gebieden),
    functies,
    specialismen,
    vacatures: byId(gegevens.vacatures),
    rang: new Map([...gegevens.medewerkers].sort(compareNaam).map((m, i) => [m.id, i])),
    gebiedVanTeam: new Map(
      [...Map.groupBy(gegevens.teamGebieden, (tg) => tg.teamId)].flatMap(([teamId, rows]) => {
        const row = besteRow(rows, peildatum);
        return row ? [[teamId, row.gebiedId] as const] : [];
      }),
    ),
    persoon: (medewerkerId, organisatieId) => {
      const key = `${medewerkerId}|${organisatieId}`;
      const eerder = known.get(key);
      if (eerder) return eerder;
      const info = determine(medewerkerId, organisatieId);
      known.set(key, info);
      return info;
    },
  };
}
