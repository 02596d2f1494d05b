import type { DetacheringGevolg, Splitsing } from '../../../shared/contract/detacheringen.ts';
import { voegOverlapSamen, zetOver } from '../../../shared/domain/detachering/acties.ts';
import { type MaakId, type Stand, verschilVanStand } from '../../../shared/domain/detachering/plan.ts';
import { vergelijkNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import {
  nieuweOpvolging,
  sluitOrganisatie,
  vereisNaBegin,
  vereisOpvolging,
} from '../organisaties/opvolging.service.ts';
import { naamVanOrganisatie, vereisOrganisatieOp } from '../organisaties/organisaties.service.ts';
import { bewaarVerschil, leesMensen, leesMensenBij, leesStand } from './detacheringen.repository.ts';
import { gevolgVan } from './gevolg.service.ts';
import {
  afsprakenDieBlijven,
  noemOrganisaties,
  stapOntbreekt,
  vereisHoogstens40,
} from './opvolgplan.service.ts';
import { type Plan, vereisBinnenOrganisatie } from './plan.service.ts';

type Bestemming = (medewerkerId: string) => string | null;

/** Refuses a splitsing that does not say where everybody goes, at the field that is wrong. */
function vereisVolledig({ vanId, soort, naarIds, standaardId, keuzes }: Splitsing): void {
  const doelen = new Set(naarIds);
  if (doelen.has(vanId)) {
    throw ongeldig('naarIds', 'De organisatie die zich splitst, kan er niet zelf bij staan.');
  }
  if (soort === 'splitsing' && doelen.size < 2) {
    throw ongeldig(
      'naarIds',
      'Kies minstens twee organisaties. Gaat iedereen naar één? Kies dan Samenvoegen.',
    );
  }
  if (soort === 'splitsing' && standaardId === null) {
    throw ongeldig('standaardId', 'Kies naar welke organisatie medewerkers gaan.');
  }
  for (const naarId of [standaardId, ...keuzes.map((keuze) => keuze.naarId)]) {
    if (naarId === null ? soort === 'splitsing' : !doelen.has(naarId)) {
      throw ongeldig('keuzes', 'Kies voor iedereen een van de gekozen organisaties.');
    }
  }
}

function vereisStappen(db: ReadDb, { vanId, soort, datum, naarIds }: Splitsing): void {
  vereisOrganisatieOp(db, vanId, datum, { wie: 'vanId', wanneer: 'datum' });
  vereisNaBegin(db, vanId, 'datum', datum);
  for (const naarId of naarIds) {
    vereisOrganisatieOp(db, naarId, datum, { wie: 'naarIds', wanneer: 'datum' });
    if (stapOntbreekt(db, { vanId, naarId })) vereisOpvolging(db, { vanId, naarId, datum, soort });
  }
}

function bestemmingUit({ standaardId, keuzes }: Splitsing): Bestemming {
  const gekozen = new Map(keuzes.map((keuze) => [keuze.medewerkerId, keuze.naarId]));
  return (medewerkerId) => {
    const keuze = gekozen.get(medewerkerId);
    return keuze === undefined ? standaardId : keuze;
  };
}

function verdeel(voor: Stand, splitsing: Splitsing, maakId: MaakId): Stand {
  const naar = bestemmingUit(splitsing);
  const hier = voor.detacheringen.filter((d) => d.organisatieId === splitsing.vanId);
  return splitsing.naarIds.reduce((stand, naarId) => {
    const mee = hier.filter((d) => naar(d.medewerkerId) === naarId);
    return voegOverlapSamen(zetOver(stand, mee, splitsing.datum, naarId, maakId), naarId, maakId);
  }, voor);
}

function maakSplitsplan(db: ReadDb, splitsing: Splitsing, maakId: MaakId): Plan {
  const { vanId, soort, datum, naarIds } = splitsing;
  vereisVolledig(splitsing);
  vereisStappen(db, splitsing);
  const voor = leesStand(db, leesMensenBij(db, [vanId], datum));
  const na = verdeel(voor, splitsing, maakId);
  for (const naarId of naarIds) vereisBinnenOrganisatie(db, na, naarId, 'naarIds');
  vereisHoogstens40(db, na, 'keuzes');
  const van = naamVanOrganisatie(db, vanId);
  const naar = noemOrganisaties(db, naarIds);
  const splitst = soort === 'splitsing';
  return {
    label: splitst
      ? `${van} gesplitst in ${naar} per ${datumNl(datum)}`
      : `Deel van ${van} naar ${naar} per ${datumNl(datum)}`,
    dag: datum,
    voor,
    na,
    overig: splitst ? [`${van} eindigt`] : [],
    letOp: splitst ? afsprakenDieBlijven(db, [vanId], datum) : [],
    schrijfOverig: () => undefined,
  };
}

/** Everybody it is about, on surname, with where they would go. */
function mensenVan(db: ReadDb, plan: Plan, splitsing: Splitsing) {
  const naar = bestemmingUit(splitsing);
  const hier = plan.voor.detacheringen.filter(
    (d) => d.organisatieId === splitsing.vanId && (d.geldigTot === null || d.geldigTot > splitsing.datum),
  );
  const minuten = (medewerkerId: string) => {
    const eigen = hier.filter((d) => d.medewerkerId === medewerkerId);
    const opDag = eigen.find((d) => isGeldigOp(d, splitsing.datum)) ?? eigen[0];
    return opDag?.minutenPerWeek ?? 0;
  };
  return leesMensen(db, [...new Set(hier.map((d) => d.medewerkerId))])
    .sort(vergelijkNaam)
    .map((persoon) => ({
      medewerkerId: persoon.id,
      medewerker: weergavenaam(persoon),
      minutenPerWeek: minuten(persoon.id),
      naarId: naar(persoon.id),
    }));
}

/** What a splitsing would do, person by person; writes nothing. */
export function splitsVoorbeeld(
  db: ReadDb,
  _ctx: CallContext,
  splitsing: Splitsing,
): { gevolg: DetacheringGevolg; mensen: ReturnType<typeof mensenVan> } {
  let teller = 0;
  const plan = maakSplitsplan(db, splitsing, () => `voorbeeld-${++teller}`);
  return { gevolg: gevolgVan(db, plan), mensen: mensenVan(db, plan, splitsing) };
}

/** Moves everybody with all inzet to where they were assigned and notes who came after whom. */
export function splits(
  tx: WriteDb,
  ctx: CallContext,
  splitsing: Splitsing,
): Wijziging<{ gevolg: DetacheringGevolg }> {
  const plan = maakSplitsplan(tx, splitsing, () => nieuwId(ctx.klok));
  const gevolg = gevolgVan(tx, plan);
  const { vanId, soort, datum, naarIds } = splitsing;
  bewaarVerschil(tx, verschilVanStand(plan.voor, plan.na));
  for (const naarId of new Set(naarIds)) {
    if (stapOntbreekt(tx, { vanId, naarId })) nieuweOpvolging(tx, ctx, { vanId, naarId, datum, soort });
  }
  if (soort === 'splitsing') sluitOrganisatie(tx, vanId, datum);
  return { label: plan.label, uitvoer: { gevolg } };
}
