import { Button, Input } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useId, useRef, useState } from 'react';
import { datumNl, readDatum } from '../../../shared/domain/tijd/datum.ts';
import { dagOfWeekText, type Rand, readDagOfWeek } from '../../../shared/domain/tijd/week.ts';
import { FormField, type LeesFieldProps, useParsedText } from './field.tsx';
import { Calendar } from './kalender.tsx';

type DatumFieldProps = LeesFieldProps<string | null> & {
  /** Today by the core's clock, for the calendar and for 'week 12' without a year. */
  readonly vandaag: string;
  /** An empty field is allowed and gives null ('zonder einde'). */
  readonly optioneel?: boolean;
  /** The first or the last day of a period: 'week 12' may be typed as well, and is its Monday or its Sunday. */
  readonly rand?: Rand;
  /** Text of the empty field. */
  readonly plaatshouder?: string;
  readonly eerste?: boolean;
};

/** A date (ISO), typed as people write it or chosen in a small calendar with week numbers. */
export function DatumField(props: DatumFieldProps) {
  const { waarde, onChange, toonFouten = false, vandaag, optioneel = false, rand, eerste, ...base } = props;
  const kalenderId = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const read = (text: string) => {
    if (optioneel && text.trim() === '') return { soort: 'ok', waarde: null } as const;
    const datum = rand === undefined ? readDatum(text) : readDagOfWeek(text, rand, vandaag);
    return datum.soort === 'ok' ? ({ soort: 'ok', waarde: datum.datum } as const) : datum;
  };
  const show = (datum: string | null) => {
    if (datum === null) return '';
    return rand === undefined ? datumNl(datum) : dagOfWeekText(datum, rand);
  };
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
          placeholder={base.plaatshouder ?? (rand === undefined ? 'dd-mm-jjjj' : 'week of datum')}
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
