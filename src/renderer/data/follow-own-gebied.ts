import { useEffect } from 'react';
import { createOwn, ownStore } from './own-gebied.ts';
import { usePlanbordVandaag, useStatus } from './planbord-data.ts';

/** Follows the user and the rows; once, in the frame. */
export function useFollowOwnGebied(): void {
  const gebruiker = useStatus().data?.gebruiker;
  const { gegevens } = usePlanbordVandaag();
  useEffect(() => {
    const own =
      gebruiker === undefined || gegevens === undefined || gebruiker.gebiedIds === null
        ? null
        : createOwn(gebruiker.gebiedIds, gebruiker.aanroepen, gegevens);
    ownStore.set(own);
  }, [gebruiker, gegevens]);
}
