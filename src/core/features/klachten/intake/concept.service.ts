import {
  type ConceptGegevens,
  conceptGegevensSchema,
  type KlachtConcept,
} from '../../../../shared/contract/klachten/intake.ts';
import { leesInstelling } from '../../../../shared/domain/instelling/instellingen.ts';
import { INTAKE_ROLLEN } from '../../../../shared/domain/klacht/verloop/intake.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import type { CallContext, CoreContext } from '../../../base/core-types.ts';
import { nietGevonden } from '../../../base/fout.ts';
import { nieuwId } from '../../../db/id.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';
import { toegangVan, vereisRol } from '../klacht/klacht-laden.service.ts';
import { leesKlachtInstellingen } from '../klacht/klachten.repository.ts';
import {
  bewaarConceptRij,
  type ConceptRij,
  leesConcept,
  leesConcepten,
  verwijderConceptRij,
} from './concept.repository.ts';

type Vandaag = { readonly klok: Pick<CallContext['klok'], 'vandaag'> };

/** The draft survives a crash, has no number and is in no list but this one. */

/** First day on which a draft is removed: weeks after it was last changed, by the setting of today. */
function dagVanVerwijderen(db: ReadDb, { gewijzigdOp }: ConceptRij, vandaag: string): string {
  const weken = leesInstelling(leesKlachtInstellingen(db), 'klachtBewaarConcept', vandaag);
  return plusDagen(gewijzigdOp.slice(0, 10), Math.round(weken) * 7);
}

function naarConcept(db: ReadDb, ctx: Vandaag, rij: ConceptRij): KlachtConcept {
  return {
    id: rij.id,
    gegevens: conceptGegevensSchema.parse(JSON.parse(rij.gegevens)),
    gemaaktOp: rij.gemaaktOp,
    gewijzigdOp: rij.gewijzigdOp,
    door: rij.door,
    verwijderdOp: dagVanVerwijderen(db, rij, ctx.klok.vandaag()),
  };
}

/** A draft about oneself is hidden too. */
function magZien(db: ReadDb, ctx: CallContext, { gegevens }: KlachtConcept): boolean {
  const { medewerkerId } = toegangVan(db, ctx.gebruiker);
  return medewerkerId === null || gegevens.beklaagden?.includes(medewerkerId) !== true;
}

function vereisConcept(db: ReadDb, ctx: CallContext, id: string): KlachtConcept {
  const rij = leesConcept(db, id);
  const concept = rij === undefined ? undefined : naarConcept(db, ctx, rij);
  if (concept === undefined || !magZien(db, ctx, concept)) {
    throw nietGevonden('Dit concept bestaat niet meer. Misschien is de klacht al geregistreerd.');
  }
  return concept;
}

export function concepten(db: ReadDb, ctx: CallContext): KlachtConcept[] {
  vereisRol(db, ctx, INTAKE_ROLLEN);
  return leesConcepten(db)
    .map((rij) => naarConcept(db, ctx, rij))
    .filter((concept) => magZien(db, ctx, concept));
}

/** Saves the form as it is; `id: null` makes a new draft. */
export function bewaarConcept(
  tx: WriteDb,
  ctx: CallContext,
  invoer: { readonly id: string | null; readonly gegevens: ConceptGegevens },
): { id: string; gewijzigdOp: string } {
  vereisRol(tx, ctx, INTAKE_ROLLEN);
  const oud = invoer.id === null ? null : vereisConcept(tx, ctx, invoer.id);
  const nu = new Date(ctx.klok.nu()).toISOString();
  const id = oud?.id ?? nieuwId(ctx.klok);
  bewaarConceptRij(tx, {
    id,
    gegevens: JSON.stringify(invoer.gegevens),
    gemaaktOp: oud?.gemaaktOp ?? nu,
    gewijzigdOp: nu,
    door: oud?.door ?? ctx.gebruiker.naam,
  });
  return { id, gewijzigdOp: nu };
}

export function verwijderConcept(tx: WriteDb, ctx: CallContext, invoer: { readonly id: string }): null {
  vereisRol(tx, ctx, INTAKE_ROLLEN);
  verwijderConceptRij(tx, vereisConcept(tx, ctx, invoer.id).id);
  return null;
}

/** Removes the draft of a complaint that was registered; one that is gone, or hidden from who registers, is left. */
export function ruimConceptOp(tx: WriteDb, ctx: CallContext, id: string): void {
  const rij = leesConcept(tx, id);
  if (rij !== undefined && magZien(tx, ctx, naarConcept(tx, ctx, rij))) verwijderConceptRij(tx, id);
}

/**
 * Removes the drafts that nobody touched for longer than the setting allows: they hold names and nobody works on
 * them. Runs when an administratie opens; the list says on which day it will be.
 */
export function ruimOudeConceptenOp({ opslag, klok }: Pick<CoreContext, 'opslag' | 'klok'>): void {
  const vandaag = klok.vandaag();
  const oud = leesConcepten(opslag.lees).filter(
    (rij) => dagVanVerwijderen(opslag.lees, rij, vandaag) <= vandaag,
  );
  if (oud.length === 0) return;
  opslag.buitenJournaal((tx) => {
    for (const { id } of oud) verwijderConceptRij(tx, id);
  });
}
