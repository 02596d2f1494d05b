import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Ontbreekt } from '../../../shared/contract/uitwisseling.ts';
import { aantalText, urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { datumNl, plusDagen } from '../../../shared/domain/tijd/datum.ts';

type Props = {
  readonly mensen: readonly Ontbreekt[];
  readonly peildatum: string;
  readonly gekozen: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
};

/** Boxes drawn at once; the rest on request. */
const PER_KEER = 100;

/** People of these organisations who are not in the list: a person says who has left, nothing is assumed. */
export function Ontbrekend({ mensen, peildatum, gekozen, onSelect }: Props) {
  const [aantal, setAantal] = useState(PER_KEER);
  if (mensen.length === 0) return null;
  const wissel = (id: string, aan: boolean) => {
    const nieuw = new Set(gekozen);
    if (aan) nieuw.add(id);
    else nieuw.delete(id);
    onSelect(nieuw);
  };
  return (
    <section className="import__vak" aria-label="Niet in de lijst">
      <h2>Niet in de lijst: {aantalText(mensen.length)}</h2>
      <p className="zacht">
        Deze mensen werken op {datumNl(peildatum)} voor dezelfde organisaties, maar staan niet in de lijst.
        Vink aan wie gestopt is: de detachering en de inzet lopen dan t/m {datumNl(plusDagen(peildatum, -1))}.
      </p>
      <div className="import__ontbrekend">
        {mensen.slice(0, aantal).map(({ detacheringId, naam, organisatie, minutenPerWeek }) => (
          <Checkbox
            key={detacheringId}
            checked={gekozen.has(detacheringId)}
            label={`${naam} (${organisatie}, ${urenWithEenheid(minutenPerWeek)})`}
            onChange={(_, data) => wissel(detacheringId, data.checked === true)}
          />
        ))}
      </div>
      <div className="import__knoppen">
        {mensen.length > aantal ? (
          <Button size="small" onClick={() => setAantal(aantal + PER_KEER)}>
            Meer mensen tonen ({aantalText(mensen.length - aantal)} over)
          </Button>
        ) : null}
        {gekozen.size > 0 ? (
          <Button size="small" onClick={() => onSelect(new Set())}>
            Niemand aanvinken
          </Button>
        ) : null}
      </div>
    </section>
  );
}
