import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

type Props = {
  /** What the button says. */
  readonly knop: string;
  /** What the file is for; name of the hidden field. */
  readonly label: string;
  /** Extensions, as in `accept` of an input. */
  readonly accept: string;
  readonly uit?: boolean;
  readonly klein?: boolean;
  readonly onSelect: (file: File) => void;
};

/** Chooses one file. The browser's own field would speak the language of the computer. */
export function FileButton({ knop, label, accept, uit = false, klein = false, onSelect }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size={klein ? 'small' : 'medium'}
        disabledFocusable={uit}
        onClick={() => input.current?.click()}
      >
        {knop}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after it was mended.
          target.value = '';
          if (file !== undefined) onSelect(file);
        }}
      />
    </>
  );
}
