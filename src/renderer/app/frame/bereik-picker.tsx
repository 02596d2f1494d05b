import { useEffect, useMemo } from 'react';
import { type Choice, ChoiceOptions } from '../../components/field/choice-options.tsx';
import { useBereik } from '../../data/bereik.ts';
import { bereikChoices } from '../../data/indeling.ts';
import { bereikText, readBereik } from '../../data/place.ts';
import { usePlanbordVandaag } from '../../data/planbord-data.ts';

const ALLEEN_STAD: readonly Choice[] = [{ waarde: 'stad', label: 'Hele stad' }];

/** Chooses the part of the city: everything, a gebied or a team. */
export function BereikPicker() {
  const { vandaag, gegevens } = usePlanbordVandaag();
  const [bereik, setBereik] = useBereik();
  const choices = useMemo<readonly Choice[]>(
    () => (gegevens === undefined || vandaag === undefined ? ALLEEN_STAD : bereikChoices(gegevens, vandaag)),
    [gegevens, vandaag],
  );
  const selected = bereikText(bereik);
  const known = choices.some((choice) => choice.waarde === selected);
  // Remembered from another administratie, or ended since: then the whole city.
  const vervallen = gegevens !== undefined && !known;
  useEffect(() => {
    if (vervallen) setBereik({ soort: 'stad' });
  }, [vervallen, setBereik]);
  return (
    <select
      className="balk__bereik"
      aria-label="Gebied of team"
      value={known ? selected : 'stad'}
      onChange={(gebeurtenis) => setBereik(readBereik(gebeurtenis.target.value) ?? { soort: 'stad' })}
    >
      <ChoiceOptions keuzes={choices} />
    </select>
  );
}
