import { useEffect } from 'react';
import { maakWinkel } from './winkel.ts';

/** One line of the command palette (Ctrl+K). */
export type Commando = {
  readonly id: string;
  /** Heading it stands under: 'Acties', 'Pagina’s', 'Teams', 'Medewerkers'. */
  readonly groep: string;
  readonly label: string;
  /** Extra words that find it. */
  readonly zoekwoorden?: string;
  /** Shown beside it, for instance 'Ctrl Z'. */
  readonly toets?: string;
  readonly doe: () => void;
};

export const commandoWinkel = maakWinkel<readonly (readonly Commando[])[]>([]);

/** Puts commands in the palette while the component is mounted; keep the list stable (useMemo). */
export function useCommandos(commandos: readonly Commando[]): void {
  useEffect(() => {
    commandoWinkel.zet((alle) => [...alle, commandos]);
    return () => commandoWinkel.zet((alle) => alle.filter((lijst) => lijst !== commandos));
  }, [commandos]);
}
