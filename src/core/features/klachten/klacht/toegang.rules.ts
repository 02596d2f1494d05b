import type { KlachtRol } from '../../../../shared/domain/klacht/basis/lists.ts';
import { isGenoemd, persoonState } from '../../../../shared/domain/klacht/basis/persoon.ts';
import type { Persoon } from '../../../../shared/domain/klacht/basis/types.ts';

/** Who may see which complaint (domein §5.1): the one place that decides it. */

/** What somebody is for complaints. `gebruikerId` is an id, or 'naam:…' for somebody who is not linked to one. */
export type Klachttoegang = Persoon & {
  readonly rollen: readonly KlachtRol[];
  /** Gebieden of a gebiedsmanager; null = the whole city. */
  readonly gebiedIds: readonly string[] | null;
};

/** The people and places a complaint is about. */
export type Klachtkring = {
  readonly beklaagdeIds: readonly string[];
  /** Who was there: they do not handle it (Awb 9:7) and have nothing to look for in it. */
  readonly betrokkenIds: readonly string[];
  /** Gebieden of its team and wijk, from the day of receipt on. */
  readonly gebiedIds: readonly string[];
  /** Behandelaar and who led the informal attempt. */
  readonly gebruikerIds: readonly string[];
};

/** To somebody of whom nobody knows which medewerker they are. */
export const WIE_ONBEKEND =
  'Van u is niet vastgelegd of u medewerker bent, en welke. Zo is niet te zien of deze klacht over u gaat (Awb 9:7 lid 1). Laat dat eerst vastleggen bij Klachten, met “Wie is wie…”.';

const HELE_STAD: readonly KlachtRol[] = ['administratie', 'klachtbehandelaar', 'college'];

/** Whether somebody may see contents of some complaints; the beheerder only runs retention. */
export function zietContent({ rollen }: Klachttoegang): boolean {
  return rollen.includes('gebiedsmanager') || rollen.some((rol) => HELE_STAD.includes(rol));
}

/** Whether somebody may see the whole city. */
export function zietHeleStad({ rollen, gebiedIds }: Klachttoegang): boolean {
  return (
    rollen.some((rol) => HELE_STAD.includes(rol)) || (rollen.includes('gebiedsmanager') && gebiedIds === null)
  );
}

/** Whether a complaint about these people is about this person. */
export function gaatOver(toegang: Klachttoegang, ids: readonly string[]): boolean {
  return ids.some((id) => isGenoemd(toegang, id));
}

/**
 * Whether it cannot be ruled out: of whom it is unknown which medewerker they are, everybody named may be them. Awb 9:7
 * never passes on unknown.
 */
export function isNietUitTeSluiten(toegang: Klachttoegang, ids: readonly string[]): boolean {
  return (ids.length > 0 && persoonState(toegang) === 'onbekend') || gaatOver(toegang, ids);
}

/** Never the beklaagde or who was there, whatever the role; a gebiedsmanager those of the own gebied and those they lead. */
export function mayKlachtZien(toegang: Klachttoegang, kring: Klachtkring): boolean {
  const { gebruikerId, gebiedIds } = toegang;
  if (isNietUitTeSluiten(toegang, [...kring.beklaagdeIds, ...kring.betrokkenIds])) return false;
  if (zietHeleStad(toegang)) return true;
  if (!toegang.rollen.includes('gebiedsmanager')) return false;
  return (
    kring.gebruikerIds.includes(gebruikerId) || kring.gebiedIds.some((id) => gebiedIds?.includes(id) === true)
  );
}

/** Which of the roles of a call this person has; the first that fits is the one they act in. */
export function selectRol(toegang: Klachttoegang, rollen: readonly KlachtRol[]): KlachtRol | null {
  return rollen.find((rol) => toegang.rollen.includes(rol)) ?? null;
}
