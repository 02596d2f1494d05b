import { Button } from '@fluentui/react-components';
import { type FormEvent, memo, type RefObject, useId, useRef, useState } from 'react';
import { readJump } from '../../../../shared/domain/tijd/typed-datum.ts';
import type { Column, Zoom } from '../../../../shared/domain/tijd/week.ts';
import { actionKeyText } from '../../../actions/action.ts';
import { useActions } from '../../../actions/store.ts';
import { ActionButton } from '../../../components/menu/action-button.tsx';
import {
  naarDatum,
  nextPeriode,
  PERIOD_ACTIONS,
  type PeriodContext,
  previousPeriode,
} from '../actions/period-actions.ts';
import { blader, type Display, periodeText } from '../rows/display.ts';

type Props = {
  readonly weergave: Display;
  readonly setDisplay: (update: (previous: Display) => Display) => void;
  readonly kolommen: readonly Column[];
  readonly vandaag: string;
  /** Brings a date into view and the focus with it. */
  readonly onJump: (datum: string) => void;
};

const ZOOMS: readonly { readonly zoom: Zoom; readonly label: string }[] = [
  { zoom: 'weken', label: 'Weken' },
  { zoom: 'maanden', label: 'Maanden' },
  { zoom: 'kwartalen', label: 'Kwartalen' },
];

/** Period and zoom, in the top bar. */
export const PeriodeBar = memo(function PeriodeBalk({
  weergave,
  setDisplay,
  kolommen,
  vandaag,
  onJump,
}: Props) {
  const popover = useRef<HTMLFormElement>(null);
  const now = () => setDisplay((w) => ({ ...w, van: null }));
  const context: PeriodContext = {
    page: (step) => setDisplay((w) => blader(w, vandaag, step)),
    openJump: () => popover.current?.showPopover(),
  };
  useActions(PERIOD_ACTIONS, context);
  return (
    <>
      <div className="periode">
        <ActionButton action={previousPeriode} context={context} />
        <Jump tekst={periodeText(kolommen, weergave.zoom)} {...{ popover, vandaag, onJump }} />
        <ActionButton action={nextPeriode} context={context} />
        <Button onClick={now}>Vandaag</Button>
      </div>
      <fieldset className="segment">
        <legend className="alleen-voorlezen">Kolommen</legend>
        {ZOOMS.map(({ zoom, label }) => (
          <button
            key={zoom}
            type="button"
            aria-pressed={weergave.zoom === zoom}
            onClick={() => setDisplay((w) => ({ ...w, zoom }))}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </>
  );
});

type JumpProps = {
  readonly tekst: string;
  readonly popover: RefObject<HTMLFormElement | null>;
  readonly vandaag: string;
  readonly onJump: (datum: string) => void;
};

/** The period as a button that opens "Ga naar datum of week…". */
function Jump({ tekst, popover, vandaag, onJump }: JumpProps) {
  const id = useId();
  const messageId = useId();
  const [input, setInput] = useState('');
  const [message, setMessage] = useState('');
  const submit = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const jump = readJump(input, vandaag);
    if (jump.soort === 'fout') {
      setMessage(jump.melding);
      return;
    }
    setInput('');
    popover.current?.hidePopover();
    onJump(jump.datum);
  };
  return (
    <div className="sprongveld">
      <button
        type="button"
        className="sprongveld__knop cijfers"
        popoverTarget={id}
        title={`${naarDatum.label} (${actionKeyText(naarDatum)})`}
      >
        {tekst}
      </button>
      <form
        id={id}
        ref={popover}
        popover="auto"
        className="sprongveld__vorm"
        onSubmit={submit}
        onToggle={(state) => {
          setMessage('');
          if (state.newState === 'open') popover.current?.querySelector('input')?.focus();
        }}
      >
        <label>
          Ga naar datum of week
          <input
            value={input}
            placeholder="15-3-2021 of week 12"
            aria-invalid={message !== ''}
            aria-describedby={message === '' ? undefined : messageId}
            onChange={(typen) => {
              setInput(typen.target.value);
              setMessage('');
            }}
          />
        </label>
        <Button type="submit" appearance="primary">
          Ga
        </Button>
        {message === '' ? null : (
          <p id={messageId} role="alert">
            {message}
          </p>
        )}
      </form>
    </div>
  );
}
