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
  readonly onKies: (bestand: File) => void;
};

/** Chooses one file. The browser's own field would speak the language of the computer. */
export function BestandKnop({ knop, label, accept, uit = false, klein = false, onKies }: Props) {
  const invoer = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size={klein ? 'small' : 'medium'}
        disabledFocusable={uit}
        onClick={() => invoer.current?.click()}
      >
        {knop}
      </Button>
      <input
        ref={invoer}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const [bestand] = target.files ?? [];
          // The same file may be chosen again after it was mended.
          target.value = '';
          if (bestand !== undefined) onKies(bestand);
        }}
      />
    </>
  );
}
