import type { CallRight } from '../../shared/contract/beheer.ts';
import type { CoreContract } from '../../shared/contract/core-contract.ts';
import { createStore, useStore } from './store.ts';

/**
 * What the user may change, as the contract says it call by call (`beheer.status`). Every control that writes asks it
 * here, so that nothing is offered which the core would refuse.
 */

/** 'capaciteit.zetInzet'. */
export type CallName = {
  [F in keyof CoreContract & string]: `${F}.${keyof CoreContract[F] & string}`;
}[keyof CoreContract & string];

/** A call by its name, or by the mutation options that make it. */
export type CallRef = CallName | { readonly mutationKey?: readonly unknown[] };

function nameOf(call: CallRef): string {
  if (typeof call === 'string') return call;
  const path = call.mutationKey?.[0];
  return Array.isArray(path) ? path.slice(-2).join('.') : '';
}

/** Why a call is refused, by its name; null = it is not. */
export type Rights = ReadonlyMap<string, string | null>;

/** null until the core has said it: then everything is shown. */
export const rightsStore = createStore<Rights | null>(null);

export function createRights(list: readonly Pick<CallRight, 'aanroep' | 'weigering'>[]): Rights {
  return new Map(list.map(({ aanroep, weigering }) => [aanroep, weigering]));
}

/** 'Alleen voor: gebiedsmanager.'; null = this user may. */
export function refusalOf(call: CallRef, rights = rightsStore.read()): string | null {
  return rights?.get(nameOf(call)) ?? null;
}

/** Why a call is not for this user, followed as the user changes; null = it is. */
export function useRefusal(call: CallRef): string | null {
  return refusalOf(call, useStore(rightsStore));
}

/** Whether the user may make all of these calls. */
export function useMay(...calls: readonly CallRef[]): boolean {
  const rights = useStore(rightsStore);
  return calls.every((call) => refusalOf(call, rights) === null);
}

/** Whether there is not one call with which this user could change anything. */
export function isReadOnly(rights: Rights | null): boolean {
  return rights !== null && [...rights.values()].every((refusal) => refusal !== null);
}
