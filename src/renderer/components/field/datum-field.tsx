import { Button, Input } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useId, useRef, useState } from 'react';
import { datumNl, readDatum } from '../../../shared/domain/tijd/datum.ts';
import { maandagOf, readJump, weekOf } from '../../../shared/domain/tijd/week.ts';
import { FormField, type LeesFieldProps, useParsedText } from './field.tsx';
import { Calendar } from './kalender.tsx';

type DatumFieldProps = LeesFieldProps<string | null> & {
  /** Today by the core's clock, for the calendar and for 'week 12' without a year. */
  readonly vandaag: string;
  /** An empty field is allowed and gives null ('zonder einde'). */
  readonly optioneel?: boolean;
  /** Chooses whole weeks: the value is the Monday; 'week 12' may be typed. */
  readonly weken?: boolean;
  /** Text of the empty field. */
  readonly plaatshouder?: string;
  readonly eerste?: boolean;
};

/** A date (ISO), typed as people write it or chosen in a small calendar with week numbers. */
export function DatumField(props: DatumFieldProps) {
  const {
    waarde,
    onChange,
    toonFouten = false,
    vandaag,
    optioneel = false,
    weken = false,
    eerste,
    ...base
  } = props;
  const kalenderId = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const read = (text: string) => {
    if (optioneel && text.trim() === '') return { soort: 'ok', waarde: null } as const;
    if (!weken) {
      const datum = readDatum(text);
      return datum.soort === 'ok' ? ({ soort: 'ok', waarde: datum.datum } as const) : datum;
    }
    const jump = readJump(text.replace(/^week\s+\d+,\s*/u, ''), vandaag);
    return jump.soort === 'ok' ? ({ soort: 'ok', waarde: jump.maandag } as const) : jump;
  };
  const show = (datum: string | null) => {
    if (datum === null) return '';
    return weken ? `week ${weekOf(datum).week}, ${datumNl(datum)}` : datumNl(datum);
  };
  const field = useParsedText<string | null>({ waarde, onChange, toonFouten }, read, show);
  const select = (datum: string) => {
    onChange(weken ? maandagOf(datum) : datum);
    popover.current?.hidePopover();
  };
  return (
    <div className="datumveld">
      <FormField {...base} melding={base.melding ?? field.melding}>
        <Input
          value={field.tekst}
          placeholder={base.plaatshouder ?? (weken ? 'week of datum' : 'dd-mm-jjjj')}
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
