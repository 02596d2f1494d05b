import { Button, Input } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useId, useRef, useState } from 'react';
import { datumNl, leesDatum } from '../../../shared/domain/tijd/datum.ts';
import { leesSprong, maandagVan, weekVan } from '../../../shared/domain/tijd/week.ts';
import { Kalender } from './kalender.tsx';
import { type LeesVeldProps, useGelezenTekst, Veld } from './veld.tsx';

type DatumVeldProps = LeesVeldProps<string | null> & {
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
export function DatumVeld(props: DatumVeldProps) {
  const {
    waarde,
    onWijzig,
    toonFouten = false,
    vandaag,
    optioneel = false,
    weken = false,
    eerste,
    ...basis
  } = props;
  const kalenderId = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [open, zetOpen] = useState(false);
  const lees = (tekst: string) => {
    if (optioneel && tekst.trim() === '') return { soort: 'ok', waarde: null } as const;
    if (!weken) {
      const datum = leesDatum(tekst);
      return datum.soort === 'ok' ? ({ soort: 'ok', waarde: datum.datum } as const) : datum;
    }
    const sprong = leesSprong(tekst.replace(/^week\s+\d+,\s*/u, ''), vandaag);
    return sprong.soort === 'ok' ? ({ soort: 'ok', waarde: sprong.maandag } as const) : sprong;
  };
  const toon = (datum: string | null) => {
    if (datum === null) return '';
    return weken ? `week ${weekVan(datum).week}, ${datumNl(datum)}` : datumNl(datum);
  };
  const veld = useGelezenTekst<string | null>({ waarde, onWijzig, toonFouten }, lees, toon);
  const kies = (datum: string) => {
    onWijzig(weken ? maandagVan(datum) : datum);
    popover.current?.hidePopover();
  };
  return (
    <div className="datumveld">
      <Veld {...basis} melding={basis.melding ?? veld.melding}>
        <Input
          value={veld.tekst}
          placeholder={basis.plaatshouder ?? (weken ? 'week of datum' : 'dd-mm-jjjj')}
          disabled={basis.uit ?? false}
          {...(eerste ? { 'data-eerste': true } : {})}
          onChange={(_, data) => veld.typ(data.value)}
          onBlur={veld.verlaat}
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              icon={<CalendarLtr20Regular />}
              aria-label={`Kalender bij ${basis.label}`}
              disabled={basis.uit ?? false}
              popoverTarget={kalenderId}
            />
          }
        />
      </Veld>
      <div
        id={kalenderId}
        popover="auto"
        className="popover"
        ref={popover}
        onToggle={(gebeurtenis) => zetOpen(gebeurtenis.newState === 'open')}
      >
        {open ? <Kalender gekozen={waarde ?? null} vandaag={vandaag} onKies={kies} /> : null}
      </div>
    </div>
  );
}
