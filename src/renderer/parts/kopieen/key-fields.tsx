import { TextField } from '../../components/field/field.tsx';

/** What is asked for a copy of which the key is not known: by field, what to say there. A field that was asked for stays. */
export type AskedFields = Readonly<Record<string, string>>;

/** What was asked before stays, with what is said now. */
export function nextFields(
  before: AskedFields,
  said: readonly { readonly veld: string; readonly melding: string }[],
): AskedFields {
  return {
    ...Object.fromEntries(Object.keys(before).map((field) => [field, ''])),
    ...Object.fromEntries(said.map(({ veld, melding }) => [veld, melding])),
  };
}

type Props = {
  readonly velden: AskedFields;
  readonly sleutel: string;
  readonly wachtzin: string;
  readonly onSleutel: (text: string) => void;
  readonly onWachtzin: (text: string) => void;
  readonly children?: React.ReactNode;
};

/** The recovery key and the wachtzin of a copy, each where it is asked for; `children` stand before the wachtzin. */
export function KeyFields({ velden, sleutel, wachtzin, onSleutel, onWachtzin, children }: Props) {
  return (
    <>
      {velden.sleutel === undefined ? null : (
        <TextField
          label="Herstelsleutel"
          regels={4}
          maxLengte={200}
          waarde={sleutel}
          onChange={onSleutel}
          melding={velden.sleutel}
        />
      )}
      {velden.wachtzin === undefined ? null : (
        <>
          {children}
          <TextField
            label="Wachtzin"
            geheim
            waarde={wachtzin}
            onChange={onWachtzin}
            melding={velden.wachtzin}
          />
        </>
      )}
    </>
  );
}
