import { rekeninstellingenOn } from '../../../shared/domain/instelling/instellingen.ts';
import type { Zoeknaam } from '../../../shared/domain/tekst/zoeknaam.ts';
import { isGeldigOn, type Periode } from '../../../shared/domain/tijd/periode.ts';
import type { ReadDb } from '../../db/types.ts';
import {
  type BekendePersoon,
  createLookup,
  type Known,
  letterKey,
  naamKey,
  nummerKey,
  vdKey,
} from './herken.rules.ts';
import { readAll } from './uitwisseling.repository.ts';

type Alles = ReturnType<typeof readAll>;

/** Dated names as search names: the one in force on the peildatum is the name, others are earlier names. */
function gedateerd<R extends Periode & { readonly naam: string }>(
  rows: readonly R[],
  idOf: (row: R) => string,
  peildatum: string,
): Zoeknaam[] {
  return rows.map((row) => ({
    id: idOf(row),
    naam: row.naam,
    soort: isGeldigOn(row, peildatum) ? 'naam' : 'vroegere-naam',
  }));
}

/** The specialisms on the peildatum, else those that are the first to come. */
function specialismenOf(rows: Alles['specialismenVanMensen'], peildatum: string) {
  const current = rows.filter((row) => isGeldigOn(row, peildatum));
  const straks = rows.filter((row) => row.geldigVan > peildatum);
  const selected =
    current.length > 0 ? current : straks.filter((row) => row.geldigVan === straks[0]?.geldigVan);
  return {
    hoofdspecialismeId: selected.find((row) => row.hoofd)?.specialismeId ?? null,
    overigeSpecialismeIds: selected.filter((row) => !row.hoofd).map((row) => row.specialismeId),
  };
}

function perKey(personen: readonly BekendePersoon[], key: (p: BekendePersoon) => string) {
  const groups = Map.groupBy(personen, key);
  return new Map([...groups].map(([naam, mensen]) => [naam, mensen.map(({ id }) => id)]));
}

const alias =
  (soort: Zoeknaam['soort']) =>
  (row: { readonly naam: string }, id: string): Zoeknaam => ({
    id,
    naam: row.naam,
    soort,
  });

/** Reads everything once; after that a line costs no query. */
export function readKnown(db: ReadDb, peildatum: string): Known {
  const alles = readAll(db);
  const specialismen = Map.groupBy(alles.specialismenVanMensen, (row) => row.medewerkerId);
  const personen = alles.personen.map(
    ({ id, voornaam, tussenvoegsel, achternaam, werktelefoon, werkmail }): BekendePersoon => ({
      ...{ id, voornaam, tussenvoegsel, achternaam, werktelefoon, werkmail },
      ...specialismenOf(specialismen.get(id) ?? [], peildatum),
    }),
  );
  const naam = alias('naam');
  const bijnaam = alias('alias');
  return {
    personen: new Map(personen.map((persoon) => [persoon.id, persoon])),
    detacheringen: Map.groupBy(alles.detacheringen, (row) => row.medewerkerId),
    nummers: new Map(
      alles.nummers.map((row) => [`${row.organisatieId}|${nummerKey(row.nummer)}`, row.medewerkerId]),
    ),
    nummerVan: new Map(alles.nummers.map((row) => [`${row.medewerkerId}|${row.organisatieId}`, row.nummer])),
    opNaam: perKey(personen, naamKey),
    opVoorletter: perKey(personen, letterKey),
    opVd: perKey(
      personen.filter((persoon) => vdKey(persoon) !== null),
      (persoon) => vdKey(persoon) ?? '',
    ),
    organisaties: createLookup([
      ...gedateerd(alles.organisatieNamen, (row) => row.organisatieId, peildatum),
      ...alles.organisatieAliassen.map((row) => bijnaam(row, row.organisatieId)),
    ]),
    organisatiePeriode: new Map(alles.organisaties.map((row) => [row.id, row])),
    functies: createLookup(alles.functies.map((row) => naam(row, row.id))),
    specialismen: createLookup([
      ...alles.specialismen.map((row) => naam(row, row.id)),
      ...alles.specialismeAliassen.map((row) => bijnaam(row, row.specialismeId)),
    ]),
    teams: createLookup(gedateerd(alles.teamNamen, (row) => row.teamId, peildatum)),
    teamPeriode: new Map(alles.teams.map((row) => [row.id, row])),
    voltijdMinuten: rekeninstellingenOn(alles.instellingen, peildatum).voltijdMinuten,
  };
}

/** Organisations, functions and teams of the peildatum, for choices on screen. */
export function importChoices(db: ReadDb, _ctx: unknown, { peildatum }: { readonly peildatum: string }) {
  const alles = readAll(db);
  const namen = createLookup(gedateerd(alles.organisatieNamen, (row) => row.organisatieId, peildatum)).naam;
  const teamnamen = createLookup(gedateerd(alles.teamNamen, (row) => row.teamId, peildatum)).naam;
  return {
    organisaties: alles.organisaties
      .filter((row) => isGeldigOn(row, peildatum))
      .map(({ id }) => ({ id, naam: namen.get(id) ?? '' })),
    functies: alles.functies.map(({ id, naam }) => ({ id, naam })),
    teams: alles.teams
      .filter((row) => isGeldigOn(row, peildatum))
      .map(({ id }) => ({ id, naam: teamnamen.get(id) ?? '' })),
  };
}
