import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import { TextField } from '../../components/field/field.tsx';
import { typed, useFieldForm } from '../../data/form.ts';
import { createScenarioOptions, updateScenarioOptions } from './scenarios.queries.ts';

const NAME = {
  label: 'Naam',
  verplicht: true,
  maxLengte: 80,
  leegMelding: 'Geef het scenario een naam.',
} as const;
const NOTE = {
  label: 'Toelichting',
  regels: 3,
  maxLengte: 2000,
  hint: 'Wat wilt u laten zien, en waar gaat u van uit?',
} as const;

type NewProps = {
  readonly vandaag: string;
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
};

export function NewScenario({ vandaag, onDone, onClose }: NewProps) {
  const { veld, ...form } = useFieldForm(createScenarioOptions, {
    begin: { naam: '', toelichting: '', basisPeildatum: typed(vandaag) },
    input: ({ naam, basisPeildatum, toelichting }) =>
      naam.trim() === '' || basisPeildatum === undefined
        ? null
        : { naam, basisPeildatum, toelichting, mutaties: [] },
    done: ({ id }) => onDone(id),
  });
  return (
    <FormDialog titel="Nieuw scenario" knop="Scenario maken" vorm={form} onClose={onClose}>
      <TextField {...NAME} {...veld('naam')} eerste />
      <DatumField
        label="Vergelijken vanaf"
        hint="Het scenario en de planning worden vanaf de week van deze dag vergeleken."
        {...veld('basisPeildatum')}
      />
      <TextField {...NOTE} {...veld('toelichting')} />
    </FormDialog>
  );
}

type EditProps = {
  readonly scenario: {
    readonly id: string;
    readonly naam: string;
    readonly toelichting: string;
    readonly status: 'concept' | 'gedeeld';
  };
  readonly onClose: () => void;
};

export function EditScenario({ scenario, onClose }: EditProps) {
  const { id, naam, toelichting, status } = scenario;
  const { veld, ...form } = useFieldForm(updateScenarioOptions, {
    begin: { naam, toelichting },
    input: (waarden) => (waarden.naam.trim() === '' ? null : { id, status, ...waarden }),
    done: onClose,
  });
  return (
    <FormDialog titel="Scenario wijzigen" knop="Opslaan" vorm={form} onClose={onClose}>
      <TextField {...NAME} {...veld('naam')} eerste />
      <TextField {...NOTE} {...veld('toelichting')} />
    </FormDialog>
  );
}
