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
import { vergelijkNaam, weergavenaam } from '../../../../shared/domain/tekst/naam.ts';
import { WEEKDAG_KORT } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOp, type Periode } from '../../../../shared/domain/tijd/periode.ts';

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
  readonly detacheringTot: string | null;
  readonly skj: Skj;
};

export type Opzoek = {
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

function opId<T extends { readonly id: string }>(lijst: readonly T[]): ReadonlyMap<string, T> {
  return new Map(lijst.map((rij) => [rij.id, rij]));
}

function perMedewerker<T extends { readonly medewerkerId: string }>(
  lijst: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(lijst, (rij) => rij.medewerkerId);
}

/** The row in force on the peildatum, else the first one after it, else the last one before it. */
function besteRij<T extends Periode>(rijen: readonly T[], peildatum: string): T | undefined {
  const geldig = rijen.find((rij) => isGeldigOp(rij, peildatum));
  if (geldig) return geldig;
  const gesorteerd = [...rijen].sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
  return gesorteerd.find((rij) => rij.geldigVan > peildatum) ?? gesorteerd[gesorteerd.length - 1];
}

function werkdagenVan(detachering: Detachering | undefined): string {
  if (!detachering) return '';
  return WEEKDAG_KORT.filter((_, dag) => (detachering.werkpatroon[dag] ?? 0) > 0).join(' ');
}

/** Names and person details on a peildatum; make it once per set of data, not per edit of inzet. */
export function maakOpzoek(gegevens: PlanbordGegevens, peildatum: string): Opzoek {
  const organisaties = opId(gegevens.organisaties);
  const medewerkers = opId(gegevens.medewerkers);
  const functies = opId(gegevens.functies);
  const specialismen = opId(gegevens.specialismen);
  const detacheringen = perMedewerker(gegevens.detacheringen);
  const specialismenVan = perMedewerker(gegevens.medewerkerSpecialismen);
  const skjVan = createSkjLookup(gegevens, peildatum);
  const bekend = new Map<string, PersoonInfo>();

  const bepaal = (medewerkerId: string, organisatieId: string): PersoonInfo => {
    const medewerker = medewerkers.get(medewerkerId);
    const detachering = besteRij(
      (detacheringen.get(medewerkerId) ?? []).filter((d) => d.organisatieId === organisatieId),
      peildatum,
    );
    const geldigeSpecialismen = (specialismenVan.get(medewerkerId) ?? []).filter((s) =>
      isGeldigOp(s, peildatum),
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
      contractMinuten: detachering && isGeldigOp(detachering, peildatum) ? detachering.minutenPerWeek : null,
      werkdagen: werkdagenVan(detachering),
      detacheringTot: detachering?.geldigTot ?? null,
      skj: skjVan(medewerkerId),
    };
  };

  return {
    peildatum,
    medewerkers,
    organisaties,
    teams: opId(gegevens.teams),
    gebieden: opId(gegevens.gebieden),
    functies,
    specialismen,
    vacatures: opId(gegevens.vacatures),
    rang: new Map([...gegevens.medewerkers].sort(vergelijkNaam).map((m, i) => [m.id, i])),
    gebiedVanTeam: new Map(
      [...Map.groupBy(gegevens.teamGebieden, (tg) => tg.teamId)].flatMap(([teamId, rijen]) => {
        const rij = besteRij(rijen, peildatum);
        return rij ? [[teamId, rij.gebiedId] as const] : [];
      }),
    ),
    persoon: (medewerkerId, organisatieId) => {
      const sleutel = `${medewerkerId}|${organisatieId}`;
      const eerder = bekend.get(sleutel);
      if (eerder) return eerder;
      const info = bepaal(medewerkerId, organisatieId);
      bekend.set(sleutel, info);
      return info;
    },
  };
}
