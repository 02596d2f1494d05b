import './palet.css';
import { Button } from '@fluentui/react-components';
import { Dialoog } from '../../components/dialoog/dialoog.tsx';
import { Toets } from '../../components/menu/toets.tsx';
import { sneltoetsWinkel } from '../../lib/sneltoets.ts';
import { useWinkel } from '../../lib/winkel.ts';

/** All keys that work now, by group (F1). */
export function Toetsenoverzicht({ onSluit }: { readonly onSluit: () => void }) {
  const groepen = Map.groupBy(useWinkel(sneltoetsWinkel), (toets) => toets.groep);
  return (
    <Dialoog
      titel="Sneltoetsen"
      onSluit={onSluit}
      onVerstuur={onSluit}
      breed
      knoppen={
        <Button appearance="primary" type="submit">
          Sluiten
        </Button>
      }
    >
      <div className="toetsenlijst">
        {[...groepen].map(([groep, toetsen]) => (
          <section key={groep}>
            <h3>{groep}</h3>
            <dl>
              {[...Map.groupBy(toetsen, (toets) => toets.omschrijving)].map(([omschrijving, gelijk]) => (
                <div key={omschrijving}>
                  <dt>
                    {gelijk.map((toets) => (
                      <Toets key={toets.id} toets={toets.toets} />
                    ))}
                  </dt>
                  <dd>{omschrijving}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialoog>
  );
}
