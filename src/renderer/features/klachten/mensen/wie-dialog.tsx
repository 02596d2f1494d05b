import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import { useForm } from '../../../data/form.ts';
import { type KlachtChoices, klachtenOpdrachten, personenVerouderd } from '../basis/klachten.queries.ts';
import { NO_WIE, toWie, type Wie, WieFields } from './wie-fields.tsx';

/** Stands for who works now: that person may not be a gebruiker yet. */
export const IK = 'ik';

type Persoon = Pick<KlachtChoices['ik'], 'naam' | 'stand' | 'medewerkerId'>;

const wieOf = ({ stand, medewerkerId }: Persoon): Wie =>
  stand === 'onbekend' ? NO_WIE : { keuze: medewerkerId ?? 'geen', isNaamgenoot: stand === 'geen' };

type Props = {
  readonly keuzes: KlachtChoices;
  /** Who is shown first: id of a persoon, or IK. */
  readonly first: string;
  /** Whether this user may say it of others too. */
  readonly magAnderen: boolean;
  readonly onClose: () => void;
};

/** Which medewerker the people are who work with complaints; of oneself everybody can say it. */
export function WieDialog({ keuzes, first, magAnderen, onClose }: Props) {
  const client = useQueryClient();
  const { ik } = keuzes;
  const personen = new Map<string, Persoon>([
    [IK, ik],
    ...(magAnderen ? keuzes.personen.filter(({ id }) => id !== ik.id) : []).map(
      (persoon): [string, Persoon] => [persoon.id, persoon],
    ),
  ]);
  const begin = personen.has(first) ? first : IK;
  const [id, setId] = useState(begin);
  const [wie, setWie] = useState(() => wieOf(personen.get(begin) ?? ik));
  const form = useForm(klachtenOpdrachten.koppelPersoon, {
    input: () => {
      const who = toWie(wie);
      return who === null ? null : { id: id === IK ? null : id, ...who };
    },
    done: () => {
      personenVerouderd(client);
      onClose();
    },
  });
  const { velden, toonFouten } = form;
  return (
    <FormDialog titel="Wie is wie bij klachten" knop="Vastleggen" vorm={form} onClose={onClose}>
      <ChoiceField
        label="Persoon"
        waarde={id}
        keuzes={[...personen].map(([key, { naam, stand }]) => ({
          waarde: key,
          label: `${naam}${key === IK ? ' (u)' : ''}${stand === 'onbekend' ? ': nog niet vastgelegd' : ''}`,
        }))}
        onChange={(key) => {
          setId(key);
          setWie(wieOf(personen.get(key) ?? ik));
        }}
      />
      <WieFields key={id} {...{ wie, velden, toonFouten }} onChange={(nieuw) => setWie(nieuw)} />
    </FormDialog>
  );
}
