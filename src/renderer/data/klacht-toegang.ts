import { useQuery } from '@tanstack/react-query';
import type { KlachtSignaal } from '../../shared/contract/klachten/dossier.ts';
import { klachtrollenMet } from '../../shared/domain/gebruiker/rechten.ts';
import { coreQuery } from '../lib/core-client.ts';

/** What this user may see of complaints; undefined until known. */
export function useKlachtToegang() {
  return useQuery(coreQuery.klachten.toegang.queryOptions({ retry: false }));
}

/** Whether dossiers may be opened: a pure beheerder has to do with retention only. */
export function mayDossiers(toegang: ReturnType<typeof useKlachtToegang>['data']): boolean {
  return toegang?.soort === 'inhoud' && toegang.rollen.some((rol) => rol !== 'beheerder');
}

/** Whether somebody may say of others which medewerker they are, and add people. */
export function mayPersonen(rollen: readonly string[]): boolean {
  return rollen.includes('administratie') || rollen.includes('beheerder');
}

/** Whether this user keeps dossiers, and so corrects what was recorded in them. */
export function mayCorrigeren(toegang: ReturnType<typeof useKlachtToegang>['data']): boolean {
  const rollen = klachtrollenMet('klachtDossier');
  return toegang?.soort === 'inhoud' && toegang.rollen.some((rol) => rollen.includes(rol));
}

/** Whether this user judges complaints. */
export function mayOordelen(toegang: ReturnType<typeof useKlachtToegang>['data']): boolean {
  const rollen = klachtrollenMet('klachtOordeel');
  return toegang?.soort === 'inhoud' && toegang.rollen.some((rol) => rollen.includes(rol));
}

/**
 * What complaints ask attention, most urgent first; undefined for who may not see them. `asked` false: not asked of the
 * core yet, which reads every open complaint for it.
 */
export function useKlachtSignalen(asked = true): readonly KlachtSignaal[] | undefined {
  const toegang = useKlachtToegang().data;
  const mag = mayDossiers(toegang);
  const { data } = useQuery(
    coreQuery.klachten.signalen.queryOptions({ enabled: mag && asked, retry: false }),
  );
  return mag ? data : undefined;
}

/** A signal that cannot wait: a term of a week or less, or past. */
export function isDringend({ niveau }: KlachtSignaal): boolean {
  return niveau !== 'vroeg';
}
