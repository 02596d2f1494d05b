import { useQuery } from '@tanstack/react-query';
import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { OPVOLGING_SOORTEN } from '../../../../shared/domain/organisatie/lists.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { naamChoices } from '../../../components/field/choice-options.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import { typed, useRowForm } from '../../../data/form.ts';
import { useToday } from '../../../lib/today.ts';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';

type Stap = OrganisatieView['opvolgingen'][number];

type Props = {
  /** The organisation of the page: the old one of a new step. */
  readonly organisatieId: string;
  readonly stap: Stap | null;
  readonly onClose: () => void;
};

/** Notes or corrects who came after whom; people stay where they are. */
export function OpvolgingDialog({ organisatieId, stap, onClose }: Props) {
  const vandaag = useToday();
  const choices = naamChoices(useQuery(organisatieQueries.keuzes()).data ?? []);
  const { veld, ...form } = useRowForm({
    id: stap?.id ?? null,
    begin: {
      vanId: stap?.van.id ?? organisatieId,
      naarId: stap?.naar.id ?? '',
      datum: typed(stap?.datum ?? vandaag),
      soort: stap?.soort ?? ('naamswijziging' as const),
    },
    read: ({ datum, ...rest }) => (rest.naarId === '' || datum === undefined ? null : { ...rest, datum }),
    nieuw: [organisatieOpdrachten.nieuweOpvolging, (input) => input],
    wijzig: [organisatieOpdrachten.wijzigOpvolging, (input, id) => ({ id, ...input })],
    verwijder: organisatieOpdrachten.verwijderOpvolging,
    done: onClose,
  });
  return (
    <FormDialog
      titel={stap === null ? 'Opvolging vastleggen' : 'Opvolging wijzigen'}
      knop="Opslaan"
      vorm={form}
      onClose={onClose}
    >
      <p className="zacht veld--breed">
        Dit legt alleen vast wie wie opvolgt. Medewerkers blijven waar ze zijn. Gaan ze over? Kies dan
        Samenvoegen of Splitsen.
      </p>
      <ChoiceField label="Oude organisatie" verplicht keuzes={choices} {...veld('vanId')} />
      <ChoiceField
        label="Nieuwe organisatie"
        verplicht
        keuzes={choices}
        leeg="Kies een organisatie"
        {...veld('naarId')}
      />
      <ChoiceField label="Soort" keuzes={OPVOLGING_SOORTEN.options} {...veld('soort')} />
      <DatumField
        label="Vanaf"
        hint="De eerste dag van de nieuwe organisatie."
        verplicht
        {...veld('datum')}
      />
    </FormDialog>
  );
}
