/**
 * Which organisation came after which. Overviews in the indeling 'huidig' count people under
 * what their organisation went up in; 'toenmalig' leaves everybody where they were (T-hist).
 */

import type { Detachering } from '../planning/planning.ts';
import { isGeldigOn, type Periode } from '../tijd/periode.ts';
import type { GeheleOpvolging, Indeling, OpvolgingSoort } from './lists.ts';

export type Opvolging = {
  readonly id: string;
  readonly vanId: string;
  readonly naarId: string;
  /** First day of the new situation. */
  readonly datum: string;
  readonly soort: OpvolgingSoort;
};

/** What is shown, in words under every overview that can be asked both ways. */
export const INDELING_EXPLANATION: Readonly<Record<Indeling, string>> = {
  toenmalig: 'Indeling toenmalig: de organisaties zoals ze op de peildatum waren.',
  huidig: 'Indeling huidig: de organisaties van nu, met de mensen van hun voorgangers.',
};

/** A whole organisation goes on as another; after a splitsing or uittreding only a part of it does. */
export function gaatGeheelOp(soort: OpvolgingSoort): soort is GeheleOpvolging {
  return soort !== 'splitsing' && soort !== 'uittreding';
}

/** Where somebody of an organisation that fell apart went on that date; null = stayed, or left. */
export type KandidaatChoice = (kandidaten: readonly Opvolging[]) => string | null;

const NIEMAND: KandidaatChoice = () => null;

/**
 * The organisation that `id` is part of in the indeling 'huidig': follows the opvolging up to
 * and including `vandaag`. Where there is one successor everybody goes along; where it fell
 * apart, `keuze` says where this person went, and without an answer it stays what it was.
 */
export function currentOrganisatie(
  id: string,
  opvolgingen: readonly Opvolging[],
  vandaag: string,
  choice: KandidaatChoice = NIEMAND,
): string {
  const gezien = new Set<string>();
  let current = id;
  while (!gezien.has(current)) {
    gezien.add(current);
    const next = stap(current, opvolgingen, vandaag, choice);
    if (next === null) return current;
    current = next;
  }
  return current;
}

function stap(
  id: string,
  opvolgingen: readonly Opvolging[],
  vandaag: string,
  choice: KandidaatChoice,
): string | null {
  const uit = opvolgingen.filter((o) => o.vanId === id && o.datum <= vandaag);
  const [first] = uit;
  if (first === undefined) return null;
  const geheel = uit.filter((o) => gaatGeheelOp(o.soort));
  const opvolgers = new Set(geheel.map((o) => o.naarId));
  const [enige] = opvolgers;
  if (opvolgers.size === 1 && enige !== undefined && geheel.length === uit.length) return enige;
  // It fell apart, or a part left before the rest went up in one: first where this person went.
  return choice(uit) ?? (opvolgers.size === 1 ? (enige ?? null) : null);
}

/** Where a person went when their organisation fell apart: the successor they have a detachering at on that day. */
export function choiceOf(
  detacheringen: readonly Pick<Detachering, 'organisatieId' | 'geldigVan' | 'geldigTot'>[],
): KandidaatChoice {
  return (kandidaten) =>
    kandidaten.find((o) => detacheringen.some((d) => d.organisatieId === o.naarId && isGeldigOn(d, o.datum)))
      ?.naarId ?? null;
}

/** Whether any organisation fell apart: only then is it needed to look at each person. */
export function valtUiteen(opvolgingen: readonly Opvolging[], vandaag: string): boolean {
  const geldend = opvolgingen.filter((o) => o.datum <= vandaag);
  const perVan = new Map<string, Set<string>>();
  for (const o of geldend) perVan.set(o.vanId, (perVan.get(o.vanId) ?? new Set()).add(o.naarId));
  return geldend.some((o) => !gaatGeheelOp(o.soort)) || [...perVan.values()].some((naar) => naar.size > 1);
}

/** The organisations that went up in `id` up to `vandaag`, nearest first; itself not included. */
export function voorgangers(id: string, opvolgingen: readonly Opvolging[], vandaag: string): string[] {
  const uit: string[] = [];
  const row = [id];
  while (row.length > 0) {
    const current = row.shift();
    for (const o of opvolgingen) {
      if (o.naarId !== current || o.datum > vandaag || !gaatGeheelOp(o.soort)) continue;
      if (o.vanId === id || uit.includes(o.vanId)) continue;
      uit.push(o.vanId);
      row.push(o.vanId);
    }
  }
  return uit;
}

export type OpvolgingFault = 'zichzelf' | 'dubbel' | 'kring' | 'opvolger-begint-later' | 'voor-begin';

type Bestaan = Periode & { readonly id: string };

/**
 * Why a step of opvolging cannot be: the same organisation, there already, a circle, the successor
 * not there yet on that date or beginning after the other has ended, or a date before the other
 * began (domein §2). null = it can.
 */
export function checkOpvolging(
  nieuw: Omit<Opvolging, 'id'>,
  bestaand: readonly Opvolging[],
  van: Bestaan,
  naar: Bestaan,
): OpvolgingFault | null {
  if (nieuw.vanId === nieuw.naarId) return 'zichzelf';
  if (bestaand.some((o) => o.vanId === nieuw.vanId && o.naarId === nieuw.naarId)) return 'dubbel';
  if (bereikt(nieuw.naarId, nieuw.vanId, bestaand)) return 'kring';
  if (nieuw.datum <= van.geldigVan) return 'voor-begin';
  if (naar.geldigVan > nieuw.datum) return 'opvolger-begint-later';
  if (van.geldigTot !== null && naar.geldigVan > van.geldigTot) return 'opvolger-begint-later';
  return null;
}

function bereikt(van: string, doel: string, opvolgingen: readonly Opvolging[]): boolean {
  const gezien = new Set<string>();
  const row = [van];
  while (row.length > 0) {
    const current = row.pop();
    if (current === undefined || gezien.has(current)) continue;
    if (current === doel) return true;
    gezien.add(current);
    for (const o of opvolgingen) if (o.vanId === current) row.push(o.naarId);
  }
  return false;
}
