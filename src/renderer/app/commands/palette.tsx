import './palette.css';
import { type KeyboardEvent, useDeferredValue, useId, useLayoutEffect, useMemo, useState } from 'react';
import { keyOf, keyText } from '../../actions/keys.ts';
import { actionStore } from '../../actions/store.ts';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { Key } from '../../components/menu/key.tsx';
import { useStore } from '../../lib/store.ts';
import { useJumps } from './jumps.ts';
import { actionEntries, type PaletteEntry } from './palette-entries.ts';
import { searchable, searchEntries } from './search-entries.ts';
import { endTypingAhead, typedAhead } from './typed-ahead.ts';

/** Opens the page of a person instead of the planbord. */
const OTHER_KEY = 'ctrl+enter';

/** Search and actions in one box: actions, screens, teams and people. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const registrations = useStore(actionStore);
  const jumps = useJumps();
  const [text, setText] = useState(typedAhead);
  // On a slow computer keys come in between drawing this and its being there: these are in `typedAhead` only.
  useLayoutEffect(() => {
    endTypingAhead();
    setText(typedAhead());
  }, []);
  // Nothing is chosen before something is typed or an arrow is pressed: Enter alone must do nothing.
  const [picked, setSelected] = useState<number | null>(null);
  const selected = picked ?? (text === '' ? -1 : 0);
  const lijstId = useId();
  const alles = useMemo(() => {
    const actions = registrations.flatMap((registration) => registration.actions);
    return [...actionEntries(actions), ...jumps].map(searchable);
  }, [registrations, jumps]);
  const gevonden = searchEntries(alles, useDeferredValue(text));
  const actief = Math.min(selected, gevonden.length - 1);
  const run = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKey = (gebeurtenis: KeyboardEvent) => {
    const other = gevonden[actief]?.other;
    if (other !== undefined && keyOf(gebeurtenis.nativeEvent) === OTHER_KEY) {
      gebeurtenis.preventDefault();
      onClose();
      other();
      return;
    }
    const stap = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[gebeurtenis.key];
    if (stap === undefined) return;
    gebeurtenis.preventDefault();
    setSelected(Math.max(0, Math.min(gevonden.length - 1, actief + stap)));
  };
  return (
    <Dialog
      titel="Zoeken of opdracht"
      onClose={onClose}
      onSubmit={() => run(searchEntries(alles, text)[actief])}
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
        value={text}
        onKeyDown={onKey}
        onChange={(gebeurtenis) => {
          setText(gebeurtenis.target.value);
          setSelected(null);
        }}
      />
      <PaletteList {...{ lijstId, gevonden, actief, run }} />
      {gevonden[actief]?.other === undefined ? null : (
        <p className="zacht">
          <kbd className="toets">Enter</kbd> op het planbord ·{' '}
          <kbd className="toets">{keyText(OTHER_KEY)}</kbd> de gegevens van de medewerker
        </p>
      )}
      <p className="alleen-voorlezen" role="status">
        {gevonden.length === 0 ? 'Niets gevonden' : `${String(gevonden.length)} gevonden`}
      </p>
    </Dialog>
  );
}

type ListProps = {
  readonly lijstId: string;
  readonly gevonden: readonly PaletteEntry[];
  readonly actief: number;
  readonly run: (entry: PaletteEntry) => void;
};

function PaletteList({ lijstId, gevonden, actief, run }: ListProps) {
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
          onClick={() => run(entry)}
        >
          <span>{entry.label}</span>
          <span className="palet__groep zacht">{entry.detail ?? entry.group}</span>
          {entry.key === undefined ? null : <Key toets={entry.key} />}
        </div>
      ))}
    </div>
  );
}
