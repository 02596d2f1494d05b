import type { CallRight } from '../../shared/contract/beheer.ts';
import { coreContract } from '../../shared/contract/core-contract.ts';
import { bereikOf, bereikPerRol, mag, type Toegang } from '../../shared/domain/gebruiker/rechten.ts';
import { GEBRUIKER_ROLLEN } from '../../shared/domain/gebruiker/rol.ts';
import type { CoreContext } from '../base/core-types.ts';
import { onlyACopy } from '../base/fault.ts';
import { metaOf } from './bewaak.ts';

/** 'Alleen voor: administratie of gebiedsmanager.' */
function onlyFor(toegang: Toegang): string {
  const roles = bereikPerRol(toegang).flatMap(({ rol, bereik }) =>
    bereik === null ? [] : [GEBRUIKER_ROLLEN.labels[rol].toLowerCase()],
  );
  const last = roles.at(-1) ?? 'niemand';
  const others = roles.slice(0, -1).join(', ');
  return `Alleen voor: ${others === '' ? last : `${others} of ${last}`}.`;
}

/**
 * Each write of the contract, and why it would be refused to this user. It asks what `bewaak` asks, so what a screen
 * offers and what the core does cannot differ. Within a right the gebied or the complaint decides further, row by row.
 */
export function callRights({ gebruiker, isCopy }: Pick<CoreContext, 'gebruiker' | 'isCopy'>): CallRight[] {
  return Object.entries(coreContract).flatMap(([feature, calls]) =>
    Object.entries(calls).flatMap(([name, procedure]): CallRight[] => {
      const { soort, toegang } = metaOf(procedure);
      // What everybody may asks nothing: to be somebody else in the demo.
      if (soort !== 'schrijf' || toegang === 'inzien') return [];
      const weigering = mag(gebruiker, toegang) ? null : onlyFor(toegang);
      return [
        {
          aanroep: `${feature}.${name}`,
          weigering: isCopy ? onlyACopy().message : weigering,
          eigenGebied: toegang !== 'terugdraaien' && bereikOf(gebruiker, toegang) === 'gebied',
        },
      ];
    }),
  );
}
