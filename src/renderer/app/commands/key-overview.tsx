import './palette.css';
import { Button } from '@fluentui/react-components';
import { actionStore } from '../../actions/store.ts';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { useStore } from '../../lib/store.ts';
import { keyGroups } from './key-list.ts';

/** All keys that work now, by where they work (F1). */
export function KeyOverview({ onClose }: { readonly onClose: () => void }) {
  const actions = useStore(actionStore).flatMap((registration) => registration.actions);
  return (
    <Dialog
      titel="Sneltoetsen"
      onClose={onClose}
      onSubmit={onClose}
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
    </Dialog>
  );
}
