import type { QueryClient } from '@tanstack/react-query';
import type { Verouderd } from '../../shared/contract/base/base.ts';
import { coreContract } from '../../shared/contract/core-contract.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';
import { coreQuery } from '../lib/core-client.ts';

/** The stale tags the contract gives to a call, by its path (['capaciteit', 'setInzet']). */
export function verouderdVan(path: readonly string[]): readonly Verouderd[] {
  let place: unknown = coreContract;
  for (const stap of path) {
    if (typeof place !== 'object' || place === null) return [];
    place = Object.entries(place).find(([naam]) => naam === stap)?.[1];
  }
  return isProcedure(place) ? (place['~orpc'].meta.verouderd ?? []) : [];
}

type ContractProcedure = {
  readonly '~orpc': { readonly meta: { readonly verouderd?: readonly Verouderd[] } };
};

function isProcedure(place: unknown): place is ContractProcedure {
  return typeof place === 'object' && place !== null && '~orpc' in place;
}

/** Makes stale what a write touched outside the planbord rows (those are patched). */
export function maakVerouderd(client: QueryClient, tags: readonly Verouderd[]): void {
  for (const tag of tags) {
    for (const queryKey of keysOf(tag)) void client.invalidateQueries({ queryKey });
  }
}

function keysOf(tag: Verouderd): readonly (readonly unknown[])[] {
  switch (tag) {
    case 'journaal':
      return [coreQuery.beheer.opdrachten.key(), coreQuery.beheer.historie.key()];
    case 'overzichten':
      // Every write has this tag: lists and pages of people, organisations and teams are overviews too.
      return [
        coreQuery.avg.key(),
        coreQuery.overzichten.key(),
        coreQuery.indicatoren.key(),
        coreQuery.medewerkers.key(),
        coreQuery.detacheringen.key(),
        coreQuery.organisaties.key(),
        coreQuery.teams.key(),
        coreQuery.werkvoorraad.tellingen.key(),
        coreQuery.scenarios.key(),
        coreQuery.uitwisseling.keuzes.key(),
        ...klachtenKeysOfPlanning(),
      ];
    case 'instellingen':
      // The values themselves come with the delta. Terms of signals and of retention of complaints are settings too.
      return klachtenKeys();
    case 'status':
      return [coreQuery.beheer.status.key()];
    case 'klachten':
      return klachtenKeys();
    case 'gebruikers':
      return [coreQuery.gebruikers.key()];
    default:
      return assertNever(tag, 'verouderd');
  }
}

/** What shows names of medewerkers, teams and gebieden, or offers them as a choice. */
function klachtenKeysOfPlanning(): readonly (readonly unknown[])[] {
  const { klachten } = coreQuery;
  return [
    klachten.keuzes.key(),
    klachten.teamleden.key(),
    klachten.mensen.key(),
    klachten.lijst.key(),
    klachten.concepten.key(),
    klachten.jaarverslag.key(),
  ];
}

/**
 * All but a dossier that is open: a write answers the new one, and each reading of it is logged. The test walks the
 * contract, so no read can be forgotten here.
 */
function klachtenKeys(): readonly (readonly unknown[])[] {
  const { kalender, klachten, klachtbrieven, ombudsman } = coreQuery;
  return [
    ...klachtenKeysOfPlanning(),
    klachtbrieven.key(),
    ombudsman.key(),
    kalender.key(),
    klachten.toegang.key(),
    klachten.aantallen.key(),
    klachten.signalen.key(),
    klachten.vernietigingVooraf.key(),
    klachten.vernietigingslijsten.key(),
  ];
}
