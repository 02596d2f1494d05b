import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FormatieMaat } from '../../../shared/domain/planning/maten.ts';
import { leesBegroot, toonBegroot } from './formatie-maat.ts';

type Props = {
  /** Whose formatie: read out with the field. */
  readonly label: string;
  /** Minutes per week; null = nothing is decided. */
  readonly waarde: number | null;
  readonly maat: FormatieMaat;
  readonly voltijdMinuten: number;
  /** What an empty field stands for. */
  readonly leeg: string;
  /** Writes; gives a message when it was refused. */
  readonly onZet: (minuten: number | null) => Promise<string | null>;
};

/** The field below this one, or above it. */
function buur(veld: HTMLInputElement, stap: 1 | -1): HTMLInputElement | undefined {
  const alle = [...document.querySelectorAll<HTMLInputElement>('input.begroot__veld')];
  return alle[alle.indexOf(veld) + stap];
}

/** A cell one types in: Enter or leaving it saves, Esc takes back, the arrows go on. */
export function BegrootCel({ label, waarde, maat, voltijdMinuten, leeg, onZet }: Props) {
  const getoond = toonBegroot(waarde, maat, voltijdMinuten);
  const [tekst, zetTekst] = useState(getoond);
  const [melding, zetMelding] = useState<string | null>(null);
  const veld = useRef<HTMLInputElement>(null);
  // What is saved shows, also after undo; not under the hands of who is typing.
  useEffect(() => {
    if (document.activeElement !== veld.current) zetTekst(getoond);
  }, [getoond]);
  const bewaar = async () => {
    // The shown text is rounded: what was not touched is not written.
    if (tekst.trim() === getoond) return zetMelding(null);
    const gelezen = leesBegroot(tekst, maat, voltijdMinuten);
    if (gelezen.soort === 'fout') return zetMelding(gelezen.melding);
    zetMelding(gelezen.minuten === waarde ? null : await onZet(gelezen.minuten));
    zetTekst(toonBegroot(gelezen.minuten, maat, voltijdMinuten));
  };
  const toets = (druk: KeyboardEvent<HTMLInputElement>) => {
    if (druk.key === 'Enter' || druk.key === 'ArrowDown' || druk.key === 'ArrowUp') {
      druk.preventDefault();
      const naar = buur(druk.currentTarget, druk.key === 'ArrowUp' ? -1 : 1);
      if (naar === undefined) void bewaar();
      else naar.focus();
    } else if (druk.key === 'Escape' && tekst !== getoond) {
      druk.stopPropagation();
      zetTekst(getoond);
      zetMelding(null);
    }
  };
  return (
    <>
      <input
        ref={veld}
        className="begroot__veld"
        aria-label={label}
        aria-invalid={melding !== null}
        inputMode="decimal"
        placeholder={leeg}
        value={tekst}
        onChange={(gebeurtenis) => zetTekst(gebeurtenis.target.value)}
        onFocus={(gebeurtenis) => gebeurtenis.target.select()}
        onBlur={() => void bewaar()}
        onKeyDown={toets}
      />
      {melding === null ? null : (
        <p className="begroot__melding" role="alert">
          {melding}
        </p>
      )}
    </>
  );
}
