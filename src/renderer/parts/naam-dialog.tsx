import { FormDialog } from '../components/dialog/form-dialog.tsx';
import { TextField } from '../components/field/field.tsx';
import { VanafField } from '../components/field/vanaf-field.tsx';
import { typed, useFieldForm } from '../data/form.ts';
import type { OpdrachtOptions } from '../data/opdracht.ts';
import { useToday } from '../lib/today.ts';

type Props = {
  /** "team Oost", "gebied Noord", "wijk Oost": whose name it is. */
  readonly wat: string;
  readonly id: string;
  readonly opdracht: OpdrachtOptions<{ id: string; naam: string; van: string }, unknown>;
  readonly onClose: () => void;
};

/** Another name from a date on. */
export function NaamDialog({ wat, id, opdracht, onClose }: Props) {
  const vandaag = useToday();
  const { veld, ...form } = useFieldForm(opdracht, {
    begin: { naam: '', van: typed(vandaag) },
    input: ({ naam, van }) => (naam.trim() === '' || van === undefined ? null : { id, naam, van }),
    done: onClose,
  });
  return (
    <FormDialog titel={`Nieuwe naam voor ${wat}`} knop="Opslaan" vorm={form} onClose={onClose}>
      <TextField
        label="Nieuwe naam"
        verplicht
        maxLengte={80}
        leegMelding="Vul de nieuwe naam in."
        {...veld('naam')}
      />
      <VanafField {...veld('van')} />
    </FormDialog>
  );
}
