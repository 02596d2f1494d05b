import type { QueryClient } from '@tanstack/react-query';
import { core, coreQuery, shell } from '../../lib/core-client.ts';

export const gebruikersQueries = {
  lijst: () => coreQuery.gebruikers.lijst.queryOptions(),
  /** What others did to one's own way in. */
  eigenToegang: () => coreQuery.gebruikers.eigenToegang.queryOptions(),
};

export const gebruikersOpdrachten = {
  voegToe: coreQuery.gebruikers.voegToe.mutationOptions(),
  wijzig: coreQuery.gebruikers.wijzig.mutationOptions(),
  geefRol: coreQuery.gebruikers.geefRol.mutationOptions(),
  wijzigRol: coreQuery.gebruikers.wijzigRol.mutationOptions(),
  beeindig: coreQuery.gebruikers.beeindig.mutationOptions(),
};

/** What lets people in: no opdracht, so nothing to undo. */
export const toegangCalls = {
  geef: (id: string) => core.gebruikers.geefToegang({ id }),
  trekIn: (id: string) => core.gebruikers.trekToegangIn({ id }),
  koppel: (id: string) => core.gebruikers.koppelComputer({ id }),
  /** Somebody's own. */
  wijzigWachtzin: (wachtzinNu: string | null, wachtzin: string) =>
    shell.start.wijzigWachtzin({ wachtzinNu, wachtzin }),
  vergrendel: () => shell.start.vergrendel(),
  gelezen: () => core.gebruikers.eigenToegangGelezen(),
};

export function gebruikersVerouderd(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: coreQuery.gebruikers.key() });
}
