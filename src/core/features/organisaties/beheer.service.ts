import { metCaoVanaf } from '../../../shared/domain/organisatie/cao.ts';
import type { OrganisatieSoort } from '../../../shared/domain/organisatie/lijsten.ts';
import { CAOS, type Cao } from '../../../shared/domain/planning/lijsten.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { type Periode, wijzigPeriode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden, ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import {
  bewaarNamenPlan,
  leesAlias,
  leesAliassen,
  leesCaoWijzigingen,
  leesOrganisatie,
  leesOrganisatienamen,
  verwijderAliasRij,
  verwijderCaoRij,
  voegAliasToe,
  voegCaoToe,
  wijzigOrganisatieRij,
} from './organisaties.repository.ts';
import { naamVanOrganisatie } from './organisaties.service.ts';

function vindOrganisatie(db: ReadDb, id: string) {
  const rij = leesOrganisatie(db, id);
  if (rij === undefined) throw nietGevonden('Deze organisatie bestaat niet meer. Ververs het scherm.');
  return rij;
}

/** Refuses a day on which the organisation is not there. */
function vereisInLeven({ geldigVan, geldigTot }: Periode, van: string): void {
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

export function wijzigOrganisatie(tx: WriteDb, _ctx: CallContext, invoer: Gegevens): Wijziging<null> {
  vindOrganisatie(tx, invoer.id);
  const { id, ...velden } = invoer;
  wijzigOrganisatieRij(tx, id, velden);
  return { label: `Gegevens van ${naamVanOrganisatie(tx, id)} gewijzigd`, uitvoer: null };
}

/**
 * Another cao from a day on: holidays of weeks before it stay as they were. From the first day of
 * the organisation it corrects what was noted at the beginning.
 */
export function zetCao(
  tx: WriteDb,
  ctx: CallContext,
  { id, cao, van }: { readonly id: string; readonly cao: Cao; readonly van: string },
): Wijziging<null> {
  const rij = vindOrganisatie(tx, id);
  vereisInLeven(rij, van);
  const later = leesCaoWijzigingen(tx).filter((c) => c.organisatieId === id);
  const nu = metCaoVanaf({ cao: rij.cao, caoWijzigingen: later }, rij.geldigVan, van, cao);
  const blijft = new Set(nu.caoWijzigingen.map((c) => `${c.vanaf}|${c.cao}`));
  const stond = new Set(later.map((c) => `${c.vanaf}|${c.cao}`));
  if (nu.cao !== rij.cao) wijzigOrganisatieRij(tx, id, { cao: nu.cao });
  for (const c of later) if (!blijft.has(`${c.vanaf}|${c.cao}`)) verwijderCaoRij(tx, c.id);
  for (const c of nu.caoWijzigingen) {
    if (!stond.has(`${c.vanaf}|${c.cao}`)) voegCaoToe(tx, { id: nieuwId(ctx.klok), organisatieId: id, ...c });
  }
  return {
    label: `Cao van ${naamVanOrganisatie(tx, id)}: ${CAOS.labels[cao]} vanaf ${datumNl(van)}`,
    uitvoer: null,
  };
}

/** Refuses a name that another organisation has (also as an alias), whatever the spelling. */
function vereisVrijeNaam(db: ReadDb, organisatieId: string, naam: string): void {
  const vorm = zoekvorm(naam);
  const bezet = [...leesOrganisatienamen(db), ...leesAliassen(db)].find(
    (n) => n.organisatieId !== organisatieId && zoekvorm(n.naam) === vorm,
  );
  if (bezet !== undefined) {
    const van = naamVanOrganisatie(db, bezet.organisatieId);
    throw ongeldig('naam', `“${naam}” is al een naam van ${van}. Kies een andere naam.`);
  }
}

/** Another name from a date on; what it was called before stays. */
export function hernoem(
  tx: WriteDb,
  ctx: CallContext,
  { id, naam, van }: { readonly id: string; readonly naam: string; readonly van: string },
): Wijziging<null> {
  const rij = vindOrganisatie(tx, id);
  vereisInLeven(rij, van);
  vereisVrijeNaam(tx, id, naam);
  const was = naamVanOrganisatie(tx, id);
  const plan = wijzigPeriode(
    {
      rijen: leesOrganisatienamen(tx).filter((n) => n.organisatieId === id),
      waardeVan: (n) => n.naam,
    },
    van,
    rij.geldigTot,
    naam,
  );
  bewaarNamenPlan(tx, plan, id, () => nieuwId(ctx.klok));
  return { label: `${was} heet ${naam} vanaf ${datumNl(van)}`, uitvoer: null };
}

export function nieuweAlias(
  tx: WriteDb,
  ctx: CallContext,
  { organisatieId, naam }: { readonly organisatieId: string; readonly naam: string },
): Wijziging<{ id: string }> {
  vindOrganisatie(tx, organisatieId);
  vereisVrijeNaam(tx, organisatieId, naam);
  if (leesAliassen(tx).some((a) => a.naam === naam)) throw ongeldig('naam', 'Deze schrijfwijze staat er al.');
  const id = nieuwId(ctx.klok);
  voegAliasToe(tx, { id, organisatieId, naam });
  return {
    label: `Schrijfwijze “${naam}” van ${naamVanOrganisatie(tx, organisatieId)} toegevoegd`,
    uitvoer: { id },
  };
}

export function verwijderAlias(
  tx: WriteDb,
  _ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  const rij = leesAlias(tx, id);
  if (rij === undefined) throw nietGevonden('Deze schrijfwijze bestaat niet meer. Ververs het scherm.');
  verwijderAliasRij(tx, id);
  return {
    label: `Schrijfwijze “${rij.naam}” van ${naamVanOrganisatie(tx, rij.organisatieId)} verwijderd`,
    uitvoer: null,
  };
}
