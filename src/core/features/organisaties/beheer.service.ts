import { withCaoFrom } from '../../../shared/domain/organisatie/cao.ts';
import type { OrganisatieSoort } from '../../../shared/domain/organisatie/lists.ts';
import { CAOS, type Cao } from '../../../shared/domain/planning/lists.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { type Periode, updatePeriode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { found, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import {
  aliasRows,
  caoRows,
  organisatieRows,
  readAliassen,
  readCaoWijzigingen,
  readOrganisatienamen,
  saveNamenPlan,
} from './organisaties.repository.ts';
import { naamOfOrganisatie } from './organisaties.service.ts';

function findOrganisatie(db: ReadDb, id: string) {
  return found(organisatieRows.read(db, id), 'Deze organisatie bestaat niet meer. Ververs het scherm.');
}

/** Refuses a day on which the organisation is not there. */
function requireInLeven({ geldigVan, geldigTot }: Periode, van: string): void {
  if (van < geldigVan) throw ongeldig('van', `Deze organisatie begint pas op ${datumNl(geldigVan)}.`);
  if (geldigTot !== null && van >= geldigTot) {
    throw ongeldig('van', `Deze organisatie is gestopt per ${datumNl(geldigTot)}.`);
  }
}

type Gegevens = {
  readonly id: string;
  readonly soort: OrganisatieSoort;
  readonly contactpersoon: string;
  readonly telefoon: string;
  readonly email: string;
};

export function updateOrganisatie(tx: WriteDb, _ctx: CallContext, input: Gegevens): Wijziging<null> {
  findOrganisatie(tx, input.id);
  const { id, ...fields } = input;
  organisatieRows.update(tx, id, fields);
  return { label: `Gegevens van ${naamOfOrganisatie(tx, id)} gewijzigd`, uitvoer: null };
}

/**
 * Another cao from a day on: holidays of weeks before it stay as they were. From the first day of
 * the organisation it corrects what was noted at the beginning.
 */
export function setCao(
  tx: WriteDb,
  ctx: CallContext,
  { id, cao, van }: { readonly id: string; readonly cao: Cao; readonly van: string },
): Wijziging<null> {
  const row = findOrganisatie(tx, id);
  requireInLeven(row, van);
  const later = readCaoWijzigingen(tx).filter((c) => c.organisatieId === id);
  const current = withCaoFrom({ cao: row.cao, caoWijzigingen: later }, row.geldigVan, van, cao);
  const blijft = new Set(current.caoWijzigingen.map((c) => `${c.vanaf}|${c.cao}`));
  const stond = new Set(later.map((c) => `${c.vanaf}|${c.cao}`));
  if (current.cao !== row.cao) organisatieRows.update(tx, id, { cao: current.cao });
  for (const c of later) if (!blijft.has(`${c.vanaf}|${c.cao}`)) caoRows.remove(tx, c.id);
  for (const c of current.caoWijzigingen) {
    if (!stond.has(`${c.vanaf}|${c.cao}`)) caoRows.add(tx, { id: newId(ctx.klok), organisatieId: id, ...c });
  }
  return {
    label: `Cao van ${naamOfOrganisatie(tx, id)}: ${CAOS.labels[cao]} vanaf ${datumNl(van)}`,
    uitvoer: null,
  };
}

/** Refuses a name that another organisation has (also as an alias), whatever the spelling. */
function requireVrijeNaam(db: ReadDb, organisatieId: string, naam: string): void {
  const form = zoekvorm(naam);
  const bezet = [...readOrganisatienamen(db), ...readAliassen(db)].find(
    (n) => n.organisatieId !== organisatieId && zoekvorm(n.naam) === form,
  );
  if (bezet !== undefined) {
    const van = naamOfOrganisatie(db, bezet.organisatieId);
    throw ongeldig('naam', `“${naam}” is al een naam van ${van}. Kies een andere naam.`);
  }
}

/** Another name from a date on; what it was called before stays. */
export function rename(
  tx: WriteDb,
  ctx: CallContext,
  { id, naam, van }: { readonly id: string; readonly naam: string; readonly van: string },
): Wijziging<null> {
  const row = findOrganisatie(tx, id);
  requireInLeven(row, van);
  requireVrijeNaam(tx, id, naam);
  const was = naamOfOrganisatie(tx, id);
  const plan = updatePeriode(
    {
      rijen: readOrganisatienamen(tx).filter((n) => n.organisatieId === id),
      readValue: (n) => n.naam,
    },
    van,
    row.geldigTot,
    naam,
  );
  saveNamenPlan(tx, plan, id, () => newId(ctx.klok));
  return { label: `${was} heet ${naam} vanaf ${datumNl(van)}`, uitvoer: null };
}

export function newAlias(
  tx: WriteDb,
  ctx: CallContext,
  { organisatieId, naam }: { readonly organisatieId: string; readonly naam: string },
): Wijziging<{ id: string }> {
  findOrganisatie(tx, organisatieId);
  requireVrijeNaam(tx, organisatieId, naam);
  if (readAliassen(tx).some((a) => a.naam === naam)) throw ongeldig('naam', 'Deze schrijfwijze staat er al.');
  const id = newId(ctx.klok);
  aliasRows.add(tx, { id, organisatieId, naam });
  return {
    label: `Schrijfwijze “${naam}” van ${naamOfOrganisatie(tx, organisatieId)} toegevoegd`,
    uitvoer: { id },
  };
}

export function removeAlias(
  tx: WriteDb,
  _ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  const row = found(aliasRows.read(tx, id), 'Deze schrijfwijze bestaat niet meer. Ververs het scherm.');
  aliasRows.remove(tx, id);
  return {
    label: `Schrijfwijze “${row.naam}” van ${naamOfOrganisatie(tx, row.organisatieId)} verwijderd`,
    uitvoer: null,
  };
}
