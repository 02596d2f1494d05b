import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { Dialog } from '../../../components/dialog/dialog.tsx';
import type { CellsPreview } from '../edit/cells-preview.ts';

type Props = {
  readonly preview: CellsPreview;
  readonly onPaste: () => void;
  readonly onClose: () => void;
};

/** More lines than this tell nothing that the first ones did not. */
const MOST_LINES = 60;

/** What a paste changes and what it leaves, before it is done: Enter does it. */
export function PasteDialog({ preview: { summary, changes, refused }, onPaste, onClose }: Props) {
  const more = changes.length - MOST_LINES;
  const yes = useRef<HTMLButtonElement>(null);
  // After the dialog opened, which gives the focus to a list that scrolls: Enter pastes.
  useLayoutEffect(() => yes.current?.focus(), []);
  return (
    <Dialog
      titel="Plakken"
      breed
      onClose={onClose}
      onSubmit={changes.length === 0 ? onClose : onPaste}
      knoppen={
        changes.length === 0 ? (
          <Button appearance="primary" type="submit">
            Sluiten
          </Button>
        ) : (
          <>
            <Button ref={yes} appearance="primary" type="submit">
              Plakken
            </Button>
            <Button onClick={onClose}>Annuleren</Button>
          </>
        )
      }
    >
      <p className="plakken__telling">{summary}</p>
      {refused.length === 0 ? null : (
        <section aria-label="Overgeslagen" className="plakken__overgeslagen">
          <ul>
            {refused.map(({ reden, cellen }) => (
              <li key={reden}>
                <strong>{reden}</strong> <span className="zacht">{cellen}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {changes.length === 0 ? null : (
        <table className="plakken__lijst">
          <thead>
            <tr>
              <th scope="col">Rij</th>
              <th scope="col">Wanneer</th>
              <th scope="col">Was</th>
              <th scope="col">Wordt</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, MOST_LINES).map(({ wie, wanneer, was, wordt }) => (
              <tr key={`${wie}|${wanneer}`}>
                <td>{wie}</td>
                <td>{wanneer}</td>
                <td className="cijfers">{was}</td>
                <td className="cijfers">{wordt}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 ? <p className="zacht">En nog {more} regels.</p> : null}
    </Dialog>
  );
}
