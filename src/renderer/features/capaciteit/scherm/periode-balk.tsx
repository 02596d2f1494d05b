import { Button } from '@fluentui/react-components';
import { type FormEvent, memo, type RefObject, useId, useRef, useState } from 'react';
import { type Kolom, leesSprong, type Zoom } from '../../../../shared/domain/tijd/week.ts';
import { actionKeyText } from '../../../actions/action.ts';
import { useActions } from '../../../actions/store.ts';
import { ActionButton } from '../../../components/menu/action-button.tsx';
import {
  naarDatum,
  PERIOD_ACTIONS,
  type PeriodContext,
  volgendePeriode,
  vorigePeriode,
} from '../actions/period-actions.ts';
import { blader, periodeTekst, type Weergave } from '../rijen/weergave.ts';

type Props = {
  readonly weergave: Weergave;
  readonly zetWeergave: (wijzig: (vorige: Weergave) => Weergave) => void;
  readonly kolommen: readonly Kolom[];
  readonly vandaag: string;
  /** Brings a date into view and the focus with it. */
  readonly onSpring: (datum: string) => void;
};

const ZOOMS: readonly { readonly zoom: Zoom; readonly label: string }[] = [
  { zoom: 'weken', label: 'Weken' },
  { zoom: 'maanden', label: 'Maanden' },
  { zoom: 'kwartalen', label: 'Kwartalen' },
];

/** Period and zoom, in the top bar. */
export const PeriodeBalk = memo(function PeriodeBalk({
  weergave,
  zetWeergave,
  kolommen,
  vandaag,
  onSpring,
}: Props) {
  const popover = useRef<HTMLFormElement>(null);
  const nu = () => zetWeergave((w) => ({ ...w, van: null }));
  const context: PeriodContext = {
    page: (step) => zetWeergave((w) => blader(w, vandaag, step)),
    openJump: () => popover.current?.showPopover(),
  };
  useActions(PERIOD_ACTIONS, context);
  return (
    <>
      <div className="periode">
        <ActionButton action={vorigePeriode} context={context} />
        <Sprong tekst={periodeTekst(kolommen, weergave.zoom)} {...{ popover, vandaag, onSpring }} />
        <ActionButton action={volgendePeriode} context={context} />
        <Button onClick={nu}>Vandaag</Button>
      </div>
      <fieldset className="segment">
        <legend className="alleen-voorlezen">Kolommen</legend>
        {ZOOMS.map(({ zoom, label }) => (
          <button
            key={zoom}
            type="button"
            aria-pressed={weergave.zoom === zoom}
            onClick={() => zetWeergave((w) => ({ ...w, zoom }))}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </>
  );
});

type SprongProps = {
  readonly tekst: string;
  readonly popover: RefObject<HTMLFormElement | null>;
  readonly vandaag: string;
  readonly onSpring: (datum: string) => void;
};

/** The period as a button that opens "Ga naar datum of week…". */
function Sprong({ tekst, popover, vandaag, onSpring }: SprongProps) {
  const id = useId();
  const meldingId = useId();
  const [invoer, zetInvoer] = useState('');
  const [melding, zetMelding] = useState('');
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const sprong = leesSprong(invoer, vandaag);
    if (sprong.soort === 'fout') {
      zetMelding(sprong.melding);
      return;
    }
    zetInvoer('');
    popover.current?.hidePopover();
    onSpring(sprong.datum);
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
        onSubmit={verstuur}
        onToggle={(stand) => {
          zetMelding('');
          if (stand.newState === 'open') popover.current?.querySelector('input')?.focus();
        }}
      >
        <label>
          Ga naar datum of week
          <input
            value={invoer}
            placeholder="15-3-2021 of week 12"
            aria-invalid={melding !== ''}
            aria-describedby={melding === '' ? undefined : meldingId}
            onChange={(typen) => {
              zetInvoer(typen.target.value);
              zetMelding('');
            }}
          />
        </label>
        <Button type="submit" appearance="primary">
          Ga
        </Button>
        {melding === '' ? null : (
          <p id={meldingId} role="alert">
            {melding}
          </p>
        )}
      </form>
    </div>
  );
}
