import type { KlachtPersoon, KlachtRegel } from '../../../../shared/contract/klachten/dossier.ts';
import { zaakOordeel } from '../../../../shared/domain/klacht/basis/oordeel.ts';
import {
  formeelDeel,
  type KlachtContext,
  maatgevendeTermijn,
  standVanKlacht,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { volledigeNaam } from '../../../../shared/domain/tekst/naam.ts';
import { foldLetters } from '../../../../shared/domain/tekst/zoeknaam.ts';
import { jaarVan } from '../../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../../base/core-types.ts';
import type { ReadDb } from '../../../db/types.ts';
import { isOpen } from '../klacht/dossier-termijn.ts';
import {
  type GeladenKlacht,
  klachtContext,
  laadKlachten,
  toegangVan,
  vereisInhoud,
  zichtbareKlachten,
} from '../klacht/klacht-laden.service.ts';
import { leesGebruikers } from '../klacht/klachten.repository.ts';
import {
  leesGebiednamen,
  leesMedewerkers,
  leesTeamnamen,
  leesTeams,
  leesTeamWijken,
  leesWijken,
  leesWijknamen,
  type Namen,
} from '../klacht/plaatsen.repository.ts';
import { personenOp } from '../mensen/personen.service.ts';
import { leesOmbudsman } from '../ombudsman/ombudsman.repository.ts';

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
  const eigen = toegangVan(db, ctx.gebruiker);
  if (eigen.rollen.length === 0) return { soort: 'aantallen' };
  const namen = leesGebiednamen(db);
  return {
    soort: 'inhoud',
    rollen: [...eigen.rollen],
    gebieden: eigen.gebiedIds?.map((id) => ({ id, naam: namen.get(id) ?? '' })) ?? null,
  };
}

/** Counts for everybody: how many are open, and how many came in per year, newest first. */
export function aantallen(
  db: ReadDb,
  _ctx: CallContext,
): { open: number; perJaar: { jaar: number; ontvangen: number }[] } {
  const klachten = laadKlachten(db, null);
  const perJaar = new Map<number, number>();
  for (const { rij } of klachten) {
    const jaar = jaarVan(rij.ontvangstdatum);
    perJaar.set(jaar, (perJaar.get(jaar) ?? 0) + 1);
  }
  return {
    open: klachten.filter(({ klacht }) => isOpen(klacht)).length,
    perJaar: [...perJaar].sort(([a], [b]) => b - a).map(([jaar, ontvangen]) => ({ jaar, ontvangen })),
  };
}

type Opzoek = {
  readonly wijken: Namen;
  readonly teams: Namen;
  readonly gebruikers: Namen;
  readonly medewerkers: Namen;
  readonly context: KlachtContext;
  readonly vandaag: string;
};

function maakOpzoek(db: ReadDb, ctx: CallContext, klachten: readonly GeladenKlacht[]): Opzoek {
  const ids = klachten.flatMap(({ delen }) => delen.beklaagden.map((rij) => rij.medewerkerId));
  return {
    wijken: leesWijknamen(db),
    teams: leesTeamnamen(db),
    gebruikers: new Map(leesGebruikers(db).map((rij) => [rij.id, rij.naam])),
    medewerkers: new Map(leesMedewerkers(db, [...new Set(ids)]).map((rij) => [rij.id, volledigeNaam(rij)])),
    context: klachtContext(db),
    vandaag: ctx.klok.vandaag(),
  };
}

const naamVan = (id: string | null, namen: Namen): string | null =>
  id === null ? null : (namen.get(id) ?? null);

function naarRegel({ rij, delen, klacht }: GeladenKlacht, opzoek: Opzoek, metNamen: boolean): KlachtRegel {
  const { context, vandaag } = opzoek;
  const leeft = klacht.toestand.status !== 'vernietigd';
  const termijn = leeft ? maatgevendeTermijn(klacht, context) : null;
  const formeel = formeelDeel(klacht.toestand);
  return {
    id: rij.id,
    nummer: rij.nummer,
    ontvangstdatum: rij.ontvangstdatum,
    vorm: rij.vorm,
    status: rij.status,
    open: isOpen(klacht),
    wijk: naamVan(rij.wijkId, opzoek.wijken),
    team: naamVan(rij.teamId, opzoek.teams),
    categorieen: [...new Set(klacht.dossier.onderdelen.map((deel) => deel.categorie))],
    oordeel: zaakOordeel(klacht.dossier.onderdelen),
    behandelaar: naamVan(rij.behandelaarId, opzoek.gebruikers),
    uiterlijk: termijn?.soort === 'termijn' ? termijn.einde : null,
    voorlopig: termijn?.soort === 'termijn' && termijn.voorlopig,
    stand: leeft ? standVanKlacht(klacht, vandaag, context) : null,
    verdaagd: formeel !== null && formeel.verdaging !== null,
    afgedaanOp: rij.afgedaanOp,
    klager: metNamen ? rij.klagerNaam : null,
    beklaagden: metNamen
      ? delen.beklaagden.flatMap((b) => opzoek.medewerkers.get(b.medewerkerId) ?? [])
      : null,
  };
}

function bevat({ rij, delen }: GeladenKlacht, zoek: string, { medewerkers }: Opzoek): boolean {
  const teksten = [
    rij.nummer,
    rij.klagerNaam,
    rij.klagerAdres,
    rij.gemachtigde,
    rij.omschrijving,
    rij.bevindingen,
    rij.conclusies,
    ...delen.onderdelen.flatMap((deel) => [deel.tekst, deel.motivering]),
    ...delen.beklaagden.flatMap((b) => medewerkers.get(b.medewerkerId) ?? []),
  ];
  const naald = foldLetters(zoek);
  return teksten.some((tekst) => foldLetters(tekst).includes(naald));
}

export type LijstInvoer = {
  readonly alleenOpen: boolean;
  readonly jaar: number | null;
  readonly zoek: string;
  readonly metNamen: boolean;
};

/** The register, newest first: only what this person may see. */
export function lijst(db: ReadDb, ctx: CallContext, invoer: LijstInvoer): KlachtRegel[] {
  const klachten = zichtbareKlachten(db, ctx).filter(
    ({ rij, klacht }) =>
      (!invoer.alleenOpen || isOpen(klacht)) &&
      (invoer.jaar === null || jaarVan(rij.ontvangstdatum) === invoer.jaar),
  );
  const opzoek = maakOpzoek(db, ctx, klachten);
  return klachten
    .filter((geladen) => invoer.zoek === '' || bevat(geladen, invoer.zoek, opzoek))
    .map((geladen) => naarRegel(geladen, opzoek, invoer.metNamen));
}

type Keuze = { id: string; naam: string };

/** What the forms choose from, today. */
export function keuzes(
  db: ReadDb,
  ctx: CallContext,
): {
  wijken: Keuze[];
  teams: (Keuze & { wijkId: string | null })[];
  personen: KlachtPersoon[];
  ombudsman: { naam: string; adres: string; website: string } | null;
  jaren: number[];
} {
  vereisInhoud(db, ctx);
  const vandaag = ctx.klok.vandaag();
  const [wijken, teams] = [leesWijknamen(db), leesTeamnamen(db)];
  const koppelingen = leesTeamWijken(db, vandaag);
  const wijkVan = (teamId: string): string | null => {
    const eigen = koppelingen.filter((rij) => rij.teamId === teamId);
    return eigen.length === 1 ? (eigen[0]?.wijkId ?? null) : null;
  };
  return {
    wijken: leesWijken(db, vandaag).map(({ id }) => ({ id, naam: wijken.get(id) ?? '' })),
    teams: leesTeams(db, vandaag).map(({ id }) => ({ id, naam: teams.get(id) ?? '', wijkId: wijkVan(id) })),
    personen: personenOp(db, vandaag),
    ombudsman: leesOmbudsman(db, vandaag) ?? null,
    jaren: aantallen(db, ctx).perJaar.map(({ jaar }) => jaar),
  };
}
