import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../../components/dialog/dialog.tsx';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import { EmptyState } from '../../../components/toestand.tsx';
import { useForm } from '../../../data/form.ts';
import { type KlachtChoices, klachtenOpdrachten, personenVerouderd } from '../basis/klachten.queries.ts';
import { IK, nobodyText, type Persoon, personenFor } from './personen-for.ts';
import { NO_WIE, toWie, type Wie, WieFields } from './wie-fields.tsx';

const TITLE = 'Wie is wie bij klachten';

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
export function WieDialog(props: Props) {
  const { keuzes, first, magAnderen, onClose } = props;
  // As it was opened: what is recorded meanwhile does not empty the dialog under somebody's hands.
  const [personen] = useState(() => personenFor(keuzes, magAnderen));
  const [begin] = personen.has(first) ? [first] : personen.keys();
  if (begin === undefined) {
    return (
      <Dialog
        titel={TITLE}
        onClose={onClose}
        knoppen={
          <Button appearance="primary" onClick={onClose}>
            Sluiten
          </Button>
        }
      >
        <EmptyState titel="Niemand om vast te leggen">{nobodyText(keuzes, magAnderen)}</EmptyState>
      </Dialog>
    );
  }
  return <WieForm {...{ keuzes, personen, begin, onClose }} />;
}

type FormProps = Pick<Props, 'keuzes' | 'onClose'> & {
  readonly personen: ReadonlyMap<string, Persoon>;
  readonly begin: string;
};

function WieForm({ keuzes: { ik }, personen, begin, onClose }: FormProps) {
  const client = useQueryClient();
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
    <FormDialog titel={TITLE} knop="Vastleggen" vorm={form} onClose={onClose}>
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
