import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import { useForm } from '../../../data/form.ts';
import { type KlachtChoices, klachtenOpdrachten, personenVerouderd } from '../basis/klachten.queries.ts';
import { NO_WIE, toWie, type Wie, WieFields } from './wie-fields.tsx';

/** Stands for who works now: that person may not be a gebruiker yet. */
export const IK = 'ik';

type Persoon = Pick<KlachtChoices['ik'], 'naam' | 'stand' | 'medewerkerId' | 'naamgenoten'>;

/**
 * Whether who works now may say who they are: once, and only what takes no shield away. With one medewerker of their name it
 * is that one; otherwise only where nobody else can say it.
 */
export const mayOwnWie = ({ stand, naamgenoten, anderen }: KlachtChoices['ik']): boolean =>
  stand === 'onbekend' && (naamgenoten.length === 1 || (naamgenoten.length === 0 && anderen.length === 0));

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

/** Which medewerker the people are who work with complaints; of oneself everybody can say it once. */
export function WieDialog({ keuzes, first, magAnderen, onClose }: Props) {
  const client = useQueryClient();
  const { ik } = keuzes;
  const personen = new Map<string, Persoon>([
    ...(mayOwnWie(ik) ? [[IK, ik] as const] : []),
    ...(magAnderen ? keuzes.personen.filter(({ id }) => id !== ik.id) : []).map(
      (persoon) => [persoon.id, persoon] as const,
    ),
  ]);
  const [begin = IK] = personen.has(first) ? [first] : personen.keys();
  const [id, setId] = useState(begin);
  const [wie, setWie] = useState(() => wieOf(personen.get(begin) ?? ik));
  const form = useForm(klachtenOpdrachten.koppelPersoon, {
    input: () => {
      const who = toWie(wie);
      return who === null || !personen.has(id) ? null : { id: id === IK ? null : id, ...who };
    },
    done: () => {
      personenVerouderd(client);
      onClose();
    },
  });
  const { velden, toonFouten } = form;
  return (
    <FormDialog titel="Wie is wie bij klachten" knop="Vastleggen" vorm={form} onClose={onClose}>
      {personen.has(IK) ? null : (
        <p className="zacht">
          Wie u zelf bent, wijzigt u hier niet. Klopt het niet? Vraag het de administratie of een andere
          beheerder (Awb 9:7).
        </p>
      )}
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
      <WieFields
        key={id}
        {...{ wie, velden, toonFouten }}
        eigenNaamgenoten={id === IK ? ik.naamgenoten : []}
        onChange={(nieuw) => setWie(nieuw)}
      />
    </FormDialog>
  );
}
