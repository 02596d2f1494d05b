import {
  type ConceptGegevens,
  conceptGegevensSchema,
  type KlachtConcept,
} from '../../../../shared/contract/klachten/intake.ts';
import { readInstelling } from '../../../../shared/domain/instelling/instellingen.ts';
import { HARD } from '../../../../shared/domain/klacht/basis/behandelaar.ts';
import type { TermijnInput } from '../../../../shared/domain/klacht/basis/termijn-types.ts';
import {
  ontvangstInput,
  termijnBijOntvangst,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { INTAKE_ROLLEN } from '../../../../shared/domain/klacht/verloop/intake.ts';
import { datumNl, isGeldigeDatum, lastDatum, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { dagOfMoment } from '../../../../shared/domain/tijd/moment.ts';
import type { CallContext, CoreContext } from '../../../base/core-types.ts';
import { notFound } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';
import { klachtContext, requireRol, toegangOf } from '../klacht/klacht-laden.service.ts';
import { readKlachtInstellingen } from '../klacht/klachten.repository.ts';
import { gaatOver, isNietUitTeSluiten, selectRol } from '../klacht/toegang.rules.ts';
import {
  type ConceptRow,
  readConcept,
  readConcepten,
  removeConceptRow,
  saveConceptRow,
} from './concept.repository.ts';

type Vandaag = { readonly klok: Pick<CallContext['klok'], 'vandaag'> };

/** The draft survives a crash, has no number and is in no list but this one. */

/**
 * The clock of a draft: it runs from receipt, whoever types when. Null without a day of receipt, or with one after
 * the draft was last saved (a slip of the keys).
 */
function ontvangstOf(gegevens: ConceptGegevens, gewijzigdOp: string): TermijnInput | null {
  const { ontvangstdatum, vorm, opSchriftOp } = gegevens;
  if (ontvangstdatum == null || !isGeldigeDatum(ontvangstdatum)) return null;
  if (ontvangstdatum > dagOfMoment(gewijzigdOp)) return null;
  const isOpSchrift = vorm === 'mondeling' && opSchriftOp != null && isGeldigeDatum(opSchriftOp);
  return ontvangstInput({
    ontvangstdatum,
    // Not chosen yet: the strictest.
    vorm: vorm ?? 'schriftelijk',
    opSchriftOp: isOpSchrift ? opSchriftOp : null,
  });
}

const parse = (row: ConceptRow): ConceptGegevens => conceptGegevensSchema.parse(JSON.parse(row.gegevens));

/**
 * First day on which a draft is removed: weeks after it was last changed, by the setting of today; never before
 * the term is over that it would have had.
 */
function dagOfVerwijderen(db: ReadDb, row: ConceptRow, vandaag: string): string {
  const weken = readInstelling(readKlachtInstellingen(db), 'klachtBewaarConcept', vandaag);
  const dag = plusDagen(dagOfMoment(row.gewijzigdOp), Math.round(weken) * 7);
  const ontvangst = ontvangstOf(parse(row), row.gewijzigdOp);
  if (ontvangst === null) return dag;
  const termijn = termijnBijOntvangst(ontvangst, klachtContext(db));
  return lastDatum(dag, plusDagen(termijn.soort === 'geen' ? termijn.streefdatum : termijn.einde, 1));
}

function toConcept(db: ReadDb, ctx: Vandaag, row: ConceptRow): KlachtConcept {
  return {
    id: row.id,
    gegevens: parse(row),
    gemaaktOp: row.gemaaktOp,
    gewijzigdOp: row.gewijzigdOp,
    door: row.door,
    verwijderdOp: dagOfVerwijderen(db, row, ctx.klok.vandaag()),
  };
}

/** A draft about oneself is hidden too, and of others one that may be: what somebody types themselves they know. */
function mayZien(db: ReadDb, ctx: CallContext, { gegevens, door }: KlachtConcept): boolean {
  const betrokken = (gegevens.betrokkenen ?? []).filter((row) => HARD.includes(row.betrokkenheid));
  const ids = [...(gegevens.beklaagden ?? []), ...betrokken.map((row) => row.medewerkerId)];
  const toegang = toegangOf(db, ctx.gebruiker);
  return !(door === ctx.gebruiker.naam ? gaatOver(toegang, ids) : isNietUitTeSluiten(toegang, ids));
}

function requireConcept(db: ReadDb, ctx: CallContext, id: string): KlachtConcept {
  const row = readConcept(db, id);
  const concept = row === undefined ? undefined : toConcept(db, ctx, row);
  if (concept === undefined || !mayZien(db, ctx, concept)) {
    throw notFound('Dit concept bestaat niet meer. Misschien is de klacht al geregistreerd.');
  }
  return concept;
}

export function concepten(db: ReadDb, ctx: CallContext): KlachtConcept[] {
  requireRol(db, ctx, INTAKE_ROLLEN);
  return readConcepten(db)
    .map((row) => toConcept(db, ctx, row))
    .filter((concept) => mayZien(db, ctx, concept));
}

/** The drafts whose clock runs, for who may register them: they signal as the complaint they will be. */
export function lopendeConcepten(
  db: ReadDb,
  ctx: CallContext,
): { readonly id: string; readonly ontvangst: TermijnInput }[] {
  if (selectRol(toegangOf(db, ctx.gebruiker), INTAKE_ROLLEN) === null) return [];
  return concepten(db, ctx).flatMap(({ id, gegevens, gewijzigdOp }) => {
    const ontvangst = ontvangstOf(gegevens, gewijzigdOp);
    return ontvangst === null ? [] : [{ id, ontvangst }];
  });
}

/** What stands where a complaint has its number. */
export const conceptLabel = ({ ontvangstdatum }: Pick<TermijnInput, 'ontvangstdatum'>): string =>
  `Concept, ontvangen ${datumNl(ontvangstdatum)}`;

/** Saves the form as it is; `id: null` makes a new draft. */
export function saveConcept(
  tx: WriteDb,
  ctx: CallContext,
  input: { readonly id: string | null; readonly gegevens: ConceptGegevens },
): { id: string; gewijzigdOp: string } {
  requireRol(tx, ctx, INTAKE_ROLLEN);
  const old = input.id === null ? null : requireConcept(tx, ctx, input.id);
  const current = new Date(ctx.klok.now()).toISOString();
  const id = old?.id ?? newId(ctx.klok);
  saveConceptRow(tx, {
    id,
    gegevens: JSON.stringify(input.gegevens),
    gemaaktOp: old?.gemaaktOp ?? current,
    gewijzigdOp: current,
    door: old?.door ?? ctx.gebruiker.naam,
  });
  return { id, gewijzigdOp: current };
}

export function removeConcept(tx: WriteDb, ctx: CallContext, input: { readonly id: string }): null {
  requireRol(tx, ctx, INTAKE_ROLLEN);
  removeConceptRow(tx, requireConcept(tx, ctx, input.id).id);
  return null;
}

/** Removes the draft of a complaint that was registered; one that is gone, or hidden from who registers, is left. */
export function cleanUpConcept(tx: WriteDb, ctx: CallContext, id: string): void {
  const row = readConcept(tx, id);
  if (row !== undefined && mayZien(tx, ctx, toConcept(tx, ctx, row))) removeConceptRow(tx, id);
}

/**
 * Removes the drafts that nobody touched for longer than the setting allows: they hold names and nobody works on
 * them. Runs when an administratie opens; the list says on which day it will be.
 */
export function cleanUpOldConcepten({ opslag, klok }: Pick<CoreContext, 'opslag' | 'klok'>): void {
  const vandaag = klok.vandaag();
  const old = readConcepten(opslag.lees).filter(
    (row) => dagOfVerwijderen(opslag.lees, row, vandaag) <= vandaag,
  );
  if (old.length === 0) return;
  opslag.buitenJournaal((tx) => {
    for (const { id } of old) removeConceptRow(tx, id);
  });
}
