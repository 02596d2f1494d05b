import { useEffect, useMemo } from 'react';
import { type Keuze, KeuzeOpties } from '../../components/veld/keuze-opties.tsx';
import { useBereik } from '../../data/bereik.ts';
import { bereikKeuzes } from '../../data/indeling.ts';
import { usePlanbordVandaag } from '../../data/planbord-data.ts';
import { bereikTekst, leesBereik } from '../../data/plek.ts';

const ALLEEN_STAD: readonly Keuze[] = [{ waarde: 'stad', label: 'Hele stad' }];

/** Chooses the part of the city: everything, a gebied or a team. */
export function BereikKiezer() {
  const { vandaag, gegevens } = usePlanbordVandaag();
  const [bereik, zetBereik] = useBereik();
  const keuzes = useMemo<readonly Keuze[]>(
    () => (gegevens === undefined || vandaag === undefined ? ALLEEN_STAD : bereikKeuzes(gegevens, vandaag)),
    [gegevens, vandaag],
  );
  const gekozen = bereikTekst(bereik);
  const bekend = keuzes.some((keuze) => keuze.waarde === gekozen);
  // Remembered from another administratie, or ended since: then the whole city.
  const vervallen = gegevens !== undefined && !bekend;
  useEffect(() => {
    if (vervallen) zetBereik({ soort: 'stad' });
  }, [vervallen, zetBereik]);
  return (
    <select
      className="balk__bereik"
      aria-label="Gebied of team"
      value={bekend ? gekozen : 'stad'}
      onChange={(gebeurtenis) => zetBereik(leesBereik(gebeurtenis.target.value) ?? { soort: 'stad' })}
    >
      <KeuzeOpties keuzes={keuzes} />
    </select>
  );
}
