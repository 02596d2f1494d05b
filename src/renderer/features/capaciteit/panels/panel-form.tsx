import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Form } from '../../../data/form.ts';

type Props = {
  readonly form: Pick<Form, 'submit' | 'bezig'>;
  /** The verb on the button that writes. */
  readonly knop: string;
  /** Buttons after the first one; absent: Annuleren. */
  readonly knoppen?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A form in the panel beside the planbord: its fields, the button that writes, and Annuleren. */
export function PanelForm({ form, knop, knoppen, onClose, children }: Props) {
  return (
    <form
      className="paneelvorm"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        form.submit();
      }}
      noValidate
    >
      {children}
      <div className="paneelvorm__knoppen">
        <Button appearance="primary" type="submit" disabled={form.bezig}>
          {knop}
        </Button>
        {knoppen ?? <Button onClick={onClose}>Annuleren</Button>}
      </div>
    </form>
  );
}

type RadioProps<T> = {
  /** Read aloud. */
  readonly label: string;
  readonly waarde: T;
  readonly keuzes: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
};

/** One of two or three, all in sight. */
export function RadioField<T>({ label, waarde, keuzes, onChange }: RadioProps<T>) {
  return (
    <fieldset className="keuzerij">
      <legend className="alleen-voorlezen">{label}</legend>
      {keuzes.map(([keuze, tekst]) => (
        <label key={tekst}>
          <input type="radio" checked={keuze === waarde} onChange={() => onChange(keuze)} /> {tekst}
        </label>
      ))}
    </fieldset>
  );
}
