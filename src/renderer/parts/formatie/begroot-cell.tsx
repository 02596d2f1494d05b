import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FormatieMaat } from '../../../shared/domain/planning/maten.ts';
import { readBegroot, showBegroot } from './formatie-maat.ts';

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
  readonly onSet: (minuten: number | null) => Promise<string | null>;
};

/** The field below this one, or above it. */
function buur(field: HTMLInputElement, stap: 1 | -1): HTMLInputElement | undefined {
  const all = [...document.querySelectorAll<HTMLInputElement>('input.begroot__veld')];
  return all[all.indexOf(field) + stap];
}

/** A cell one types in: Enter or leaving it saves, Esc takes back, the arrows go on. */
export function BegrootCell({ label, waarde, maat, voltijdMinuten, leeg, onSet }: Props) {
  const getoond = showBegroot(waarde, maat, voltijdMinuten);
  const [text, setText] = useState(getoond);
  const [message, setMessage] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // What is saved shows, also after undo; not under the hands of who is typing.
  useEffect(() => {
    if (document.activeElement !== field.current) setText(getoond);
  }, [getoond]);
  const save = async () => {
    // The shown text is rounded: what was not touched is not written.
    if (text.trim() === getoond) return setMessage(null);
    const parsed = readBegroot(text, maat, voltijdMinuten);
    if (parsed.soort === 'fout') return setMessage(parsed.melding);
    setMessage(parsed.minuten === waarde ? null : await onSet(parsed.minuten));
    setText(showBegroot(parsed.minuten, maat, voltijdMinuten));
  };
  const key = (druk: KeyboardEvent<HTMLInputElement>) => {
    if (druk.key === 'Enter' || druk.key === 'ArrowDown' || druk.key === 'ArrowUp') {
      druk.preventDefault();
      const naar = buur(druk.currentTarget, druk.key === 'ArrowUp' ? -1 : 1);
      if (naar === undefined) void save();
      else naar.focus();
    } else if (druk.key === 'Escape' && text !== getoond) {
      druk.stopPropagation();
      setText(getoond);
      setMessage(null);
    }
  };
  return (
    <>
      <input
        ref={field}
        className="begroot__veld"
        aria-label={label}
        aria-invalid={message !== null}
        inputMode="decimal"
        placeholder={leeg}
        value={text}
        onChange={(gebeurtenis) => setText(gebeurtenis.target.value)}
        onFocus={(gebeurtenis) => gebeurtenis.target.select()}
        onBlur={() => void save()}
        onKeyDown={key}
      />
      {message === null ? null : (
        <p className="begroot__melding" role="alert">
          {message}
        </p>
      )}
    </>
  );
}
