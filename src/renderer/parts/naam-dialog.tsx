import { useState } from 'react';
import { FormDialog } from '../components/dialog/form-dialog.tsx';
import { TextField } from '../components/field/field.tsx';
import { VanafField } from '../components/field/vanaf-field.tsx';
import { useForm } from '../data/form.ts';
import type { OpdrachtOptions } from '../data/opdracht.ts';

type Props = {
  /** "team Oost", "gebied Noord", "wijk Oost": whose name it is. */
  readonly wat: string;
  readonly id: string;
  readonly opdracht: OpdrachtOptions<{ id: string; naam: string; van: string }, unknown>;
  readonly vandaag: string;
  readonly onClose: () => void;
};

/** Another name from a date on. */
export function NaamDialog({ wat, id, opdracht, vandaag, onClose }: Props) {
  const [naam, setNaam] = useState('');
  const [van, setOf] = useState<string | null | undefined>(vandaag);
  const form = useForm(opdracht, {
    input: () => (naam.trim() === '' || typeof van !== 'string' ? null : { id, naam, van }),
    done: onClose,
  });
  const { toonFouten, velden } = form;
  return (
    <FormDialog titel={`Nieuwe naam voor ${wat}`} knop="Opslaan" vorm={form} onClose={onClose}>
      <TextField
        label="Nieuwe naam"
        verplicht
        waarde={naam}
        onChange={setNaam}
        maxLengte={80}
        leegMelding="Vul de nieuwe naam in."
        toonFouten={toonFouten}
        melding={velden.naam}
      />
      <VanafField waarde={van} onChange={setOf} {...{ vandaag, toonFouten }} melding={velden.van} />
    </FormDialog>
  );
}
