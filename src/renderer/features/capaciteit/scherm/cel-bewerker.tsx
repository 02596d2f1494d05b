import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Kolom, kolomNaam } from '../../../../shared/domain/tijd/week.ts';
import { giveKey } from '../../../actions/give.ts';
import { EDITOR_ACTIONS, EDITOR_HINT, type EditorContext } from '../actions/editor-actions.ts';
import { type BewerkVraag, type Celopdracht, leesCel, type Reikwijdte } from '../bewerken/bewerking.ts';

type Props = {
  readonly vraag: BewerkVraag;
  /** Why this value cannot be; null when it can. */
  readonly onCheck: (opdracht: Celopdracht) => string | null;
  readonly onKlaar: (opdracht: Celopdracht) => void;
  /** `melding` when something was typed that could not be saved. */
  readonly onAnnuleer: (melding: string | null) => void;
};

type Soort = Reikwijdte['soort'];
const VOLGORDE: readonly Soort[] = ['vanaf', 'alleen', 'tot-en-met'];

/** Keeps the editor on its cell while the grid scrolls under it. */
function usePlaats(cel: HTMLElement, weg: () => void) {
  const [plaats, zetPlaats] = useState(() => cel.getBoundingClientRect());
  useEffect(() => {
    const volg = () => {
      if (cel.isConnected) zetPlaats(cel.getBoundingClientRect());
      else weg();
    };
    window.addEventListener('scroll', volg, true);
    window.addEventListener('resize', volg);
    return () => {
      window.removeEventListener('scroll', volg, true);
      window.removeEventListener('resize', volg);
    };
  }, [cel, weg]);
  return plaats;
}

function reikwijdteVan(soort: Soort, tm: string): Reikwijdte {
  return soort === 'tot-en-met' ? { soort, tekst: tm } : { soort };
}

/** The state of one edit: it ends exactly once, with a value or without. */
function useBewerking({ vraag, onCheck, onKlaar, onAnnuleer }: Props) {
  const { kolom, doel, begin, getypt } = vraag;
  const [tekst, zetTekst] = useState(begin);
  const [soort, zetSoort] = useState<Soort>('vanaf');
  const [tm, zetTm] = useState('');
  const [fout, zetFout] = useState<{ veld: string; melding: string } | null>(null);
  const klaar = useRef(false);
  const sluit = (melding: string | null) => {
    if (klaar.current) return;
    klaar.current = true;
    onAnnuleer(melding);
  };
  const bewaar = (): string | null => {
    const gelezen = leesCel(tekst, doel, kolom, reikwijdteVan(soort, tm));
    if (gelezen.soort === 'fout') {
      zetFout(gelezen);
      return gelezen.melding;
    }
    const melding = onCheck(gelezen.opdracht);
    if (melding !== null) {
      zetFout({ veld: 'waarde', melding });
      return melding;
    }
    klaar.current = true;
    onKlaar(gelezen.opdracht);
    return null;
  };
  /** Focus went elsewhere: what was typed is saved when it can be. */
  const verlaat = () => {
    if (klaar.current) return;
    const melding = tekst === begin && !getypt ? null : bewaar();
    sluit(melding);
  };
  const context: EditorContext = {
    save: () => void bewaar(),
    cancel: () => sluit(null),
    shiftReach: (step) =>
      zetSoort(VOLGORDE.at((VOLGORDE.indexOf(soort) + step) % VOLGORDE.length) ?? 'vanaf'),
  };
  const opToets = (toets: KeyboardEvent) => {
    if (!giveKey(EDITOR_ACTIONS, toets.nativeEvent, context)) return;
    toets.preventDefault();
    toets.stopPropagation();
  };
  const typ = (nieuw: string) => {
    zetTekst(nieuw);
    zetFout(null);
  };
  return { tekst, typ, soort, zetSoort, tm, zetTm, fout, sluit, verlaat, opToets };
}

/** Types a value in a cell and says for how long it holds; Enter saves, Esc leaves everything as it was. */
export function CelBewerker(props: Props) {
  const { cel, kolom, doel, begin, getypt, wat } = props.vraag;
  const bewerking = useBewerking(props);
  const { fout } = bewerking;
  const veld = useRef<HTMLInputElement>(null);
  const plaats = usePlaats(cel, () => bewerking.sluit(null));
  const meldingId = useId();
  useLayoutEffect(() => {
    veld.current?.focus();
    if (getypt) veld.current?.setSelectionRange(begin.length, begin.length);
    else veld.current?.select();
  }, [begin, getypt]);
  return createPortal(
    <fieldset
      className="bewerker"
      style={{ left: plaats.left, top: plaats.top }}
      onKeyDown={bewerking.opToets}
      onBlur={(vertrek) => {
        if (!vertrek.currentTarget.contains(vertrek.relatedTarget)) bewerking.verlaat();
      }}
    >
      <legend className="alleen-voorlezen">
        {wat}, {kolomNaam(kolom)}
      </legend>
      <input
        ref={veld}
        className="bewerker__veld"
        style={{ width: plaats.width, height: plaats.height }}
        aria-label={doel.soort === 'uren' ? `Uren per week, ${wat}` : `Aantal open trajecten, ${wat}`}
        aria-invalid={fout?.veld === 'waarde'}
        aria-describedby={fout === null ? undefined : meldingId}
        inputMode="decimal"
        autoComplete="off"
        value={bewerking.tekst}
        onChange={(invoer) => bewerking.typ(invoer.target.value)}
      />
      <div className="bewerker__vak" style={kant(plaats)}>
        {fout === null ? null : (
          <p id={meldingId} className="bewerker__fout" role="alert">
            {fout.melding}
          </p>
        )}
        <ReikwijdteKeuze {...bewerking} kolom={kolom} fout={fout?.veld === 'tot-en-met'} />
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
  const onder = plaats.bottom + 170 < window.innerHeight;
  return { ...(links ? { left: 0 } : { right: 0 }), ...(onder ? { top: plaats.height + 2 } : { bottom: 2 }) };
}

type KeuzeProps = {
  readonly soort: Soort;
  readonly zetSoort: (soort: Soort) => void;
  readonly tm: string;
  readonly zetTm: (tekst: string) => void;
  readonly kolom: Kolom;
  readonly fout: boolean;
};

function ReikwijdteKeuze({ soort, zetSoort, tm, zetTm, kolom, fout }: KeuzeProps) {
  const naam = useId();
  const deze = kolomNaam(kolom);
  const labels: Readonly<Record<Soort, string>> = {
    vanaf: `vanaf ${deze}`,
    alleen: `alleen ${deze}`,
    'tot-en-met': 't/m',
  };
  return (
    <fieldset className="bewerker__reikwijdte">
      <legend className="alleen-voorlezen">Voor hoe lang</legend>
      {VOLGORDE.map((optie) => (
        <label key={optie}>
          <input type="radio" name={naam} checked={soort === optie} onChange={() => zetSoort(optie)} />
          {labels[optie]}
          {optie === 'tot-en-met' ? (
            <input
              className="bewerker__tm"
              aria-label="Tot en met week"
              aria-invalid={fout}
              placeholder="week 20"
              value={tm}
              onFocus={() => zetSoort('tot-en-met')}
              onChange={(invoer) => zetTm(invoer.target.value)}
            />
          ) : null}
        </label>
      ))}
    </fieldset>
  );
}
