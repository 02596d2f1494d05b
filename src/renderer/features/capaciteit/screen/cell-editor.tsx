import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { columnNaam } from '../../../../shared/domain/tijd/week.ts';
import { giveKey } from '../../../actions/give.ts';
import { isPageHidden } from '../../../lib/lock.ts';
import { useHoldSeen } from '../../../lib/seen.ts';
import {
  type Direction,
  EDITOR_ACTIONS,
  EDITOR_HINT,
  type EditorContext,
} from '../actions/editor-actions.ts';
import { type BewerkVraag, type CellOpdracht, type Reikwijdte, readCell } from '../edit/edit.ts';

type Props = {
  readonly vraag: BewerkVraag;
  /** Why this value cannot be; null when it can. */
  readonly onCheck: (opdracht: CellOpdracht) => string | null;
  /** `next`: where the keyboard goes on; null = it is elsewhere already. */
  readonly onDone: (opdracht: CellOpdracht, next: Direction | null) => void;
  /** `melding` when something was typed that could not be saved. */
  readonly onCancel: (message: string | null) => void;
};

type Soort = Reikwijdte['soort'];
const USUAL: readonly Soort[] = ['vanaf', 'alleen', 'tot-en-met'];

/** Of selected weeks the selection itself comes first. */
function choicesOf({ gekozenTot }: BewerkVraag): readonly Soort[] {
  return gekozenTot === null ? USUAL : ['gekozen', ...USUAL];
}

/** Keeps the editor on its cell while the grid scrolls under it. */
function usePlaats(cell: HTMLElement, weg: () => void) {
  const [plaats, setPlaats] = useState(() => cell.getBoundingClientRect());
  useEffect(() => {
    const subscribe = () => {
      if (cell.isConnected) setPlaats(cell.getBoundingClientRect());
      else weg();
    };
    window.addEventListener('scroll', subscribe, true);
    window.addEventListener('resize', subscribe);
    return () => {
      window.removeEventListener('scroll', subscribe, true);
      window.removeEventListener('resize', subscribe);
    };
  }, [cell, weg]);
  return plaats;
}

function reikwijdteOf(soort: Soort, tm: string, { gekozenTot }: BewerkVraag): Reikwijdte {
  switch (soort) {
    case 'tot-en-met':
      return { soort, tekst: tm };
    case 'gekozen':
      return gekozenTot === null ? { soort: 'alleen' } : { soort, tot: gekozenTot.tot };
    default:
      return { soort };
  }
}

/** The state of one edit: it ends exactly once, with a value or without. */
function useBewerking({ vraag, onCheck, onDone, onCancel }: Props) {
  const { kolom, doel, begin, getypt } = vraag;
  const [tekst, setText] = useState(begin);
  const choices = choicesOf(vraag);
  const [soort, setSoort] = useState<Soort>(choices[0] ?? 'vanaf');
  const [tm, setTm] = useState('');
  const [fout, setFault] = useState<{ veld: string; melding: string } | null>(null);
  const done = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const tmField = useRef<HTMLInputElement>(null);
  const sluit = (message: string | null) => {
    if (done.current) return;
    done.current = true;
    onCancel(message);
  };
  const save = (next: Direction | null): string | null => {
    const parsed = readCell(tekst, doel, kolom, reikwijdteOf(soort, tm, vraag));
    if (parsed.soort === 'fout') {
      setFault(parsed);
      return parsed.melding;
    }
    const melding = onCheck(parsed.opdracht);
    if (melding !== null) {
      setFault({ veld: 'waarde', melding });
      return melding;
    }
    done.current = true;
    onDone(parsed.opdracht, next);
    return null;
  };
  /** Focus went elsewhere: what was typed is saved when it can be. */
  const leave = () => {
    if (done.current) return;
    const message = tekst === begin && !getypt ? null : save(null);
    sluit(message);
  };
  const context: EditorContext = {
    save: (next) => void save(next),
    cancel: () => sluit(null),
    shiftReach: (step) => {
      const next = choices.at((choices.indexOf(soort) + step) % choices.length) ?? 'vanaf';
      setSoort(next);
      // Tab goes to the next cell, so the field of the last week is reached this way.
      (next === 'tot-en-met' ? tmField : field).current?.focus();
    },
  };
  const onKey = (key: KeyboardEvent) => {
    if (!giveKey(EDITOR_ACTIONS, key.nativeEvent, context)) return;
    key.preventDefault();
    key.stopPropagation();
  };
  const type = (nieuw: string) => {
    setText(nieuw);
    setFault(null);
  };
  return {
    field,
    tmField,
    tekst,
    type,
    choices,
    soort,
    setSoort,
    tm,
    setTm,
    fout,
    close: sluit,
    leave,
    onKey,
  };
}

/** Types a value in a cell and says for how long it holds; Enter saves, Esc leaves everything as it was. */
export function CellEditor(props: Props) {
  const { vraag } = props;
  const { cel, kolom, doel, begin, getypt, wat } = vraag;
  const edit = useBewerking(props);
  useHoldSeen(vraag);
  const { fout, field } = edit;
  const plaats = usePlaats(cel, () => edit.close(null));
  const messageId = useId();
  useLayoutEffect(() => {
    field.current?.focus();
    if (getypt) field.current?.setSelectionRange(begin.length, begin.length);
    else field.current?.select();
  }, [field, begin, getypt]);
  return createPortal(
    <fieldset
      className="bewerker"
      style={{ left: plaats.left, top: plaats.top }}
      onKeyDown={edit.onKey}
      onBlur={(vertrek) => {
        // Locked: what was typed stays as it is until somebody is back.
        if (!isPageHidden() && !vertrek.currentTarget.contains(vertrek.relatedTarget)) edit.leave();
      }}
    >
      <legend className="alleen-voorlezen">
        {wat}, {columnNaam(kolom)}
      </legend>
      <input
        ref={field}
        className="bewerker__veld"
        style={{ width: plaats.width, height: plaats.height }}
        aria-label={doel.soort === 'uren' ? `Uren per week, ${wat}` : `Aantal open trajecten, ${wat}`}
        aria-invalid={fout?.veld === 'waarde'}
        aria-describedby={fout === null ? undefined : messageId}
        inputMode="decimal"
        autoComplete="off"
        value={edit.tekst}
        onChange={(input) => edit.type(input.target.value)}
      />
      <div className="bewerker__vak" style={kant(plaats)}>
        {fout === null ? null : (
          <p id={messageId} className="bewerker__fout" role="alert">
            {fout.melding}
          </p>
        )}
        <ReikwijdteChoice {...edit} vraag={vraag} fout={fout?.veld === 'tot-en-met'} />
        {doel.soort === 'uren' && doel.regels.length > 1 ? (
          <p className="bewerker__let-op">Geldt voor {doel.regels.length} gekozen rijen</p>
        ) : null}
        <p className="bewerker__hint">{EDITOR_HINT}</p>
      </div>
    </fieldset>,
    // Inside the main landmark, so that it is found where the planbord is.
    document.querySelector('main') ?? document.body,
  );
}

/** The card opens to the left near the right edge, and above near the bottom. */
function kant(plaats: DOMRect): { left?: number; right?: number; top?: number; bottom?: number } {
  const links = plaats.left + 270 < window.innerWidth;
  const below = plaats.bottom + 170 < window.innerHeight;
  return {
    ...(links ? { left: 0 } : { right: 0 }),
    ...(below ? { top: plaats.height + 2 } : { bottom: plaats.height + 2 }),
  };
}

type ChoiceProps = {
  readonly soort: Soort;
  readonly setSoort: (soort: Soort) => void;
  readonly choices: readonly Soort[];
  readonly tmField: RefObject<HTMLInputElement | null>;
  readonly tm: string;
  readonly setTm: (text: string) => void;
  readonly vraag: BewerkVraag;
  readonly fout: boolean;
};

function ReikwijdteChoice({ choices, tmField, soort, setSoort, tm, setTm, vraag, fout }: ChoiceProps) {
  const naam = useId();
  const { kolom, gekozenTot } = vraag;
  const deze = columnNaam(kolom);
  const labels: Readonly<Record<Soort, string>> = {
    gekozen: gekozenTot === null ? deze : `${deze} t/m ${columnNaam(gekozenTot).replace(/^week /u, '')}`,
    vanaf: `vanaf ${deze}`,
    alleen: `alleen ${deze}`,
    'tot-en-met': 't/m',
  };
  return (
    <fieldset className="bewerker__reikwijdte">
      <legend className="alleen-voorlezen">Voor hoe lang</legend>
      {choices.map((option) => (
        <label key={option}>
          <input type="radio" name={naam} checked={soort === option} onChange={() => setSoort(option)} />
          {labels[option]}
          {option === 'tot-en-met' ? (
            <input
              ref={tmField}
              className="bewerker__tm"
              aria-label="Tot en met week"
              aria-invalid={fout}
              placeholder="week 20"
              value={tm}
              onFocus={() => setSoort('tot-en-met')}
              onChange={(input) => setTm(input.target.value)}
            />
          ) : null}
        </label>
      ))}
    </fieldset>
  );
}
