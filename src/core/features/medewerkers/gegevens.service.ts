import type { Opleidingsniveau } from '../../../shared/domain/medewerker/lijsten.ts';
import type { Medewerker, Registratie } from '../../../shared/domain/planning/planning.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import { wijzigPeriode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden, ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { vindMedewerker } from './medewerkers.service.ts';
import {
  bewaarSpecialismePlan,
  leesNummerBij,
  leesPersoneelsnummers,
  leesRegistratie,
  leesSpecialismeRijen,
  verwijderPersoneelsnummer,
  verwijderRegistratieRij,
  voegPersoneelsnummerToe,
  voegRegistratieToe,
  wijzigMedewerker,
  wijzigPersoneelsnummer,
  wijzigRegistratieRij,
} from './persoon.repository.ts';
import { leesOrganisatierijen, leesSpecialismen } from './werkstand.repository.ts';

type Gegevens = Medewerker & {
  readonly werktelefoon: string;
  readonly werkmail: string;
  readonly telefoonOpenbaar: boolean;
  readonly opleidingsniveau: Opleidingsniveau | null;
};

/** Name, contact and education of a person. */
export function wijzigGegevens(tx: WriteDb, _ctx: CallContext, invoer: Gegevens): Wijziging<null> {
  vindMedewerker(tx, invoer.id);
  const { id, ...velden } = invoer;
  wijzigMedewerker(tx, id, velden);
  return { label: `Gegevens van ${korteNaam(invoer)} gewijzigd`, uitvoer: null };
}

type Specialismen = {
  readonly id: string;
  readonly van: string;
  readonly hoofdId: string | null;
  readonly overigeIds: readonly string[];
};

/** The specialisms from a date on, in place of all that stood there from that date: so one hoofd per date. */
export function zetSpecialismen(tx: WriteDb, ctx: CallContext, invoer: Specialismen): Wijziging<null> {
  const persoon = vindMedewerker(tx, invoer.id);
  const bekend = new Set(leesSpecialismen(tx).map((s) => s.id));
  const gevraagd = new Map<string, boolean>(invoer.overigeIds.map((id) => [id, false]));
  if (invoer.hoofdId !== null) gevraagd.set(invoer.hoofdId, true);
  for (const [id, hoofd] of gevraagd) {
    if (!bekend.has(id))
      throw ongeldig(hoofd ? 'hoofdId' : 'overigeIds', 'Kies een specialisme uit de lijst.');
  }
  const rijen = leesSpecialismeRijen(tx, invoer.id);
  for (const specialismeId of new Set([...rijen.map((r) => r.specialismeId), ...gevraagd.keys()])) {
    const plan = wijzigPeriode(
      { rijen: rijen.filter((r) => r.specialismeId === specialismeId), waardeVan: (r) => r.hoofd },
      invoer.van,
      null,
      gevraagd.get(specialismeId) ?? null,
    );
    bewaarSpecialismePlan(tx, plan, { medewerkerId: invoer.id, specialismeId }, () => nieuwId(ctx.klok));
  }
  return { label: `Specialismen van ${korteNaam(persoon)} gewijzigd`, uitvoer: null };
}

type RegistratieVelden = Pick<Registratie, 'soort' | 'geldigVan' | 'verloopdatum'> & {
  readonly nummer: string;
};

function vindRegistratie(db: ReadDb, id: string) {
  const rij = leesRegistratie(db, id);
  if (rij === undefined) throw nietGevonden('Deze registratie bestaat niet meer. Ververs het scherm.');
  return { rij, wie: korteNaam(vindMedewerker(db, rij.medewerkerId)) };
}

const registratieVelden = ({ soort, nummer, geldigVan, verloopdatum }: RegistratieVelden) => ({
  soort,
  nummer,
  geldigVan,
  verloopdatum,
});

export function nieuweRegistratie(
  tx: WriteDb,
  ctx: CallContext,
  invoer: RegistratieVelden & { readonly medewerkerId: string },
): Wijziging<{ id: string }> {
  const wie = korteNaam(vindMedewerker(tx, invoer.medewerkerId));
  const id = nieuwId(ctx.klok);
  voegRegistratieToe(tx, { id, medewerkerId: invoer.medewerkerId, ...registratieVelden(invoer) });
  return { label: `Registratie van ${wie} toegevoegd`, uitvoer: { id } };
}

export function wijzigRegistratie(
  tx: WriteDb,
  _ctx: CallContext,
  invoer: RegistratieVelden & { readonly id: string },
): Wijziging<null> {
  const { wie } = vindRegistratie(tx, invoer.id);
  wijzigRegistratieRij(tx, invoer.id, registratieVelden(invoer));
  return { label: `Registratie van ${wie} gewijzigd`, uitvoer: null };
}

export function verwijderRegistratie(
  tx: WriteDb,
  _ctx: CallContext,
  invoer: { readonly id: string },
): Wijziging<null> {
  const { wie } = vindRegistratie(tx, invoer.id);
  verwijderRegistratieRij(tx, invoer.id);
  return { label: `Registratie van ${wie} verwijderd`, uitvoer: null };
}

type Nummer = { readonly medewerkerId: string; readonly organisatieId: string; readonly nummer: string };

/** Number at an employer; empty removes it. Refuses a number that is somebody else's there. */
export function zetPersoneelsnummer(tx: WriteDb, ctx: CallContext, invoer: Nummer): Wijziging<null> {
  const { medewerkerId, organisatieId, nummer } = invoer;
  const wie = korteNaam(vindMedewerker(tx, medewerkerId));
  if (!leesOrganisatierijen(tx).some((o) => o.id === organisatieId)) {
    throw ongeldig('organisatieId', 'Deze organisatie bestaat niet meer.');
  }
  const ander = nummer === '' ? undefined : leesNummerBij(tx, organisatieId, nummer);
  if (ander !== undefined && ander.medewerkerId !== medewerkerId) {
    const naam = korteNaam(vindMedewerker(tx, ander.medewerkerId));
    throw ongeldig('nummer', `Dit nummer is daar al van ${naam}.`);
  }
  const rij = leesPersoneelsnummers(tx, medewerkerId).find((n) => n.organisatieId === organisatieId);
  if (rij === undefined) {
    if (nummer !== '') voegPersoneelsnummerToe(tx, { id: nieuwId(ctx.klok), ...invoer });
  } else if (nummer === '') verwijderPersoneelsnummer(tx, rij.id);
  else wijzigPersoneelsnummer(tx, rij.id, nummer);
  return { label: `Personeelsnummer van ${wie} gewijzigd`, uitvoer: null };
}
