import { TextField } from '../../components/field/field.tsx';

/** A new passphrase, typed twice. */
export type NewWachtzin = { readonly wachtzin: string; readonly herhaling: string };
export const EMPTY_WACHTZIN: NewWachtzin = { wachtzin: '', herhaling: '' };

const SHORTEST = 12;

/** What is not right yet; empty when it can be sent. */
export function checkNewWachtzin({
  wachtzin,
  herhaling,
}: NewWachtzin): Partial<Record<keyof NewWachtzin, string>> {
  if (wachtzin.trim().length < SHORTEST) {
    return { wachtzin: `Kies een wachtzin van minstens ${String(SHORTEST)} tekens.` };
  }
  return herhaling === wachtzin ? {} : { herhaling: 'De twee wachtzinnen zijn niet gelijk.' };
}

type Props = {
  readonly typed: NewWachtzin;
  readonly onChange: (typed: NewWachtzin) => void;
  readonly showErrors: boolean;
  /** What main says of it. */
  readonly melding?: string | undefined;
};

export function NewWachtzinFields({ typed, onChange, showErrors, melding }: Props) {
  const wrong = showErrors ? checkNewWachtzin(typed) : {};
  return (
    <>
      <TextField
        label="Nieuwe wachtzin"
        geheim
        verplicht
        waarde={typed.wachtzin}
        onChange={(wachtzin) => onChange({ ...typed, wachtzin })}
        melding={wrong.wachtzin ?? melding}
        hint={`Een zin van een paar woorden, minstens ${String(SHORTEST)} tekens.`}
      />
      <TextField
        label="Nieuwe wachtzin nog een keer"
        geheim
        verplicht
        waarde={typed.herhaling}
        onChange={(herhaling) => onChange({ ...typed, herhaling })}
        melding={wrong.herhaling}
      />
    </>
  );
}
