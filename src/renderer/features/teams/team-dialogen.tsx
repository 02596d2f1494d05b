import { useQuery } from '@tanstack/react-query';
import type { TeamLine } from '../../../shared/contract/teams.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { ChoiceField, TextField } from '../../components/field/field.tsx';
import { VanafField } from '../../components/field/vanaf-field.tsx';
import { typed, useFieldForm } from '../../data/form.ts';
import { gebiedNaam } from '../../data/indeling.ts';
import { useToday } from '../../lib/today.ts';
import { teamOpdrachten, teamQueries } from './teams.queries.ts';

type FormProps = {
  readonly team: TeamLine;
  readonly onClose: () => void;
};

const CONTACT = [
  ['locatie', 'Locatie', 200],
  ['telefoon', 'Telefoon', 200],
  ['email', 'E-mail', 200],
  ['website', 'Website', 200],
  ['inlooptijden', 'Inlooptijden', 500],
] as const;

export function ContactDialog({ team, onClose }: FormProps) {
  const vandaag = useToday();
  const { locatie, telefoon, email, website, inlooptijden } = team;
  const { veld, ...form } = useFieldForm(teamOpdrachten.zetContact, {
    begin: { locatie, telefoon, email, website, inlooptijden, van: typed(vandaag) },
    input: ({ van, ...contact }) => (van === undefined ? null : { teamId: team.id, van, ...contact }),
    done: onClose,
  });
  return (
    <FormDialog
      titel={`Contact en inlooptijden van team ${team.naam}`}
      knop="Opslaan"
      vorm={form}
      onClose={onClose}
    >
      {CONTACT.map(([key, label, maxLength]) => (
        <TextField key={key} label={label} maxLengte={maxLength} {...veld(key)} />
      ))}
      <VanafField {...veld('van')} />
    </FormDialog>
  );
}

/** Team and wijk go to another gebied together. */
export function GebiedDialog({ team, onClose }: FormProps) {
  const vandaag = useToday();
  const gebieden = useQuery(teamQueries.teams(vandaag)).data?.gebieden ?? [];
  const { veld, ...form } = useFieldForm(teamOpdrachten.zetGebied, {
    begin: { gebiedId: '', van: typed(vandaag) },
    input: ({ gebiedId, van }) =>
      gebiedId === '' || van === undefined ? null : { teamId: team.id, gebiedId, van },
    done: onClose,
  });
  return (
    <FormDialog titel={`Ander gebied voor team ${team.naam}`} knop="Opslaan" vorm={form} onClose={onClose}>
      <ChoiceField
        label="Gebied"
        hint="De wijk gaat mee."
        verplicht
        keuzes={gebieden.map(({ id, naam }) => ({ waarde: id, label: gebiedNaam({ naam }) }))}
        leeg="Kies een gebied"
        {...veld('gebiedId')}
      />
      <VanafField {...veld('van')} />
    </FormDialog>
  );
}
