import { Button } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  datumLang,
  MAAND_NAMEN,
  plusDagen,
  plusMaanden,
  WEEKDAG_KORT,
  WEEKDAG_NAMEN,
} from '../../../shared/domain/tijd/datum.ts';
import { maandagen, maandagOf, weekOf } from '../../../shared/domain/tijd/week.ts';

type CalendarProps = {
  /** ISO date that is chosen now. */
  readonly gekozen: string | null;
  readonly vandaag: string;
  readonly onSelect: (datum: string) => void;
};

const STAPPEN: Readonly<Record<string, (datum: string) => string>> = {
  ArrowLeft: (datum) => plusDagen(datum, -1),
  ArrowRight: (datum) => plusDagen(datum, 1),
  ArrowUp: (datum) => plusDagen(datum, -7),
  ArrowDown: (datum) => plusDagen(datum, 7),
  PageUp: (datum) => plusMaanden(datum, -1),
  PageDown: (datum) => plusMaanden(datum, 1),
  Home: (datum) => maandagOf(datum),
  End: (datum) => plusDagen(maandagOf(datum), 6),
};

/** A month of days with ISO week numbers; arrows, PageUp/PageDown and Enter work. */
export function Calendar({ gekozen, vandaag, onSelect }: CalendarProps) {
  const [actief, setActief] = useState(gekozen ?? vandaag);
  const [metKey, setWithKey] = useState(true);
  const ref = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (metKey) ref.current?.querySelector<HTMLElement>(`[data-datum="${actief}"]`)?.focus();
  }, [actief, metKey]);
  const blader = (maanden: number) => {
    setWithKey(false);
    setActief(plusMaanden(actief, maanden));
  };
  const onKey = (gebeurtenis: KeyboardEvent) => {
    const stap = STAPPEN[gebeurtenis.key];
    if (stap === undefined) return;
    gebeurtenis.preventDefault();
    setWithKey(true);
    setActief(stap(actief));
  };
  const maand = actief.slice(0, 7);
  return (
    <div className="kalender">
      <div className="kalender__kop">
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          aria-label="Vorige maand"
          onClick={() => blader(-1)}
        />
        <strong aria-live="polite">
          {MAAND_NAMEN[Number(actief.slice(5, 7)) - 1]} {actief.slice(0, 4)}
        </strong>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRight20Regular />}
          aria-label="Volgende maand"
          onClick={() => blader(1)}
        />
      </div>
      <table ref={ref} onKeyDown={onKey} aria-label="Kies een dag">
        <thead>
          <tr>
            <th scope="col" className="zacht">
              wk
            </th>
            {WEEKDAG_KORT.map((dag, i) => (
              <th scope="col" key={dag} abbr={WEEKDAG_NAMEN[i] ?? dag}>
                {dag}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {maandagen(`${maand}-01`, 6).map((maandag) => (
            <Weekregel key={maandag} {...{ maandag, maand, actief, gekozen, vandaag, onSelect }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type WeekregelProps = CalendarProps & {
  readonly maandag: string;
  readonly maand: string;
  readonly actief: string;
};

function Weekregel({ maandag, maand, actief, gekozen, vandaag, onSelect }: WeekregelProps) {
  return (
    <tr>
      <th scope="row" className="zacht">
        {weekOf(maandag).week}
      </th>
      {WEEKDAG_KORT.map((_, i) => {
        const datum = plusDagen(maandag, i);
        const klassen = ['kalender__dag'];
        if (!datum.startsWith(maand)) klassen.push('kalender__dag--anders');
        if (datum === vandaag) klassen.push('kalender__dag--vandaag');
        return (
          <td key={datum}>
            <button
              type="button"
              className={klassen.join(' ')}
              data-datum={datum}
              aria-pressed={datum === gekozen}
              tabIndex={datum === actief ? 0 : -1}
              aria-label={`${datumLang(datum)}${datum === vandaag ? ', vandaag' : ''}`}
              onClick={() => onSelect(datum)}
            >
              {Number(datum.slice(8, 10))}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
