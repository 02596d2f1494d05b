import type { AfspraakRegel, Realisatie } from '../../../shared/contract/base/afspraken.ts';
import type { Rekeninstellingen } from '../../../shared/domain/instelling/instellingen.ts';
import type { AfspraakSoort, Indeling } from '../../../shared/domain/organisatie/lijsten.ts';
import { berekenAfspraak, type Realisatie as Uitkomst } from '../../../shared/domain/organisatie/subsidie.ts';
import { fte } from '../../../shared/domain/planbord/capaciteit.ts';
import { vergelijkNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { jaarVan } from '../../../shared/domain/tijd/datum.ts';
import { overlapt } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden, ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import {
  alleFuncties,
  indelingOp,
  instellingenOp,
  organisatienamenOp,
} from '../medewerkers/werkstand.service.ts';
import { leesOrganisatie } from './organisaties.repository.ts';
import { naamVanOrganisatie } from './organisaties.service.ts';
import {
  leesAfspraak,
  leesAfspraken,
  leesDetacheringenBij,
  leesGekoppeld,
  leesGeleverd,
  verwijderAfspraakRij,
  voegAfspraakToe,
  wijzigAfspraakRij,
  zetKoppeling,
} from './subsidie.repository.ts';

type Afspraakrij = ReturnType<typeof leesAfspraken>[number];

function metFte(uitkomst: Uitkomst, instellingen: Rekeninstellingen): Realisatie {
  return uitkomst.soort === 'bekend'
    ? { ...uitkomst, fte: fte(uitkomst.minutenPerWeek, instellingen) }
    : uitkomst;
}

/** Agreements worked out for a peildatum; the detacheringen of an organisation are read once. */
function rekenUit(
  db: ReadDb,
  rijen: readonly Afspraakrij[],
  peildatum: string,
  naamVan: (organisatieId: string) => string,
): AfspraakRegel[] {
  const instellingen = instellingenOp(db, peildatum);
  const perOrganisatie = Map.groupBy(leesAfspraken(db), (rij) => rij.organisatieId);
  const geleverd = new Map([...perOrganisatie.keys()].map((id) => [id, leesGeleverd(db, id)]));
  return rijen.map((rij) => {
    const alle = perOrganisatie.get(rij.organisatieId) ?? [rij];
    const uit = berekenAfspraak(rij, alle, geleverd.get(rij.organisatieId) ?? [], peildatum);
    return {
      ...rij,
      organisatie: naamVan(rij.organisatieId),
      fte: fte(rij.minutenPerWeek, instellingen),
      tarief: uit.tarief,
      realisatie: metFte(uit.realisatie, instellingen),
      prognose: metFte(uit.prognose, instellingen),
    };
  });
}

/** All agreements with these organisations, newest first. */
export function afsprakenVan(
  db: ReadDb,
  { organisatieIds, peildatum }: { readonly organisatieIds: readonly string[]; readonly peildatum: string },
): AfspraakRegel[] {
  const rijen = leesAfspraken(db).filter((rij) => organisatieIds.includes(rij.organisatieId));
  return rekenUit(db, rijen.reverse(), peildatum, organisatienamenOp(db, peildatum));
}

type Vraag = {
  readonly peildatum: string;
  readonly indeling: Indeling;
  readonly organisatieId: string | null;
};

/** Agreements that touch the year of the peildatum, in the municipality's order of (current) organisations. */
export function afspraken(db: ReadDb, ctx: CallContext, vraag: Vraag): AfspraakRegel[] {
  const jaar = jaarVan(vraag.peildatum);
  const jaarperiode = { geldigVan: `${jaar}-01-01`, geldigTot: `${jaar + 1}-01-01` };
  const regel = indelingOp(db, vraag.indeling, vraag.peildatum, ctx.klok.vandaag());
  const groep = (rij: Afspraakrij) => regel.groepVan(rij.organisatieId);
  const rijen = leesAfspraken(db)
    .filter((rij) => overlapt(rij, jaarperiode))
    .filter((rij) => vraag.organisatieId === null || groep(rij) === vraag.organisatieId)
    .sort((a, b) => regel.plekVan(groep(a)) - regel.plekVan(groep(b)));
  return rekenUit(db, rijen, vraag.peildatum, (id) => regel.naamVan(regel.groepVan(id)));
}

type Velden = {
  readonly soort: AfspraakSoort;
  readonly minutenPerWeek: number;
  readonly bedragCenten: number | null;
  readonly kenmerk: string;
  readonly eisen: string;
  readonly van: string;
  readonly tot: string | null;
};

const naarRij = ({ van, tot, soort, minutenPerWeek, bedragCenten, kenmerk, eisen }: Velden) => ({
  ...{ soort, minutenPerWeek, bedragCenten, kenmerk, eisen },
  geldigVan: van,
  geldigTot: tot,
});

function vindAfspraak(db: ReadDb, id: string): Afspraakrij {
  const rij = leesAfspraak(db, id);
  if (rij === undefined) throw nietGevonden('Deze afspraak bestaat niet meer. Ververs het scherm.');
  return rij;
}

export function nieuweAfspraak(
  tx: WriteDb,
  ctx: CallContext,
  invoer: Velden & { readonly organisatieId: string },
): Wijziging<{ id: string }> {
  const { organisatieId } = invoer;
  if (leesOrganisatie(tx, organisatieId) === undefined) {
    throw ongeldig('organisatieId', 'Deze organisatie bestaat niet meer.');
  }
  const id = nieuwId(ctx.klok);
  voegAfspraakToe(tx, { id, organisatieId, ...naarRij(invoer) });
  return { label: `Afspraak met ${naamVanOrganisatie(tx, organisatieId)} toegevoegd`, uitvoer: { id } };
}

export function wijzigAfspraak(
  tx: WriteDb,
  _ctx: CallContext,
  invoer: Velden & { readonly id: string },
): Wijziging<null> {
  const { organisatieId } = vindAfspraak(tx, invoer.id);
  wijzigAfspraakRij(tx, invoer.id, naarRij(invoer));
  return { label: `Afspraak met ${naamVanOrganisatie(tx, organisatieId)} gewijzigd`, uitvoer: null };
}

export function verwijderAfspraak(
  tx: WriteDb,
  _ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  const { organisatieId } = vindAfspraak(tx, id);
  if (leesGekoppeld(tx, id).length > 0) {
    throw ongeldig('id', 'Aan deze afspraak zijn detacheringen gekoppeld. Maak ze eerst los.');
  }
  verwijderAfspraakRij(tx, id);
  return { label: `Afspraak met ${naamVanOrganisatie(tx, organisatieId)} verwijderd`, uitvoer: null };
}

/** Agreements with an organisation that run on or after a day, oldest first. */
export function afsprakenNa(db: ReadDb, organisatieId: string, dag: string): readonly Afspraakrij[] {
  return leesAfspraken(db).filter(
    (rij) => rij.organisatieId === organisatieId && (rij.geldigTot === null || rij.geldigTot > dag),
  );
}

/** Ends an agreement that had no end. */
export function sluitAfspraak(tx: WriteDb, id: string, per: string): void {
  wijzigAfspraakRij(tx, id, { geldigTot: per });
}

type Koppelbaar = {
  readonly detacheringId: string;
  readonly naam: string;
  readonly functie: string;
  readonly minutenPerWeek: number;
  readonly geldigVan: string;
  readonly geldigTot: string | null;
  readonly afspraakId: string | null;
};

/** Who can be linked to an agreement: the detacheringen with the organisation in its period, on surname. */
export function koppelbaar(
  db: ReadDb,
  _ctx: CallContext,
  { afspraakId }: { readonly afspraakId: string },
): Koppelbaar[] {
  const afspraak = vindAfspraak(db, afspraakId);
  const functies = new Map(alleFuncties(db).map((f) => [f.id, f.naam]));
  return leesDetacheringenBij(db, afspraak.organisatieId)
    .filter((rij) => overlapt(rij, afspraak))
    .sort((a, b) => vergelijkNaam(a, b) || (a.geldigVan < b.geldigVan ? -1 : 1))
    .map((rij) => ({
      detacheringId: rij.id,
      naam: weergavenaam(rij),
      functie: functies.get(rij.functieId) ?? '',
      minutenPerWeek: rij.minutenPerWeek,
      geldigVan: rij.geldigVan,
      geldigTot: rij.geldigTot,
      afspraakId: rij.subsidieafspraakId,
    }));
}

type Koppeling = { readonly afspraakId: string; readonly detacheringIds: readonly string[] };

/** Links exactly these detacheringen to an agreement with the same organisation. */
export function koppelDetacheringen(tx: WriteDb, ctx: CallContext, invoer: Koppeling): Wijziging<null> {
  const { afspraakId } = invoer;
  const afspraak = vindAfspraak(tx, afspraakId);
  const kan = koppelbaar(tx, ctx, { afspraakId });
  const gewenst = new Set(invoer.detacheringIds);
  if ([...gewenst].some((id) => !kan.some((rij) => rij.detacheringId === id))) {
    throw ongeldig('detacheringIds', 'Een gekozen detachering hoort niet bij deze organisatie en periode.');
  }
  const los = leesGekoppeld(tx, afspraakId).filter(({ id }) => !gewenst.has(id));
  const vast = kan.filter((rij) => gewenst.has(rij.detacheringId) && rij.afspraakId !== afspraakId);
  for (const { id } of los) zetKoppeling(tx, id, null);
  for (const { detacheringId } of vast) zetKoppeling(tx, detacheringId, afspraakId);
  const naam = naamVanOrganisatie(tx, afspraak.organisatieId);
  const wat =
    afspraak.kenmerk === '' ? `een afspraak met ${naam}` : `afspraak ${afspraak.kenmerk} met ${naam}`;
  return { label: `Medewerkers gekoppeld aan ${wat}`, uitvoer: null };
}
