import type { DetacheringGevolg, Splitsing } from '../../../shared/contract/detacheringen.ts';
import { mergeOverlap, setOver } from '../../../shared/domain/detachering/actions.ts';
import type { MaakId, Snapshot } from '../../../shared/domain/detachering/plan.ts';
import { compareNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import {
  closeOrganisatie,
  newOpvolging,
  requireAfterBegin,
  requireOpvolging,
} from '../organisaties/opvolging.service.ts';
import { naamOfOrganisatie, requireOrganisatieOn } from '../organisaties/organisaties.service.ts';
import { readMensen, readMensenAt, readSnapshot } from './detacheringen.repository.ts';
import { gevolgOf } from './gevolg.service.ts';
import { requireHoogstens40 } from './hoogstens40.service.ts';
import { afsprakenDieBlijven, nameOrganisaties, stapOntbreekt } from './opvolgplan.service.ts';
import { type Plan, requireBinnenOrganisatie } from './plan.service.ts';
import { saveDifference } from './write.service.ts';

type Bestemming = (medewerkerId: string) => string | null;

/** Refuses a splitsing that does not say where everybody goes, at the field that is wrong. */
function requireVolledig({ vanId, soort, naarIds, standaardId, keuzes }: Splitsing): void {
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
  for (const naarId of [standaardId, ...keuzes.map((choice) => choice.naarId)]) {
    if (naarId === null ? soort === 'splitsing' : !doelen.has(naarId)) {
      throw ongeldig('keuzes', 'Kies voor iedereen een van de gekozen organisaties.');
    }
  }
}

function requireStappen(db: ReadDb, { vanId, soort, datum, naarIds }: Splitsing): void {
  requireOrganisatieOn(db, vanId, datum, { wie: 'vanId', wanneer: 'datum' });
  requireAfterBegin(db, vanId, 'datum', datum);
  for (const naarId of naarIds) {
    requireOrganisatieOn(db, naarId, datum, { wie: 'naarIds', wanneer: 'datum' });
    if (stapOntbreekt(db, { vanId, naarId })) requireOpvolging(db, { vanId, naarId, datum, soort });
  }
}

function bestemmingFrom({ standaardId, keuzes }: Splitsing): Bestemming {
  const selected = new Map(keuzes.map((choice) => [choice.medewerkerId, choice.naarId]));
  return (medewerkerId) => {
    const choice = selected.get(medewerkerId);
    return choice === undefined ? standaardId : choice;
  };
}

function divide(voor: Snapshot, splitsing: Splitsing, createId: MaakId): Snapshot {
  const to = bestemmingFrom(splitsing);
  const hier = voor.detacheringen.filter((d) => d.organisatieId === splitsing.vanId);
  return splitsing.naarIds.reduce((state, naarId) => {
    const mee = hier.filter((d) => to(d.medewerkerId) === naarId);
    return mergeOverlap(setOver(state, mee, splitsing.datum, naarId, createId), naarId, createId);
  }, voor);
}

function createSplitsplan(db: ReadDb, splitsing: Splitsing, createId: MaakId): Plan {
  const { vanId, soort, datum, naarIds } = splitsing;
  requireVolledig(splitsing);
  requireStappen(db, splitsing);
  const voor = readSnapshot(db, readMensenAt(db, [vanId], datum));
  const na = divide(voor, splitsing, createId);
  for (const naarId of naarIds) requireBinnenOrganisatie(db, na, naarId, 'naarIds');
  requireHoogstens40(db, na, 'keuzes');
  const van = naamOfOrganisatie(db, vanId);
  const naar = nameOrganisaties(db, naarIds);
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
    writeOverig: () => undefined,
  };
}

/** Everybody it is about, on surname, with where they would go. */
function mensenOf(db: ReadDb, plan: Plan, splitsing: Splitsing) {
  const to = bestemmingFrom(splitsing);
  const hier = plan.voor.detacheringen.filter(
    (d) => d.organisatieId === splitsing.vanId && (d.geldigTot === null || d.geldigTot > splitsing.datum),
  );
  const minuten = (medewerkerId: string) => {
    const own = hier.filter((d) => d.medewerkerId === medewerkerId);
    const opDag = own.find((d) => isGeldigOn(d, splitsing.datum)) ?? own[0];
    return opDag?.minutenPerWeek ?? 0;
  };
  return readMensen(db, [...new Set(hier.map((d) => d.medewerkerId))])
    .sort(compareNaam)
    .map((persoon) => ({
      medewerkerId: persoon.id,
      medewerker: weergavenaam(persoon),
      minutenPerWeek: minuten(persoon.id),
      naarId: to(persoon.id),
    }));
}

/** What a splitsing would do, person by person; writes nothing. */
export function splitsPreview(
  db: ReadDb,
  _ctx: CallContext,
  splitsing: Splitsing,
): { gevolg: DetacheringGevolg; mensen: ReturnType<typeof mensenOf> } {
  let counter = 0;
  const plan = createSplitsplan(db, splitsing, () => `voorbeeld-${++counter}`);
  return { gevolg: gevolgOf(db, plan), mensen: mensenOf(db, plan, splitsing) };
}

/** Moves everybody with all inzet to where they were assigned and notes who came after whom. */
export function splits(
  tx: WriteDb,
  ctx: CallContext,
  splitsing: Splitsing,
): Wijziging<{ gevolg: DetacheringGevolg }> {
  const plan = createSplitsplan(tx, splitsing, () => newId(ctx.klok));
  const gevolg = gevolgOf(tx, plan);
  const { vanId, soort, datum, naarIds } = splitsing;
  saveDifference(tx, plan.voor, plan.na);
  for (const naarId of new Set(naarIds)) {
    if (stapOntbreekt(tx, { vanId, naarId })) newOpvolging(tx, ctx, { vanId, naarId, datum, soort });
  }
  if (soort === 'splitsing') closeOrganisatie(tx, vanId, datum);
  return { label: plan.label, uitvoer: { gevolg } };
}
