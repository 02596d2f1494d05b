import type { KlachtLine, KlachtPersoon } from '../../../../shared/contract/klachten/dossier.ts';
import { zaakOordeel } from '../../../../shared/domain/klacht/basis/oordeel.ts';
import { isGeenKlacht } from '../../../../shared/domain/klacht/basis/regeling.ts';
import {
  isVerdaagd,
  type KlachtContext,
  maatgevendeTermijn,
  stateOfKlacht,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { foldLetters } from '../../../../shared/domain/tekst/zoeknaam.ts';
import { jaarOf } from '../../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../../base/core-types.ts';
import type { ReadDb } from '../../../db/types.ts';
import { isOpen } from '../klacht/dossier-termijn.ts';
import {
  klachtContext,
  type LoadedKlacht,
  loadKlachten,
  requireContent,
  toegangOf,
  zichtbareKlachten,
} from '../klacht/klacht-laden.service.ts';
import { readGebruikers } from '../klacht/klachten.repository.ts';
import {
  type Namen,
  readGebiednamen,
  readTeamnamen,
  readTeams,
  readTeamWijken,
  readWijken,
  readWijknamen,
} from '../klacht/plaatsen.repository.ts';
import { sleutelOf } from '../klacht/sleutels.repository.ts';
import { createNamen } from '../klacht/wie.service.ts';
import { ik, personenOn } from '../mensen/personen.service.ts';
import { readOmbudsman } from '../ombudsman/ombudsman.repository.ts';

/** The register, what the forms choose from, and what everybody may know. */

type Toegang =
  | { soort: 'aantallen' }
  | {
      soort: 'inhoud';
      rollen: KlachtPersoon['rollen'];
      gebieden: { id: string; naam: string }[] | null;
    };

/** What this user may do with complaints; the beheerder has a role too, but sees no dossiers. */
export function toegang(db: ReadDb, ctx: CallContext): Toegang {
  const own = toegangOf(db, ctx.gebruiker);
  if (own.rollen.length === 0) return { soort: 'aantallen' };
  const namen = readGebiednamen(db);
  return {
    soort: 'inhoud',
    rollen: [...own.rollen],
    gebieden: own.gebiedIds?.map((id) => ({ id, naam: namen.get(id) ?? '' })) ?? null,
  };
}

/** Counts for everybody: how many are open, and how many came in per year, newest first. What is no complaint is none. */
export function aantallen(
  db: ReadDb,
  _ctx: CallContext,
): { open: number; perJaar: { jaar: number; ontvangen: number }[] } {
  const klachten = loadKlachten(db, null);
  const perJaar = new Map<number, number>();
  for (const { rij } of klachten) {
    const jaar = jaarOf(rij.ontvangstdatum);
    perJaar.set(jaar, (perJaar.get(jaar) ?? 0) + (isGeenKlacht(rij) ? 0 : 1));
  }
  return {
    open: klachten.filter(({ rij, klacht }) => isOpen(klacht) && !isGeenKlacht(rij)).length,
    perJaar: [...perJaar].sort(([a], [b]) => b - a).map(([jaar, ontvangen]) => ({ jaar, ontvangen })),
  };
}

type Lookup = {
  readonly wijken: Namen;
  readonly teams: Namen;
  readonly gebruikers: Namen;
  readonly beklaagde: (sleutel: string) => string;
  readonly context: KlachtContext;
  readonly vandaag: string;
};

function createLookup(db: ReadDb, ctx: CallContext, klachten: readonly LoadedKlacht[]): Lookup {
  return {
    wijken: readWijknamen(db),
    teams: readTeamnamen(db),
    gebruikers: new Map(readGebruikers(db).map((row) => [row.id, row.naam])),
    beklaagde: createNamen(
      db,
      klachten.flatMap(({ delen }) => delen.beklaagden.map(sleutelOf)),
    ),
    context: klachtContext(db),
    vandaag: ctx.klok.vandaag(),
  };
}

const naamOf = (id: string | null, namen: Namen): string | null =>
  id === null ? null : (namen.get(id) ?? null);

function toLine({ rij, delen, klacht }: LoadedKlacht, lookup: Lookup, metNamen: boolean): KlachtLine {
  const { context, vandaag } = lookup;
  const leeft = klacht.toestand.status !== 'vernietigd';
  const termijn = leeft ? maatgevendeTermijn(klacht, context) : null;
  return {
    id: rij.id,
    nummer: rij.nummer,
    ontvangstdatum: rij.ontvangstdatum,
    vorm: rij.vorm,
    status: rij.status,
    open: isOpen(klacht),
    wijk: naamOf(rij.wijkId, lookup.wijken),
    team: naamOf(rij.teamId, lookup.teams),
    categorieen: [...new Set(klacht.dossier.onderdelen.map((part) => part.categorie))],
    oordeel: zaakOordeel(klacht.dossier.onderdelen),
    behandelaar: naamOf(rij.behandelaarId, lookup.gebruikers),
    uiterlijk: termijn?.soort === 'termijn' ? termijn.einde : null,
    voorlopig: termijn?.soort === 'termijn' && termijn.voorlopig,
    stand: leeft ? stateOfKlacht(klacht, vandaag, context) : null,
    verdaagd: termijn !== null && isVerdaagd(termijn),
    afgedaanOp: rij.afgedaanOp,
    klager: metNamen ? delen.klagers.flatMap(({ naam }) => (naam === '' ? [] : [naam])).join(', ') : null,
    beklaagden: metNamen ? delen.beklaagden.map((row) => lookup.beklaagde(sleutelOf(row))) : null,
  };
}

function contains({ rij, delen }: LoadedKlacht, query: string, { beklaagde }: Lookup): boolean {
  const texts = [
    rij.nummer,
    ...delen.klagers.flatMap((row) => [row.naam, row.adres, row.gemachtigde, row.gemachtigdeAdres]),
    rij.omschrijving,
    rij.bevindingen,
    rij.conclusies,
    ...delen.onderdelen.flatMap((part) => [part.tekst, part.motivering]),
    ...delen.beklaagden.map((row) => beklaagde(sleutelOf(row))),
  ];
  const naald = foldLetters(query);
  return texts.some((text) => foldLetters(text).includes(naald));
}

export type ListInput = {
  readonly alleenOpen: boolean;
  readonly jaar: number | null;
  readonly zoek: string;
  readonly metNamen: boolean;
};

/** The register, newest first: only what this person may see. */
export function list(db: ReadDb, ctx: CallContext, input: ListInput): KlachtLine[] {
  const klachten = zichtbareKlachten(db, ctx).filter(
    ({ rij, klacht }) =>
      (!input.alleenOpen || isOpen(klacht)) &&
      (input.jaar === null || jaarOf(rij.ontvangstdatum) === input.jaar),
  );
  const lookup = createLookup(db, ctx, klachten);
  return klachten
    .filter((loaded) => input.zoek === '' || contains(loaded, input.zoek, lookup))
    .map((loaded) => toLine(loaded, lookup, input.metNamen));
}

type Choice = { id: string; naam: string };

/** What the forms choose from, today. */
export function choices(
  db: ReadDb,
  ctx: CallContext,
): {
  wijken: Choice[];
  teams: (Choice & { wijkId: string | null })[];
  personen: KlachtPersoon[];
  ik: ReturnType<typeof ik>;
  ombudsman: { naam: string; adres: string; website: string } | null;
  jaren: number[];
} {
  requireContent(db, ctx);
  const vandaag = ctx.klok.vandaag();
  const [wijken, teams] = [readWijknamen(db), readTeamnamen(db)];
  const koppelingen = readTeamWijken(db, vandaag);
  const wijkOf = (teamId: string): string | null => {
    const own = koppelingen.filter((row) => row.teamId === teamId);
    return own.length === 1 ? (own[0]?.wijkId ?? null) : null;
  };
  return {
    wijken: readWijken(db, vandaag).map(({ id }) => ({ id, naam: wijken.get(id) ?? '' })),
    teams: readTeams(db, vandaag).map(({ id }) => ({ id, naam: teams.get(id) ?? '', wijkId: wijkOf(id) })),
    personen: personenOn(db, vandaag),
    ik: ik(db, ctx.gebruiker, vandaag),
    ombudsman: readOmbudsman(db, vandaag) ?? null,
    jaren: aantallen(db, ctx).perJaar.map(({ jaar }) => jaar),
  };
}
