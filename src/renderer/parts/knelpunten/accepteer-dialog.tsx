import { useState } from 'react';
import type { Knelpunt } from '../../../shared/domain/knelpunt/types.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { TextField } from '../../components/field/field.tsx';

type Props = {
  readonly knelpunt: Knelpunt;
  readonly accepteer: (knelpunt: Knelpunt, reden: string) => Promise<string | null>;
  readonly onClose: () => void;
};

/** Asks why a knelpunt may stay as it is. */
export function AccepteerDialog({ knelpunt, accepteer, onClose }: Props) {
  const [reden, setReden] = useState('');
  const [message, setMessage] = useState<string | undefined>();
  const [bezig, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    const result = await accepteer(knelpunt, reden);
    setBusy(false);
    if (result === null) onClose();
    else setMessage(result);
  };
  return (
    <FormDialog
      titel="Knelpunt accepteren"
      knop="Accepteren"
      vorm={{ bezig, submit: () => void submit() }}
      onClose={onClose}
    >
      <p>
        <strong>{knelpunt.titel}</strong>
        <br />
        {knelpunt.omschrijving}
      </p>
      <TextField
        label="Waarom is dit goed zo?"
        hint="Het knelpunt blijft te vinden onder Geaccepteerd. Wordt het groter, dan komt het terug. Schrijf hier geen gegevens van cliënten."
        verplicht
        regels={3}
        maxLengte={500}
        waarde={reden}
        onChange={(text) => {
          setReden(text);
          setMessage(undefined);
        }}
        melding={message}
      />
    </FormDialog>
  );
}
