import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { OPVOLGING_SOORTEN, type OpvolgingSoort } from '../../../../shared/domain/organisatie/lists.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import { useRowForm } from '../../../data/form.ts';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';

type Stap = OrganisatieView['opvolgingen'][number];

type Props = {
  /** The organisation of the page: the old one of a new step. */
  readonly organisatieId: string;
  readonly stap: Stap | null;
  readonly vandaag: string;
  readonly onClose: () => void;
};

/** Notes or corrects who came after whom; people stay where they are. */
export function OpvolgingDialog({ organisatieId, stap, vandaag, onClose }: Props) {
  const [vanId, setOf] = useState(stap?.van.id ?? organisatieId);
  const [naarId, setTo] = useState(stap?.naar.id ?? '');
  const [datum, setDatum] = useState<string | null | undefined>(stap?.datum ?? vandaag);
  const [soort, setSoort] = useState<OpvolgingSoort>(stap?.soort ?? 'naamswijziging');
  const choices = (useQuery(organisatieQueries.keuzes()).data ?? []).map(({ id, naam }) => ({
    waarde: id,
    label: naam,
  }));
  const form = useRowForm({
    id: stap?.id ?? null,
    read: () => (naarId === '' || typeof datum !== 'string' ? null : { vanId, naarId, datum, soort }),
    nieuw: [organisatieOpdrachten.nieuweOpvolging, (input) => input],
    wijzig: [organisatieOpdrachten.wijzigOpvolging, (input, id) => ({ id, ...input })],
    verwijder: organisatieOpdrachten.verwijderOpvolging,
    done: onClose,
  });
  const { velden, toonFouten } = form;
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
      <ChoiceField
        label="Oude organisatie"
        verplicht
        waarde={vanId}
        keuzes={choices}
        onChange={setOf}
        melding={velden.vanId}
      />
      <ChoiceField
        label="Nieuwe organisatie"
        verplicht
        waarde={naarId}
        keuzes={choices}
        leeg="Kies een organisatie"
        onChange={setTo}
        melding={velden.naarId ?? (toonFouten && naarId === '' ? 'Kies een organisatie.' : undefined)}
      />
      <ChoiceField
        label="Soort"
        waarde={soort}
        keuzes={OPVOLGING_SOORTEN.options}
        onChange={(text) => setSoort(OPVOLGING_SOORTEN.find(text) ?? soort)}
        melding={velden.soort}
      />
      <DatumField
        label="Vanaf"
        hint="De eerste dag van de nieuwe organisatie."
        verplicht
        waarde={datum}
        onChange={setDatum}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.datum}
      />
    </FormDialog>
  );
}
