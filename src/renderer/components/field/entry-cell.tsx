import './entry-cell.css';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** What came of saving: how it is shown from now on, or why it is not understood or refused. */
export type EntryResult = { readonly shown: string } | { readonly melding: string };

type Props = {
  /** What the field is of: read out with it. */
  readonly label: string;
  /** What is saved, as text. */
  readonly shown: string;
  /** What an empty field stands for. */
  readonly placeholder: string;
  readonly inputMode: 'decimal' | 'numeric';
  /** The column that the arrows stay in; cells of one table with the same name follow each other. */
  readonly column: string;
  readonly onSave: (text: string) => Promise<EntryResult>;
  /** A block of cells came from the clipboard; answer true when it was dealt with. */
  readonly onPasteBlock?: (text: string) => boolean;
};

/** The cell below this one in its column, or above it. */
function neighbour(field: HTMLInputElement, step: 1 | -1): HTMLInputElement | undefined {
  const all = [...document.querySelectorAll<HTMLInputElement>('input.invulcel__veld')];
  const column = all.filter(({ dataset }) => dataset['column'] === field.dataset['column']);
  return column[column.indexOf(field) + step];
}

/** A cell of a table that one types in: Enter or leaving it saves, Esc takes back, the arrows go on. */
export function EntryCell({ label, shown, placeholder, inputMode, column, onSave, onPasteBlock }: Props) {
  const [text, setText] = useState(shown);
  const [message, setMessage] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // What is saved shows, also after undo; not under the hands of who is typing.
  useEffect(() => {
    if (document.activeElement !== field.current) setText(shown);
  }, [shown]);
  const save = async () => {
    // What was not touched is not written: the shown text may be rounded.
    if (text.trim() === shown) return setMessage(null);
    const result = await onSave(text);
    if ('melding' in result) return setMessage(result.melding);
    setMessage(null);
    setText(result.shown);
  };
  const key = (press: KeyboardEvent<HTMLInputElement>) => {
    if (press.key === 'Enter' || press.key === 'ArrowDown' || press.key === 'ArrowUp') {
      press.preventDefault();
      const next = neighbour(press.currentTarget, press.key === 'ArrowUp' ? -1 : 1);
      if (next === undefined) void save();
      else next.focus();
    } else if (press.key === 'Escape' && text !== shown) {
      press.stopPropagation();
      setText(shown);
      setMessage(null);
    }
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    if (onPasteBlock?.(event.clipboardData.getData('text/plain')) === true) event.preventDefault();
  };
  return (
    <>
      <input
        ref={field}
        className="invulcel__veld"
        data-column={column}
        aria-label={label}
        aria-invalid={message !== null}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => void save()}
        onKeyDown={key}
        onPaste={paste}
        {...{ inputMode, placeholder }}
      />
      {message === null ? null : (
        <p className="invulcel__melding" role="alert">
          {message}
        </p>
      )}
    </>
  );
}
