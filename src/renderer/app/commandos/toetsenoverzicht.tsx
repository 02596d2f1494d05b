import './palet.css';
import { Button } from '@fluentui/react-components';
import { actionStore } from '../../actions/store.ts';
import { Dialoog } from '../../components/dialoog/dialoog.tsx';
import { useWinkel } from '../../lib/winkel.ts';
import { keyGroups } from './key-list.ts';

/** All keys that work now, by where they work (F1). */
export function Toetsenoverzicht({ onSluit }: { readonly onSluit: () => void }) {
  const actions = useWinkel(actionStore).flatMap((registration) => registration.actions);
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
        {keyGroups(actions.map(({ info }) => info)).map((group) => (
          <section key={group.label}>
            <h3>{group.label}</h3>
            <dl>
              {group.lines.map(({ label, keys }) => (
                <div key={label}>
                  <dt>
                    {keys.map((key) => (
                      <kbd className="toets" key={key}>
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialoog>
  );
}
