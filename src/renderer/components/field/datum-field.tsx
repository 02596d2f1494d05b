import { Button, Input } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useId, useRef, useState } from 'react';
import { datumEcho, readTypedDatum, type TypedDatumChoice } from '../../../shared/domain/tijd/typed-datum.ts';
import { useToday } from '../../lib/today.ts';
import { FormField, type LeesFieldProps, useParsedText } from './field.tsx';
import { Calendar } from './kalender.tsx';

type Base = Omit<LeesFieldProps<string>, 'waarde' | 'onChange'> & {
  readonly waarde: string | null | undefined;
  /** The last day of a period: a week that is typed is its Sunday. */
  readonly rand?: TypedDatumChoice['rand'];
  /** What the field is about has been: without a year it is the last one up to today. */
  readonly richting?: TypedDatumChoice['richting'];
  /** The first day of the period of which this is the last: without a year it is the first one from there on. */
  readonly na?: string | null | undefined;
  /** Text of the empty field. */
  readonly plaatshouder?: string;
  /** Absent: that of the core. */
  readonly vandaag?: string;
};

type RequiredDatum = Base & {
  readonly optioneel?: false;
  readonly onChange: (value: string | undefined) => void;
};

/** An empty field is allowed and gives null ('zonder einde'). */
type OptionalDatum = Base & {
  readonly optioneel: true;
  readonly onChange: (value: string | null | undefined) => void;
};

/** Without its label: what a field of one meaning takes. */
export type DatumProps<F extends RequiredDatum | OptionalDatum = RequiredDatum> = Omit<
  F,
  'label' | 'optioneel'
>;

/** A date (ISO), typed as people write it or chosen in a small calendar with week numbers. */
export function DatumField(props: RequiredDatum | OptionalDatum) {
  const { waarde, toonFouten, optioneel = false, eerste, rand, richting, na, ...base } = props;
  const today = useToday();
  const vandaag = props.vandaag ?? today;
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
  const onChange = (datum: string | null | undefined) =>
    props.optioneel ? props.onChange(datum) : props.onChange(datum ?? undefined);
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

/** The last day of a period; empty is without end. */
export function TmField(field: DatumProps<OptionalDatum> & { readonly label?: string }) {
  return (
    <DatumField label="T/m" hint="De laatste dag. Leeg = zonder einde." rand="einde" {...field} optioneel />
  );
}
