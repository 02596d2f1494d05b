import type { Opleidingsniveau } from '../../../shared/domain/medewerker/lists.ts';
import type { Medewerker, Registratie } from '../../../shared/domain/planning/planning.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import { updatePeriode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { found, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { findMedewerker } from './medewerkers.service.ts';
import {
  medewerkerRows,
  personeelsnummerRows,
  readNummerAt,
  readPersoneelsnummers,
  readSpecialismeRows,
  registratieRows,
  saveSpecialismePlan,
} from './persoon.repository.ts';
import { readOrganisatierijen, readSpecialismen } from './werkstand.repository.ts';

type Gegevens = Medewerker & {
  readonly werktelefoon: string;
  readonly werkmail: string;
  readonly telefoonOpenbaar: boolean;
  readonly opleidingsniveau: Opleidingsniveau | null;
};

/** Name, contact and education of a person. */
export function updateGegevens(tx: WriteDb, _ctx: CallContext, input: Gegevens): Wijziging<null> {
  findMedewerker(tx, input.id);
  const { id, ...fields } = input;
  medewerkerRows.update(tx, id, fields);
  return { label: `Gegevens van ${korteNaam(input)} gewijzigd`, uitvoer: null };
}

type Specialismen = {
  readonly id: string;
  readonly van: string;
  readonly hoofdId: string | null;
  readonly overigeIds: readonly string[];
};

/** The specialisms from a date on, in place of all that stood there from that date: so one hoofd per date. */
export function setSpecialismen(tx: WriteDb, ctx: CallContext, input: Specialismen): Wijziging<null> {
  const persoon = findMedewerker(tx, input.id);
  const known = new Set(readSpecialismen(tx).map((s) => s.id));
  const asked = new Map<string, boolean>(input.overigeIds.map((id) => [id, false]));
  if (input.hoofdId !== null) asked.set(input.hoofdId, true);
  for (const [id, hoofd] of asked) {
    if (!known.has(id))
      throw ongeldig(hoofd ? 'hoofdId' : 'overigeIds', 'Kies een specialisme uit de lijst.');
  }
  const rows = readSpecialismeRows(tx, input.id);
  for (const specialismeId of new Set([...rows.map((r) => r.specialismeId), ...asked.keys()])) {
    const plan = updatePeriode(
      { rijen: rows.filter((r) => r.specialismeId === specialismeId), readValue: (r) => r.hoofd },
      input.van,
      null,
      asked.get(specialismeId) ?? null,
    );
    saveSpecialismePlan(tx, plan, { medewerkerId: input.id, specialismeId }, () => newId(ctx.klok));
  }
  return { label: `Specialismen van ${korteNaam(persoon)} gewijzigd`, uitvoer: null };
}

type RegistratieFields = Pick<Registratie, 'soort' | 'geldigVan' | 'verloopdatum'> & {
  readonly nummer: string;
};

function findRegistratie(db: ReadDb, id: string) {
  const rij = found(registratieRows.read(db, id), 'Deze registratie bestaat niet meer. Ververs het scherm.');
  return { rij, wie: korteNaam(findMedewerker(db, rij.medewerkerId)) };
}

const registratieFields = ({ soort, nummer, geldigVan, verloopdatum }: RegistratieFields) => ({
  soort,
  nummer,
  geldigVan,
  verloopdatum,
});

export function newRegistratie(
  tx: WriteDb,
  ctx: CallContext,
  input: RegistratieFields & { readonly medewerkerId: string },
): Wijziging<{ id: string }> {
  const wie = korteNaam(findMedewerker(tx, input.medewerkerId));
  const id = newId(ctx.klok);
  registratieRows.add(tx, { id, medewerkerId: input.medewerkerId, ...registratieFields(input) });
  return { label: `Registratie van ${wie} toegevoegd`, uitvoer: { id } };
}

export function updateRegistratie(
  tx: WriteDb,
  _ctx: CallContext,
  input: RegistratieFields & { readonly id: string },
): Wijziging<null> {
  const { wie } = findRegistratie(tx, input.id);
  registratieRows.update(tx, input.id, registratieFields(input));
  return { label: `Registratie van ${wie} gewijzigd`, uitvoer: null };
}

export function removeRegistratie(
  tx: WriteDb,
  _ctx: CallContext,
  input: { readonly id: string },
): Wijziging<null> {
  const { wie } = findRegistratie(tx, input.id);
  registratieRows.remove(tx, input.id);
  return { label: `Registratie van ${wie} verwijderd`, uitvoer: null };
}

type Nummer = { readonly medewerkerId: string; readonly organisatieId: string; readonly nummer: string };

/** Number at an employer; empty removes it. Refuses a number that is somebody else's there. */
export function setPersoneelsnummer(tx: WriteDb, ctx: CallContext, input: Nummer): Wijziging<null> {
  const { medewerkerId, organisatieId, nummer } = input;
  const wie = korteNaam(findMedewerker(tx, medewerkerId));
  if (!readOrganisatierijen(tx).some((o) => o.id === organisatieId)) {
    throw ongeldig('organisatieId', 'Deze organisatie bestaat niet meer.');
  }
  const ander = nummer === '' ? undefined : readNummerAt(tx, organisatieId, nummer);
  if (ander !== undefined && ander.medewerkerId !== medewerkerId) {
    const naam = korteNaam(findMedewerker(tx, ander.medewerkerId));
    throw ongeldig('nummer', `Dit nummer is daar al van ${naam}.`);
  }
  const row = readPersoneelsnummers(tx, medewerkerId).find((n) => n.organisatieId === organisatieId);
  if (row === undefined) {
    if (nummer !== '') personeelsnummerRows.add(tx, { id: newId(ctx.klok), ...input });
  } else if (nummer === '') personeelsnummerRows.remove(tx, row.id);
  else personeelsnummerRows.update(tx, row.id, { nummer });
  return { label: `Personeelsnummer van ${wie} gewijzigd`, uitvoer: null };
}
