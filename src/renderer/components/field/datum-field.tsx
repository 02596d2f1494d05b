import { Button, Input } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useId, useRef, useState } from 'react';
import { datumEcho, readTypedDatum, type TypedDatumChoice } from '../../../shared/domain/tijd/typed-datum.ts';
import { FormField, type LeesFieldProps, useParsedText } from './field.tsx';
import { Calendar } from './kalender.tsx';

type DatumFieldProps = LeesFieldProps<string | null> & {
  /** Today by the core's clock, for the calendar and for what is typed without a year. */
  readonly vandaag: string;
  /** An empty field is allowed and gives null ('zonder einde'). */
  readonly optioneel?: boolean;
  /** The last day of a period: a week that is typed is its Sunday. */
  readonly rand?: TypedDatumChoice['rand'];
  /** What the field is about has been: without a year it is the last one up to today. */
  readonly richting?: TypedDatumChoice['richting'];
  /** The first day of the period of which this is the last: without a year it is the first one from there on. */
  readonly na?: string | null | undefined;
  /** Text of the empty field. */
  readonly plaatshouder?: string;
  readonly eerste?: boolean;
};

/** A date (ISO), typed as people write it or chosen in a small calendar with week numbers. */
export function DatumField(props: DatumFieldProps) {
  const { waarde, onChange, toonFouten = false, vandaag, optioneel = false, eerste, ...rest } = props;
  const { rand, richting, na, ...base } = rest;
  const kalenderId = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const read = (text: string) => {
    if (optioneel && text.trim() === '') return { soort: 'ok', waarde: null } as const;
    const datum = readTypedDatum(text, {
      vandaag,
      ...(rand === undefined ? {} : { rand }),
      ...(richting === undefined ? {} : { richting }),
      ...(typeof na === 'string' ? { na } : {}),
    });
    return datum.soort === 'ok' ? ({ soort: 'ok', waarde: datum.datum } as const) : datum;
  };
  const show = (datum: string | null) => (datum === null ? '' : datumEcho(datum));
  const field = useParsedText<string | null>({ waarde, onChange, toonFouten }, read, show);
  const select = (datum: string) => {
    onChange(datum);
    popover.current?.hidePopover();
  };
  return (
    <div className="datumveld">
      <FormField {...base} melding={base.melding ?? field.melding}>
        <Input
          value={field.tekst}
          placeholder={base.plaatshouder ?? 'datum of week'}
          disabled={base.uit ?? false}
          {...(eerste ? { 'data-eerste': true } : {})}
          onChange={(_, data) => field.typ(data.value)}
          onBlur={field.verlaat}
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              icon={<CalendarLtr20Regular />}
              aria-label={`Kalender bij ${base.label}`}
              disabled={base.uit ?? false}
              popoverTarget={kalenderId}
            />
          }
        />
      </FormField>
      <div
        id={kalenderId}
        popover="auto"
        className="popover"
        ref={popover}
        onToggle={(gebeurtenis) => setOpen(gebeurtenis.newState === 'open')}
      >
        {open ? <Calendar gekozen={waarde ?? null} vandaag={vandaag} onSelect={select} /> : null}
      </div>
    </div>
  );
}
