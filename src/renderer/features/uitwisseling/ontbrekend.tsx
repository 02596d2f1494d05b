import { Button, Checkbox } from '@fluentui/react-components';
import type { Ontbreekt } from '../../../shared/contract/uitwisseling.ts';
import { datumNl, plusDagen } from '../../../shared/domain/datum.ts';
import { urenMetEenheid } from '../../../shared/domain/getal.ts';

type Props = {
  readonly mensen: readonly Ontbreekt[];
  readonly peildatum: string;
  readonly gekozen: ReadonlySet<string>;
  readonly onKies: (gekozen: ReadonlySet<string>) => void;
};

/** People of these organisations who are not in the list: a person says who has left, nothing is assumed. */
export function Ontbrekend({ mensen, peildatum, gekozen, onKies }: Props) {
  if (mensen.length === 0) return null;
  const wissel = (id: string, aan: boolean) => {
    const nieuw = new Set(gekozen);
    if (aan) nieuw.add(id);
    else nieuw.delete(id);
    onKies(nieuw);
  };
  return (
    <section className="import__vak" aria-label="Niet in de lijst">
      <h2>Niet in de lijst: {mensen.length}</h2>
      <p className="zacht">
        Deze mensen werken op {datumNl(peildatum)} voor dezelfde organisaties, maar staan niet in de lijst.
        Vink aan wie gestopt is: de detachering en de inzet lopen dan t/m {datumNl(plusDagen(peildatum, -1))}.
      </p>
      <div className="import__ontbrekend">
        {mensen.map(({ detacheringId, naam, organisatie, minutenPerWeek }) => (
          <Checkbox
            key={detacheringId}
            checked={gekozen.has(detacheringId)}
            label={`${naam} (${organisatie}, ${urenMetEenheid(minutenPerWeek)})`}
            onChange={(_, data) => wissel(detacheringId, data.checked === true)}
          />
        ))}
      </div>
      {gekozen.size > 0 ? (
        <Button size="small" onClick={() => onKies(new Set())}>
          Niemand aanvinken
        </Button>
      ) : null}
    </section>
  );
}
