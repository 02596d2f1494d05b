import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Splitsing } from '../../../../shared/contract/detacheringen.ts';
import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { ChoiceOptions } from '../../../components/field/choice-options.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import { DataTable } from '../../../components/table/data-table.tsx';
import { useValues } from '../../../data/form.ts';
import { type PreviewForm, usePreviewForm } from '../../../data/preview-form.ts';
import { PreviewDialog } from '../../../parts/gevolg/preview-dialog.tsx';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';
import { nogDaar, type OrganisatieChoice, OrganisatieVinken } from './organisatie-vinken.tsx';

const SOORTEN = [
  { waarde: 'splitsing', label: 'Splitsing: de organisatie houdt op' },
  { waarde: 'uittreding', label: 'Uittreding: een deel gaat, de rest blijft' },
] as const;

const FIELDS = ['naarIds', 'standaardId', 'datum', 'keuzes', 'vanId'];
const BLIJFT = 'blijft';

type Filled = {
  readonly soort: Splitsing['soort'];
  readonly datum: string | undefined;
  readonly naarIds: readonly string[];
  /** '' = not chosen yet. */
  readonly standaard: string;
  /** Medewerker → organisation, or BLIJFT. */
  readonly keuzes: ReadonlyMap<string, string>;
};

const toId = (value: string) => (value === BLIJFT ? null : value);

function createSplitsing(vanId: string, filled: Filled): Splitsing | null {
  const { soort, datum, naarIds, standaard, keuzes } = filled;
  if (datum === undefined || naarIds.length < (soort === 'splitsing' ? 2 : 1)) return null;
  if (standaard === '') return null;
  return {
    ...{ vanId, soort, datum },
    naarIds: [...naarIds],
    standaardId: toId(standaard),
    keuzes: [...keuzes].map(([medewerkerId, value]) => ({ medewerkerId, naarId: toId(value) })),
  };
}

type Props = {
  readonly beeld: OrganisatieView;
  readonly vandaag: string;
  readonly onClose: () => void;
};

const EMPTY: Omit<Filled, 'datum'> = { soort: 'splitsing', naarIds: [], standaard: '', keuzes: new Map() };

/** One organisation into more: where people go by default, and who goes elsewhere; then one opdracht. */
export function SplitsDialog({ beeld, vandaag, onClose }: Props) {
  const vanId = beeld.regel.id;
  const values = useValues<Filled>({ ...EMPTY, datum: vandaag }, passend);
  const { waarden, set } = values;
  const all = useQuery(organisatieQueries.keuzes()).data ?? [];
  const keuzes = nogDaar(all, waarden.datum).filter(({ id }) => id !== vanId);
  const invoer = createSplitsing(vanId, waarden);
  // The list of people stays in its place while the effect is worked out anew.
  const vraag = useQuery({
    ...organisatieQueries.splitsVoorbeeld(invoer),
    placeholderData: keepPreviousData,
  });
  const form = usePreviewForm({
    values,
    invoer,
    vraag,
    opdracht: organisatieOpdrachten.splits,
    done: onClose,
  });
  return (
    <PreviewDialog
      titel={`${beeld.regel.naam} splitsen`}
      vorm={form}
      gevolg={form.voorbeeld?.gevolg}
      velden={FIELDS}
      onClose={onClose}
    >
      <SplitsFields {...{ form, keuzes }} />
      {invoer === null || vraag.data === undefined ? null : (
        <Verdeling
          mensen={vraag.data.mensen}
          keuzes={bestemmingen(waarden, all)}
          ingevuld={waarden}
          onSelect={(medewerkerId, value) =>
            set({ keuzes: new Map(waarden.keuzes).set(medewerkerId, value) })
          }
        />
      )}
    </PreviewDialog>
  );
}

/** Forgets choices for an organisation that is no longer one of the new ones. */
function passend(filled: Filled): Filled {
  const kan = new Set([...filled.naarIds, ...(filled.soort === 'uittreding' ? [BLIJFT] : [])]);
  return {
    ...filled,
    standaard: kan.has(filled.standaard) ? filled.standaard : '',
    keuzes: new Map([...filled.keuzes].filter(([, value]) => kan.has(value))),
  };
}

function bestemmingen({ naarIds, soort }: Filled, all: readonly OrganisatieChoice[]) {
  const selected = naarIds.map((id) => ({
    waarde: id,
    label: all.find((een) => een.id === id)?.naam ?? '',
  }));
  return soort === 'uittreding' ? [{ waarde: BLIJFT, label: 'blijft' }, ...selected] : selected;
}

type FieldsProps = {
  readonly form: PreviewForm<unknown, Filled>;
  readonly keuzes: readonly OrganisatieChoice[];
};

function SplitsFields({ form: { waarden, veld, velden }, keuzes }: FieldsProps) {
  const nodig = waarden.soort === 'splitsing' ? 2 : 1;
  const teWeinig = `Kies minstens ${nodig === 1 ? 'één organisatie' : 'twee organisaties'}.`;
  return (
    <>
      <div className="velden">
        <ChoiceField label="Soort" keuzes={SOORTEN} {...veld('soort')} />
        <DatumField label="Vanaf" verplicht {...veld('datum')} melding={velden.datum ?? velden.vanId} />
      </div>
      <OrganisatieVinken
        titel="Naar welke organisaties? Bestaan zij nog niet? Maak ze dan eerst."
        keuzes={keuzes}
        teWeinig={waarden.naarIds.length < nodig ? teWeinig : undefined}
        {...veld('naarIds')}
      />
      <div className="velden">
        <ChoiceField
          label="Medewerkers gaan naar"
          hint="Hieronder kiest u per medewerker iets anders."
          verplicht
          keuzes={bestemmingen(waarden, keuzes)}
          leeg="Kies eerst de organisaties"
          leegMelding="Kies waar medewerkers naartoe gaan."
          {...veld('standaard', 'standaardId')}
        />
      </div>
    </>
  );
}

type VerdelingProps = {
  readonly mensen: readonly {
    readonly medewerkerId: string;
    readonly medewerker: string;
    readonly minutenPerWeek: number;
  }[];
  readonly keuzes: readonly { readonly waarde: string; readonly label: string }[];
  readonly ingevuld: Filled;
  readonly onSelect: (medewerkerId: string, value: string) => void;
};

function Verdeling({ mensen, keuzes, ingevuld, onSelect }: VerdelingProps) {
  if (mensen.length === 0) return <p role="status">Er werkt dan niemand via deze organisatie.</p>;
  return (
    <DataTable
      rol
      naam="Verdeling van medewerkers"
      rijen={mensen}
      sleutel={({ medewerkerId }) => medewerkerId}
      kolommen={[
        { kop: 'Medewerker', cel: ({ medewerker }) => medewerker },
        { kop: 'Uren', getal: true, cel: ({ minutenPerWeek }) => urenWithEenheid(minutenPerWeek) },
        {
          kop: 'Gaat naar',
          cel: ({ medewerkerId, medewerker }) => (
            <select
              className="organisaties__keuze"
              aria-label={`${medewerker} gaat naar`}
              value={ingevuld.keuzes.get(medewerkerId) ?? ingevuld.standaard}
              onChange={(choice) => onSelect(medewerkerId, choice.target.value)}
            >
              <ChoiceOptions keuzes={keuzes} />
            </select>
          ),
        },
      ]}
    />
  );
}
