import { beeindig, naarRato, splits, verleng } from '../../../shared/domain/detachering-acties.ts';
import {
  type DetacheringRij,
  type Stand,
  verschilVanStand,
} from '../../../shared/domain/detachering-plan.ts';
import { spreidOverWeek } from '../../../shared/domain/werkpatroon.ts';
import type { CallContext } from '../../core-types.ts';
import { nieuwId } from '../../db/id.ts';
import type { WriteDb } from '../../db/types.ts';
import { casuistiekRegel, voegInzetToe } from '../capaciteit/inzet.service.ts';
import { zetSpecialismen } from '../medewerkers/gegevens.service.ts';
import { maakMedewerker } from '../medewerkers/medewerkers.service.ts';
import type { Aanpassing, NieuweDetachering, Plan } from './beoordeling.rules.ts';
import {
  bewaarVerschil,
  leesInzetVan,
  voegDetacheringToe,
  wijzigPersoon,
  zetNummer,
} from './uitwisseling.repository.ts';

function opent(tx: WriteDb, ctx: CallContext, medewerkerId: string, nieuw: NieuweDetachering): void {
  const { organisatieId, functieId, minutenPerWeek, van, tot, teamId } = nieuw;
  voegDetacheringToe(tx, {
    id: nieuwId(ctx.klok),
    ...{ medewerkerId, organisatieId, functieId, minutenPerWeek },
    subsidieafspraakId: null,
    werkpatroon: spreidOverWeek(minutenPerWeek),
    geldigVan: van,
    geldigTot: tot,
  });
  if (teamId === null) return;
  const regel = casuistiekRegel(medewerkerId, organisatieId, teamId);
  voegInzetToe(tx, ctx, regel, { van, tot, minutenPerWeek });
}

/** Other hours or function from a day; planned hours follow the contract. */
function naUren(stand: Stand, { rij, van, minutenPerWeek, functieId }: Aanpassing, maakId: () => string) {
  if (minutenPerWeek === null && functieId === null) return { stand, rij };
  const uren = minutenPerWeek === null ? {} : { minutenPerWeek, werkpatroon: spreidOverWeek(minutenPerWeek) };
  const velden = { ...uren, ...(functieId === null ? {} : { functieId }) };
  const minuten = minutenPerWeek === null ? undefined : naarRato(stand, rij, van, minutenPerWeek);
  const na = splits(stand, rij, van, velden, maakId, minuten);
  return { stand: na, rij: na.detacheringen.at(-1) ?? rij };
}

function pasAan(tx: WriteDb, ctx: CallContext, aanpassing: Aanpassing): void {
  const maakId = () => nieuwId(ctx.klok);
  const voor: Stand = { detacheringen: [aanpassing.rij], inzet: leesInzetVan(tx, aanpassing.rij.id) };
  const { stand, rij } = naUren(voor, aanpassing, maakId);
  const { tot } = aanpassing;
  let na = stand;
  if (tot !== undefined) {
    const korter = rij.geldigTot === null || tot < rij.geldigTot;
    na = korter ? beeindig(stand, rij, tot, maakId) : verleng(stand, rij, tot);
  }
  bewaarVerschil(tx, verschilVanStand(voor, na));
}

/** Ends a detachering with its inzet from a day on. */
export function beeindigPer(tx: WriteDb, ctx: CallContext, rij: DetacheringRij, per: string): void {
  const voor: Stand = { detacheringen: [rij], inzet: leesInzetVan(tx, rij.id) };
  bewaarVerschil(
    tx,
    verschilVanStand(
      voor,
      beeindig(voor, rij, per, () => nieuwId(ctx.klok)),
    ),
  );
}

/** Writes what a line of the list says. `peildatum`: from when a specialism holds that changes. */
export function voerPlanUit(tx: WriteDb, ctx: CallContext, plan: Plan, peildatum: string): void {
  const { voornaam, tussenvoegsel, achternaam, personeelsnummer, telefoon, mail } = plan.rij;
  const nummer = (medewerkerId: string, organisatieId: string) =>
    zetNummer(tx, { id: nieuwId(ctx.klok), medewerkerId, organisatieId, nummer: personeelsnummer });
  const contact = {
    ...(telefoon === '' ? {} : { werktelefoon: telefoon }),
    ...(mail === '' ? {} : { werkmail: mail }),
  };
  if (plan.soort === 'nieuw') {
    const { detachering, specialismeId } = plan;
    const naam = { voornaam, tussenvoegsel, achternaam };
    const { id } = maakMedewerker(tx, ctx, { ...naam, specialismeId, van: detachering.van });
    if (telefoon !== '' || mail !== '') wijzigPersoon(tx, id, contact);
    opent(tx, ctx, id, detachering);
    if (personeelsnummer !== '') nummer(id, detachering.organisatieId);
    return;
  }
  const { id, overigeSpecialismeIds } = plan.persoon;
  if (plan.naam) wijzigPersoon(tx, id, { voornaam, tussenvoegsel, achternaam });
  if (plan.contact) wijzigPersoon(tx, id, contact);
  if (plan.nummer) nummer(id, plan.organisatieId);
  if (plan.specialismeId !== null) {
    const overigeIds = overigeSpecialismeIds.filter((een) => een !== plan.specialismeId);
    zetSpecialismen(tx, ctx, { id, van: peildatum, hoofdId: plan.specialismeId, overigeIds });
  }
  if (plan.detachering.soort === 'nieuw') opent(tx, ctx, id, plan.detachering.nieuw);
  if (plan.detachering.soort === 'aanpassen') pasAan(tx, ctx, plan.detachering.aanpassing);
}
