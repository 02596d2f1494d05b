import { rekeninstellingenOp } from '../../../shared/domain/instelling/instellingen.ts';
import type { Zoeknaam } from '../../../shared/domain/tekst/zoeknaam.ts';
import { isGeldigOp, type Periode } from '../../../shared/domain/tijd/periode.ts';
import type { ReadDb } from '../../db/types.ts';
import {
  type Bekend,
  type BekendePersoon,
  letterSleutel,
  maakOpzoek,
  naamSleutel,
  nummerSleutel,
  vdSleutel,
} from './herken.rules.ts';
import { leesAlles } from './uitwisseling.repository.ts';

type Alles = ReturnType<typeof leesAlles>;

/** Dated names as search names: the one in force on the peildatum is the name, others are earlier names. */
function gedateerd<R extends Periode & { readonly naam: string }>(
  rijen: readonly R[],
  idVan: (rij: R) => string,
  peildatum: string,
): Zoeknaam[] {
  return rijen.map((rij) => ({
    id: idVan(rij),
    naam: rij.naam,
    soort: isGeldigOp(rij, peildatum) ? 'naam' : 'vroegere-naam',
  }));
}

/** The specialisms on the peildatum, else those that are the first to come. */
function specialismenVan(rijen: Alles['specialismenVanMensen'], peildatum: string) {
  const nu = rijen.filter((rij) => isGeldigOp(rij, peildatum));
  const straks = rijen.filter((rij) => rij.geldigVan > peildatum);
  const gekozen = nu.length > 0 ? nu : straks.filter((rij) => rij.geldigVan === straks[0]?.geldigVan);
  return {
    hoofdspecialismeId: gekozen.find((rij) => rij.hoofd)?.specialismeId ?? null,
    overigeSpecialismeIds: gekozen.filter((rij) => !rij.hoofd).map((rij) => rij.specialismeId),
  };
}

function perSleutel(personen: readonly BekendePersoon[], sleutel: (p: BekendePersoon) => string) {
  const groepen = Map.groupBy(personen, sleutel);
  return new Map([...groepen].map(([naam, mensen]) => [naam, mensen.map(({ id }) => id)]));
}

const alias =
  (soort: Zoeknaam['soort']) =>
  (rij: { readonly naam: string }, id: string): Zoeknaam => ({
    id,
    naam: rij.naam,
    soort,
  });

/** Reads everything once; after that a line costs no query. */
export function leesBekend(db: ReadDb, peildatum: string): Bekend {
  const alles = leesAlles(db);
  const specialismen = Map.groupBy(alles.specialismenVanMensen, (rij) => rij.medewerkerId);
  const personen = alles.personen.map(
    ({ id, voornaam, tussenvoegsel, achternaam, werktelefoon, werkmail }): BekendePersoon => ({
      ...{ id, voornaam, tussenvoegsel, achternaam, werktelefoon, werkmail },
      ...specialismenVan(specialismen.get(id) ?? [], peildatum),
    }),
  );
  const naam = alias('naam');
  const bijnaam = alias('alias');
  return {
    personen: new Map(personen.map((persoon) => [persoon.id, persoon])),
    detacheringen: Map.groupBy(alles.detacheringen, (rij) => rij.medewerkerId),
    nummers: new Map(
      alles.nummers.map((rij) => [`${rij.organisatieId}|${nummerSleutel(rij.nummer)}`, rij.medewerkerId]),
    ),
    nummerVan: new Map(alles.nummers.map((rij) => [`${rij.medewerkerId}|${rij.organisatieId}`, rij.nummer])),
    opNaam: perSleutel(personen, naamSleutel),
    opVoorletter: perSleutel(personen, letterSleutel),
    opVd: perSleutel(
      personen.filter((persoon) => vdSleutel(persoon) !== null),
      (persoon) => vdSleutel(persoon) ?? '',
    ),
    organisaties: maakOpzoek([
      ...gedateerd(alles.organisatieNamen, (rij) => rij.organisatieId, peildatum),
      ...alles.organisatieAliassen.map((rij) => bijnaam(rij, rij.organisatieId)),
    ]),
    organisatiePeriode: new Map(alles.organisaties.map((rij) => [rij.id, rij])),
    functies: maakOpzoek(alles.functies.map((rij) => naam(rij, rij.id))),
    specialismen: maakOpzoek([
      ...alles.specialismen.map((rij) => naam(rij, rij.id)),
      ...alles.specialismeAliassen.map((rij) => bijnaam(rij, rij.specialismeId)),
    ]),
    teams: maakOpzoek(gedateerd(alles.teamNamen, (rij) => rij.teamId, peildatum)),
    teamPeriode: new Map(alles.teams.map((rij) => [rij.id, rij])),
    voltijdMinuten: rekeninstellingenOp(alles.instellingen, peildatum).voltijdMinuten,
  };
}

/** Organisations, functions and teams of the peildatum, for choices on screen. */
export function importKeuzes(db: ReadDb, _ctx: unknown, { peildatum }: { readonly peildatum: string }) {
  const alles = leesAlles(db);
  const namen = maakOpzoek(gedateerd(alles.organisatieNamen, (rij) => rij.organisatieId, peildatum)).naam;
  const teamnamen = maakOpzoek(gedateerd(alles.teamNamen, (rij) => rij.teamId, peildatum)).naam;
  return {
    organisaties: alles.organisaties
      .filter((rij) => isGeldigOp(rij, peildatum))
      .map(({ id }) => ({ id, naam: namen.get(id) ?? '' })),
    functies: alles.functies.map(({ id, naam }) => ({ id, naam })),
    teams: alles.teams
      .filter((rij) => isGeldigOp(rij, peildatum))
      .map(({ id }) => ({ id, naam: teamnamen.get(id) ?? '' })),
  };
}
