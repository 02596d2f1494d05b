import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TeamLine } from '../../../shared/contract/teams.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { ChoiceField, TextField } from '../../components/field/field.tsx';
import { VanafField } from '../../components/field/vanaf-field.tsx';
import { useForm } from '../../data/form.ts';
import { gebiedNaam } from '../../data/indeling.ts';
import { teamOpdrachten, teamQueries } from './teams.queries.ts';

type FormProps = {
  readonly team: TeamLine;
  readonly vandaag: string;
  readonly onClose: () => void;
};

const CONTACT = [
  ['locatie', 'Locatie', 200],
  ['telefoon', 'Telefoon', 200],
  ['email', 'E-mail', 200],
  ['website', 'Website', 200],
  ['inlooptijden', 'Inlooptijden', 500],
] as const;

export function ContactDialog({ team, vandaag, onClose }: FormProps) {
  const { locatie, telefoon, email, website, inlooptijden } = team;
  const [contact, setContact] = useState({ locatie, telefoon, email, website, inlooptijden });
  const [van, setOf] = useState<string | null | undefined>(vandaag);
  const form = useForm(teamOpdrachten.zetContact, {
    input: () => (typeof van !== 'string' ? null : { teamId: team.id, van, ...contact }),
    done: onClose,
  });
  const { toonFouten, velden } = form;
  return (
    <FormDialog
      titel={`Contact en inlooptijden van team ${team.naam}`}
      knop="Opslaan"
      vorm={form}
      onClose={onClose}
    >
      {CONTACT.map(([key, label, maxLength]) => (
        <TextField
          key={key}
          label={label}
          waarde={contact[key]}
          onChange={(value) => setContact((previous) => ({ ...previous, [key]: value }))}
          maxLengte={maxLength}
          melding={velden[key]}
        />
      ))}
      <VanafField waarde={van} onChange={setOf} {...{ vandaag, toonFouten }} melding={velden.van} />
    </FormDialog>
  );
}

/** Team and wijk go to another gebied together. */
export function GebiedDialog({ team, vandaag, onClose }: FormProps) {
  const gebieden = useQuery(teamQueries.teams(vandaag)).data?.gebieden ?? [];
  const [gebiedId, setGebiedId] = useState('');
  const [van, setOf] = useState<string | null | undefined>(vandaag);
  const form = useForm(teamOpdrachten.zetGebied, {
    input: () => (gebiedId === '' || typeof van !== 'string' ? null : { teamId: team.id, gebiedId, van }),
    done: onClose,
  });
  const { toonFouten, velden } = form;
  return (
    <FormDialog titel={`Ander gebied voor team ${team.naam}`} knop="Opslaan" vorm={form} onClose={onClose}>
      <ChoiceField
        label="Gebied"
        hint="De wijk gaat mee."
        verplicht
        waarde={gebiedId}
        keuzes={gebieden.map(({ id, naam }) => ({ waarde: id, label: gebiedNaam({ naam }) }))}
        leeg="Kies een gebied"
        onChange={setGebiedId}
        melding={velden.gebiedId ?? (toonFouten && gebiedId === '' ? 'Kies een gebied.' : undefined)}
      />
      <VanafField waarde={van} onChange={setOf} {...{ vandaag, toonFouten }} melding={velden.van} />
    </FormDialog>
  );
}
