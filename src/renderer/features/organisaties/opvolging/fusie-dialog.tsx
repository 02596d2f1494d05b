import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Fusie } from '../../../../shared/contract/detacheringen.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import { usePreviewForm } from '../../../data/preview-form.ts';
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
  readonly datum: string | null | undefined;
  readonly soort: Fusie['soort'];
};

function createFusie({ vanIds, naarId, datum, soort }: Filled): Fusie | null {
  if (vanIds.length === 0 || naarId === '' || typeof datum !== 'string') return null;
  return { vanIds: [...vanIds], naarId, datum, soort };
}

/** Which organisations go up in which, from when; what happens to each person; then one opdracht. */
export function FusieDialog({ vandaag, vanId, onClose }: Props) {
  const [ingevuld, setFilled] = useState<Filled>({
    vanIds: vanId === undefined ? [] : [vanId],
    naarId: '',
    datum: vandaag,
    soort: 'fusie',
  });
  const keuzes = useQuery(organisatieQueries.keuzes()).data ?? [];
  const invoer = createFusie(ingevuld);
  const vraag = useQuery(organisatieQueries.fusieVoorbeeld(invoer));
  const form = usePreviewForm({
    invoer,
    vraag,
    opdracht: organisatieOpdrachten.fuseer,
    done: onClose,
  });
  const { voorbeeld, velden, toonFouten } = form;
  return (
    <PreviewDialog
      titel="Organisaties samenvoegen"
      vorm={form}
      gevolg={voorbeeld?.gevolg}
      velden={FIELDS}
      onClose={onClose}
    >
      <FusieFields
        {...{ ingevuld, keuzes, vandaag, velden, toonFouten }}
        set={(part) => setFilled((previous) => ({ ...previous, ...part }))}
      />
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
  readonly vandaag: string;
  readonly keuzes: readonly OrganisatieChoice[];
  readonly ingevuld: Filled;
  readonly set: (part: Partial<Filled>) => void;
  readonly velden: Readonly<Record<string, string>>;
  readonly toonFouten: boolean;
};

function FusieFields({ ingevuld, set, keuzes, vandaag, velden, toonFouten }: FieldsProps) {
  const { vanIds, naarId, datum, soort } = ingevuld;
  const noVan = toonFouten && vanIds.length === 0 ? 'Kies minstens één organisatie die opgaat.' : undefined;
  return (
    <>
      <OrganisatieVinken
        titel="Welke organisaties gaan op?"
        keuzes={nogDaar(keuzes, datum).filter(({ id }) => id !== naarId)}
        gekozen={vanIds}
        onChange={(selected) => set({ vanIds: selected })}
        melding={velden.vanIds ?? noVan}
      />
      <div className="velden">
        <ChoiceField
          label="In welke organisatie?"
          hint="Bestaat zij nog niet? Maak haar dan eerst."
          verplicht
          waarde={naarId}
          keuzes={nogDaar(keuzes, datum)
            .filter(({ id }) => !vanIds.includes(id))
            .map(({ id, naam }) => ({ waarde: id, label: naam }))}
          leeg="Kies een organisatie"
          onChange={(value) => set({ naarId: value })}
          melding={velden.naarId ?? (toonFouten && naarId === '' ? 'Kies een organisatie.' : undefined)}
        />
        <DatumField
          label="Vanaf"
          verplicht
          waarde={datum}
          onChange={(value) => set({ datum: value })}
          vandaag={vandaag}
          toonFouten={toonFouten}
          melding={velden.datum}
        />
        <ChoiceField
          label="Soort"
          waarde={soort}
          keuzes={SOORTEN}
          onChange={(value) => set({ soort: SOORTEN.find((een) => een.waarde === value)?.waarde ?? 'fusie' })}
        />
      </div>
    </>
  );
}
