import type { MedewerkerRegel } from '../../../shared/contract/medewerkers.ts';
import type { Wie } from '../../../shared/domain/medewerker/lijsten.ts';
import type { Indeling } from '../../../shared/domain/organisatie/lijsten.ts';
import { fte } from '../../../shared/domain/planbord/capaciteit.ts';
import { skjNodig, skjOp } from '../../../shared/domain/registratie/skj.ts';
import { vergelijkNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp, type Periode } from '../../../shared/domain/tijd/periode.ts';
import { eindeVanReeks } from '../../../shared/domain/tijd/periode-verzameling.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import {
  leesAlleRegistraties,
  leesDienstperioden,
  leesGebiedenOp,
  leesGeheelAfwezigNa,
} from './lijst.repository.ts';
import { dienstperiode, dienststandOp, voegNamenSamen } from './medewerkers.rules.ts';
import {
  leesFuncties,
  leesOrganisatierijen,
  leesPersonen,
  leesSpecialismen,
  leesSpecialismenOp,
  leesTeamrijen,
} from './werkstand.repository.ts';
import {
  type DetacheringOpDag,
  gebiednamenOp,
  type Indelingsregel,
  indelingOp,
  leesWerkstand,
  type NaamOp,
  organisatienamenOp,
  teamnamenOp,
  type Werkregel,
  type Werkstand,
} from './werkstand.service.ts';

type Persoonrij = ReturnType<typeof leesPersonen>[number];

/** Everything of the day, grouped per person once. */
type Bron = {
  readonly stand: Werkstand;
  readonly regel: Indelingsregel;
  readonly detacheringen: ReadonlyMap<string, readonly DetacheringOpDag[]>;
  readonly inzet: ReadonlyMap<string, readonly Werkregel[]>;
  readonly perioden: ReadonlyMap<string, readonly Periode[]>;
  readonly registraties: ReadonlyMap<string, ReturnType<typeof leesAlleRegistraties>>;
  readonly specialismen: ReadonlyMap<string, ReturnType<typeof leesSpecialismenOp>>;
  readonly afwezig: ReadonlyMap<string, string | null>;
  readonly functies: ReadonlyMap<string, string>;
  readonly vaardigheden: ReadonlyMap<string, ReturnType<typeof leesSpecialismen>[number]>;
  readonly teamnaam: NaamOp;
};

const perMedewerker = <R extends { readonly medewerkerId: string }>(rijen: readonly R[]): Map<string, R[]> =>
  Map.groupBy(rijen, (rij) => rij.medewerkerId);

/** Who is away on a day, and until when: periods that follow each other are one absence; null = not known yet. */
function afwezigOp(
  perioden: ReadonlyMap<string, readonly Periode[]>,
  dag: string,
): ReadonlyMap<string, string | null> {
  const nu = [...perioden].filter(([, rijen]) => rijen.some((rij) => isGeldigOp(rij, dag)));
  return new Map(nu.map(([medewerkerId, rijen]) => [medewerkerId, eindeVanReeks(rijen, dag)]));
}

function leesBron(db: ReadDb, peildatum: string, indeling: Indeling, vandaag: string): Bron {
  const stand = leesWerkstand(db, peildatum);
  return {
    stand,
    regel: indelingOp(db, indeling, peildatum, vandaag),
    detacheringen: perMedewerker(stand.detacheringen),
    inzet: perMedewerker(stand.inzet),
    perioden: perMedewerker(leesDienstperioden(db)),
    registraties: perMedewerker(leesAlleRegistraties(db)),
    specialismen: perMedewerker(leesSpecialismenOp(db, peildatum)),
    afwezig: afwezigOp(perMedewerker(leesGeheelAfwezigNa(db, peildatum)), peildatum),
    functies: new Map(leesFuncties(db).map(({ id, naam }) => [id, naam])),
    vaardigheden: new Map(leesSpecialismen(db).map((rij) => [rij.id, rij])),
    teamnaam: teamnamenOp(db, peildatum),
  };
}

const uniek = (ids: readonly string[]): string[] => [...new Set(ids)];
const somVan = (rijen: readonly { readonly minutenPerWeek: number }[]): number =>
  rijen.reduce((som, rij) => som + rij.minutenPerWeek, 0);

/** Hoofdteam first, then the teams with most hours. */
function teamsVan(bron: Bron, medewerkerId: string): string[] {
  const hoofd = bron.stand.hoofdteams.get(medewerkerId);
  const rijen = [...(bron.inzet.get(medewerkerId) ?? [])].sort((a, b) => b.minutenPerWeek - a.minutenPerWeek);
  return uniek([...(hoofd === undefined ? [] : [hoofd]), ...rijen.map((rij) => rij.teamId)]);
}

function specialismenVan(bron: Bron, medewerkerId: string) {
  const eigen = bron.specialismen.get(medewerkerId) ?? [];
  return [...eigen]
    .sort((a, b) => Number(b.hoofd) - Number(a.hoofd))
    .flatMap(({ specialismeId, hoofd }) => {
      const soort = bron.vaardigheden.get(specialismeId);
      return soort === undefined ? [] : [{ ...soort, hoofd }];
    });
}

function werkVelden(bron: Bron, medewerkerId: string) {
  const { stand, regel } = bron;
  const detacheringen = bron.detacheringen.get(medewerkerId) ?? [];
  const organisatieIds = uniek(detacheringen.map((d) => regel.groepVan(d.organisatieId, medewerkerId))).sort(
    (a, b) => regel.plekVan(a) - regel.plekVan(b),
  );
  const functieIds = uniek(detacheringen.map((d) => d.functieId));
  const teamIds = teamsVan(bron, medewerkerId);
  const minutenPerWeek = somVan(detacheringen);
  return {
    organisatie: voegNamenSamen(organisatieIds.map(regel.naamVan)),
    organisatieIds,
    functie: voegNamenSamen(functieIds.map((id) => bron.functies.get(id) ?? '')),
    functieIds,
    minutenPerWeek,
    fte: fte(minutenPerWeek, stand.instellingen),
    inzetMinuten: somVan(bron.inzet.get(medewerkerId) ?? []),
    teams: voegNamenSamen(teamIds.map(bron.teamnaam)),
    teamIds,
    hoofdteamId: stand.hoofdteams.get(medewerkerId) ?? null,
  };
}

function regelVan(bron: Bron, persoon: Persoonrij): MedewerkerRegel {
  const { id, voornaam, tussenvoegsel, achternaam, werktelefoon, werkmail } = persoon;
  const { peildatum, instellingen } = bron.stand;
  const specialismen = specialismenVan(bron, id);
  const perioden = bron.perioden.get(id) ?? [];
  const dienst = dienstperiode(perioden);
  const afwezig = bron.afwezig.get(id);
  return {
    id,
    naam: weergavenaam(persoon),
    voornaam,
    tussenvoegsel,
    achternaam,
    stand: dienststandOp(perioden, peildatum),
    ...werkVelden(bron, id),
    hoofdspecialisme: specialismen.find((s) => s.hoofd)?.naam ?? '',
    specialismen: voegNamenSamen(specialismen.map((s) => s.naam)),
    specialismeIds: specialismen.map((s) => s.id),
    skj: skjOp(
      {
        registraties: bron.registraties.get(id) ?? [],
        nodig: skjNodig(bron.specialismen.get(id) ?? [], bron.vaardigheden),
      },
      peildatum,
      instellingen.signaalSkj,
    ),
    detacheringTot: perioden.some((p) => isGeldigOp(p, peildatum))
      ? eindeVanReeks(perioden, peildatum)
      : null,
    werktelefoon,
    werkmail,
    inDienst: persoon.inDienst ?? dienst.van,
    uitDienst: persoon.uitDienst ?? dienst.tot,
    afwezig: afwezig === undefined ? null : { tm: afwezig === null ? null : plusDagen(afwezig, -1) },
  };
}

type Vraag = {
  readonly peildatum: string;
  readonly indeling: Indeling;
  readonly wie: Wie;
};

/** Everybody on the peildatum, or everybody ever, on surname; one line each. */
export function medewerkersLijst(
  db: ReadDb,
  ctx: CallContext,
  { peildatum, indeling, wie }: Vraag,
): { rijen: MedewerkerRegel[] } {
  const bron = leesBron(db, peildatum, indeling, ctx.klok.vandaag());
  const personen = leesPersonen(db).filter((p) => wie === 'alle' || bron.detacheringen.has(p.id));
  return { rijen: personen.sort(vergelijkNaam).map((persoon) => regelVan(bron, persoon)) };
}

/** What forms choose from on the peildatum, in the municipality's order. */
export function keuzes(db: ReadDb, _ctx: CallContext, { peildatum }: { readonly peildatum: string }) {
  const organisatienaam = organisatienamenOp(db, peildatum);
  const teamnaam = teamnamenOp(db, peildatum);
  const gebiednaam = gebiednamenOp(db, peildatum);
  const geldig = <R extends Periode>(rijen: readonly R[]) =>
    rijen.filter((rij) => isGeldigOp(rij, peildatum));
  const kort = ({ id, naam }: { id: string; naam: string }) => ({ id, naam });
  return {
    organisaties: geldig(leesOrganisatierijen(db)).map(({ id }) => ({ id, naam: organisatienaam(id) })),
    functies: leesFuncties(db).map(kort),
    specialismen: leesSpecialismen(db).map(kort),
    teams: geldig(leesTeamrijen(db)).map(({ id }) => ({ id, naam: teamnaam(id) })),
    gebieden: leesGebiedenOp(db, peildatum).map(({ id }) => ({ id, naam: gebiednaam(id) })),
  };
}
