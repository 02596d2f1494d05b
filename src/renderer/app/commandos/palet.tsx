import './palet.css';
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import { actionStore } from '../../actions/store.ts';
import { Dialoog } from '../../components/dialoog/dialoog.tsx';
import { Toets } from '../../components/menu/toets.tsx';
import { useWinkel } from '../../lib/winkel.ts';
import { useJumps } from './jumps.ts';
import { actionEntries, type PaletteEntry } from './palette-entries.ts';
import { searchable, searchEntries } from './search-entries.ts';

/** Search and actions in one box: actions, screens, teams and people. */
export function Palet({ onSluit }: { readonly onSluit: () => void }) {
  const registrations = useWinkel(actionStore);
  const jumps = useJumps();
  const [tekst, zetTekst] = useState('');
  // Nothing is chosen before something is typed or an arrow is pressed: Enter alone must do nothing.
  const [gekozen, zetGekozen] = useState(-1);
  const lijstId = useId();
  const alles = useMemo(() => {
    const actions = registrations.flatMap((registration) => registration.actions);
    return [...actionEntries(actions), ...jumps].map(searchable);
  }, [registrations, jumps]);
  const gevonden = searchEntries(alles, useDeferredValue(tekst));
  const actief = Math.min(gekozen, gevonden.length - 1);
  const doe = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onSluit();
    entry.run();
  };
  const opToets = (gebeurtenis: KeyboardEvent) => {
    const stap = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[gebeurtenis.key];
    if (stap === undefined) return;
    gebeurtenis.preventDefault();
    zetGekozen(Math.max(0, Math.min(gevonden.length - 1, actief + stap)));
  };
  return (
    <Dialoog
      titel="Zoeken of opdracht"
      onSluit={onSluit}
      onVerstuur={() => doe(searchEntries(alles, tekst)[actief])}
      breed
    >
      <input
        className="palet__zoek"
        role="combobox"
        aria-label="Zoek een scherm, team, medewerker of actie"
        aria-expanded="true"
        aria-controls={lijstId}
        aria-autocomplete="list"
        aria-activedescendant={actief < 0 ? undefined : `${lijstId}-${String(actief)}`}
        placeholder="Typ een naam, team of actie"
        value={tekst}
        onKeyDown={opToets}
        onChange={(gebeurtenis) => {
          zetTekst(gebeurtenis.target.value);
          zetGekozen(gebeurtenis.target.value === '' ? -1 : 0);
        }}
      />
      <PaletLijst {...{ lijstId, gevonden, actief, doe }} />
      <p className="alleen-voorlezen" role="status">
        {gevonden.length === 0 ? 'Niets gevonden' : `${String(gevonden.length)} gevonden`}
      </p>
    </Dialoog>
  );
}

type LijstProps = {
  readonly lijstId: string;
  readonly gevonden: readonly PaletteEntry[];
  readonly actief: number;
  readonly doe: (entry: PaletteEntry) => void;
};

function PaletLijst({ lijstId, gevonden, actief, doe }: LijstProps) {
  if (gevonden.length === 0) return <p className="zacht">Niets gevonden. Probeer een ander woord.</p>;
  return (
    <div className="palet__lijst" id={lijstId} role="listbox" aria-label="Gevonden" tabIndex={-1}>
      {gevonden.map((entry, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the box above (combobox pattern)
        <div
          key={`${entry.group}-${entry.id}`}
          id={`${lijstId}-${String(i)}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === actief}
          className="palet__regel"
          ref={i === actief ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
          onClick={() => doe(entry)}
        >
          <span>{entry.label}</span>
          <span className="palet__groep zacht">{entry.group}</span>
          {entry.key === undefined ? null : <Toets toets={entry.key} />}
        </div>
      ))}
    </div>
  );
}
