import { useQuery } from '@tanstack/react-query';
import type { Fusie } from '../../../../shared/contract/detacheringen.ts';
import { naamChoices } from '../../../components/field/choice-options.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import { useValues } from '../../../data/form.ts';
import { type PreviewForm, usePreviewForm } from '../../../data/preview-form.ts';
import { PreviewDialog } from '../../../parts/gevolg/preview-dialog.tsx';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';
import { nogDaar, type OrganisatieChoice, OrganisatieVinken } from './organisatie-vinken.tsx';

const SOORTEN = [
  { waarde: 'fusie', label: 'Fusie' },
  { waarde: 'overname', label: 'Overname' },
  { waarde: 'naamswijziging', label: 'Naamswijziging (nieuwe organisatie)' },
] as const;

const FIELDS = ['vanIds', 'naarId', 'datum'];

type Props = {
  readonly vandaag: string;
  /** Chosen beforehand: the organisation of the page. */
  readonly vanId?: string;
  readonly onClose: () => void;
};

type Filled = {
  readonly vanIds: readonly string[];
  readonly naarId: string;
  readonly datum: string | undefined;
  readonly soort: Fusie['soort'];
};

function createFusie({ vanIds, naarId, datum, soort }: Filled): Fusie | null {
  if (vanIds.length === 0 || naarId === '' || datum === undefined) return null;
  return { vanIds: [...vanIds], naarId, datum, soort };
}

/** Which organisations go up in which, from when; what happens to each person; then one opdracht. */
export function FusieDialog({ vandaag, vanId, onClose }: Props) {
  const values = useValues<Filled>({
    vanIds: vanId === undefined ? [] : [vanId],
    naarId: '',
    datum: vandaag,
    soort: 'fusie',
  });
  const keuzes = useQuery(organisatieQueries.keuzes()).data ?? [];
  const invoer = createFusie(values.waarden);
  const vraag = useQuery(organisatieQueries.fusieVoorbeeld(invoer));
  const form = usePreviewForm({
    values,
    invoer,
    vraag,
    opdracht: organisatieOpdrachten.fuseer,
    done: onClose,
  });
  const { voorbeeld } = form;
  return (
    <PreviewDialog
      titel="Organisaties samenvoegen"
      vorm={form}
      gevolg={voorbeeld?.gevolg}
      velden={FIELDS}
      onClose={onClose}
    >
      <FusieFields {...{ form, keuzes }} />
      {voorbeeld === undefined ? null : (
        <p role="status">
          {voorbeeld.mensen === 1 ? '1 medewerker gaat' : `${String(voorbeeld.mensen)} medewerkers gaan`}{' '}
          over. Alle inzet in teams blijft staan.
        </p>
      )}
    </PreviewDialog>
  );
}

type FieldsProps = {
  readonly form: PreviewForm<unknown, Filled>;
  readonly keuzes: readonly OrganisatieChoice[];
};

function FusieFields({ form: { waarden, veld }, keuzes }: FieldsProps) {
  const { vanIds, naarId, datum } = waarden;
  return (
    <>
      <OrganisatieVinken
        titel="Welke organisaties gaan op?"
        keuzes={nogDaar(keuzes, datum).filter(({ id }) => id !== naarId)}
        teWeinig={vanIds.length === 0 ? 'Kies minstens één organisatie die opgaat.' : undefined}
        {...veld('vanIds')}
      />
      <div className="velden">
        <ChoiceField
          label="In welke organisatie?"
          hint="Bestaat zij nog niet? Maak haar dan eerst."
          verplicht
          keuzes={naamChoices(nogDaar(keuzes, datum).filter(({ id }) => !vanIds.includes(id)))}
          leeg="Kies een organisatie"
          {...veld('naarId')}
        />
        <DatumField label="Vanaf" verplicht {...veld('datum')} />
        <ChoiceField label="Soort" keuzes={SOORTEN} {...veld('soort')} />
      </div>
    </>
  );
}
