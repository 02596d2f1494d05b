import { ToggleButton } from '@fluentui/react-components';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { INDELINGEN } from '../../../shared/domain/organisatie/lists.ts';
import { FORMATIE_MATEN, FORMATIE_PER, MATRIX_MATEN } from '../../../shared/domain/planning/maten.ts';
import { isGeldigeDatum } from '../../../shared/domain/tijd/datum.ts';
import { ChoiceField } from '../../components/field/field.tsx';
import { Peildatum } from '../../components/field/peildatum.tsx';
import { Page } from '../../components/page.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/toestand.tsx';
import { formatieOptions, useFormatieEntry } from '../../data/formatie.ts';
import { leesFout } from '../../lib/report-error.ts';
import type { Store } from '../../lib/store.ts';
import { ExportButton } from '../../parts/export/export-button.tsx';
import { EntryBar } from '../../parts/formatie/entry-bar.tsx';
import { PrintPreview } from '../../parts/print/print-preview.tsx';
import { organisatieTable } from './overzicht-export.ts';
import { FormatieScreen } from './rapporten/formatie/screen.tsx';
import { MatrixScreen } from './rapporten/matrix/screen.tsx';
import './overzichten.css';
import { organisatieOptions, overzichtQueries } from './overzichten.queries.ts';
import { RAPPORTEN, type StafRapport } from './rapporten.ts';
import { formatieTable, matrixTable } from './staf-export.ts';

type Props = {
  readonly rapport: StafRapport;
  readonly vandaag: string;
  readonly peildatumWinkel: Store<string | null>;
};

const VORMEN = [
  { waarde: 'scherm', label: 'Op het scherm' },
  { waarde: 'papier', label: 'Op papier (PDF)' },
] as const;

/** What is chosen; it lives in the address, so that a link leads to the same figures. */
function useStafChoice({ rapport, vandaag, peildatumWinkel }: Props) {
  const [query, setSearch] = useSearchParams();
  const datum = query.get('peildatum') ?? '';
  const peildatum = isGeldigeDatum(datum) ? datum : (peildatumWinkel.read() ?? vandaag);
  useEffect(() => peildatumWinkel.set(peildatum), [peildatum, peildatumWinkel]);
  const indeling = query.get('indeling') === 'huidig' ? ('huidig' as const) : ('toenmalig' as const);
  const vorm = query.get('vorm') === 'papier' ? ('papier' as const) : ('scherm' as const);
  const per = query.get('per') === 'functie' ? ('functie' as const) : ('specialisme' as const);
  const keuze = {
    peildatum,
    indeling,
    vorm,
    per,
    maat: MATRIX_MATEN.find(query.get('maat') ?? '') ?? 'aantal',
    formatiemaat: FORMATIE_MATEN.find(query.get('formatiemaat') ?? '') ?? 'fte',
    organisatie: query.get('organisatie') ?? '',
  };
  const zet = (part: Readonly<Record<string, string>>) =>
    setSearch({ rapport, ...keuze, ...part }, { replace: true });
  return { keuze, zet };
}

type State = ReturnType<typeof useStafChoice>;

/** The overviews of staf: matrix, one organisation, formatie. */
export function StafOverzichten(props: Props) {
  const { rapport, vandaag } = props;
  const state = useStafChoice(props);
  const { keuze, zet } = state;
  return (
    <Page titel="Overzichten" schuift={false}>
      <div className="overzichten">
        <div className="overzichten__links overzichten__keuze">
          <ChoiceField
            label="Overzicht"
            waarde={rapport}
            keuzes={RAPPORTEN}
            onChange={(value) => zet({ rapport: value })}
          />
          <OwnChoices rapport={rapport} stand={state} />
          <Peildatum
            gekozen={keuze.peildatum}
            vandaag={vandaag}
            onSelect={(peildatum) => zet({ peildatum })}
          />
        </div>
        <Content rapport={rapport} stand={state} vandaag={vandaag} />
      </div>
    </Page>
  );
}

type PartProps = { readonly rapport: StafRapport; readonly stand: State };

function OwnChoices({ rapport, stand: { keuze, zet } }: PartProps) {
  if (rapport === 'formatie') {
    return (
      <>
        <ChoiceField label="Tonen" waarde={keuze.vorm} keuzes={VORMEN} onChange={(vorm) => zet({ vorm })} />
        <ChoiceField
          label="Per"
          waarde={keuze.per}
          keuzes={FORMATIE_PER.options}
          onChange={(per) => zet({ per })}
        />
        <ChoiceField
          label="In"
          waarde={keuze.formatiemaat}
          keuzes={FORMATIE_MATEN.options}
          onChange={(formatiemaat) => zet({ formatiemaat })}
        />
      </>
    );
  }
  return (
    <>
      {rapport === 'matrix' ? (
        <>
          <ChoiceField label="Tonen" waarde={keuze.vorm} keuzes={VORMEN} onChange={(vorm) => zet({ vorm })} />
          <ChoiceField
            label="In de vakken"
            waarde={keuze.maat}
            keuzes={MATRIX_MATEN.options}
            onChange={(maat) => zet({ maat })}
          />
        </>
      ) : (
        <OrganisatieChoice keuze={keuze} zet={zet} />
      )}
      <ChoiceField
        label="Indeling"
        waarde={keuze.indeling}
        keuzes={INDELINGEN.options}
        onChange={(indeling) => zet({ indeling })}
      />
    </>
  );
}

function OrganisatieChoice({ keuze, zet }: State) {
  const { peildatum, indeling } = keuze;
  const list = useQuery(organisatieOptions({ peildatum, indeling })).data ?? [];
  return (
    <ChoiceField
      label="Organisatie"
      waarde={keuze.organisatie}
      keuzes={list.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      leeg="Kies een organisatie"
      onChange={(organisatie) => zet({ organisatie })}
    />
  );
}

function Content({ rapport, stand: { keuze }, vandaag }: PartProps & { readonly vandaag: string }) {
  const { peildatum, indeling, maat, organisatie } = keuze;
  switch (rapport) {
    case 'matrix':
      return keuze.vorm === 'papier' ? (
        <PrintPreview vraag={{ rapport: 'matrix', parameters: { peildatum, indeling, maat } }} />
      ) : (
        <MatrixSection keuze={keuze} />
      );
    case 'organisatieoverzicht':
      return organisatie === '' ? (
        <EmptyState titel="Kies een organisatie">
          Het overzicht bevat alleen de medewerkers van die organisatie. Zo kunt u het aan haar geven.
        </EmptyState>
      ) : (
        <OrganisatieSection keuze={keuze} vandaag={vandaag} />
      );
    case 'formatie':
      return keuze.vorm === 'papier' ? (
        <PrintPreview
          vraag={{ rapport: 'formatie', parameters: { peildatum, per: keuze.per, maat: keuze.formatiemaat } }}
        />
      ) : (
        <FormatieSection keuze={keuze} />
      );
  }
}

function OrganisatieSection({ keuze, vandaag }: Pick<State, 'keuze'> & { readonly vandaag: string }) {
  const { organisatie, peildatum, indeling } = keuze;
  const vraag = {
    rapport: 'organisatieoverzicht',
    parameters: { organisatie, peildatum, indeling },
  } as const;
  const client = useQueryClient();
  const create = async () =>
    organisatieTable(
      await client.fetchQuery(
        overzichtQueries.perOrganisatie.queryOptions({
          input: { organisatieId: organisatie, peildatum, indeling },
        }),
      ),
    );
  return (
    <PrintPreview
      vraag={vraag}
      acties={<ExportButton wat="dit overzicht" create={create} vandaag={vandaag} />}
    />
  );
}

type Vraag<T> = {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
};

function Loaded<T>({
  vraag,
  children,
}: {
  readonly vraag: Vraag<T>;
  readonly children: (data: T) => ReactNode;
}) {
  if (vraag.error !== null)
    return <ErrorState tekst={leesFout(vraag.error).tekst} onRetry={() => void vraag.refetch()} />;
  if (vraag.data === undefined) return <LoadingState wat="Overzicht" regels={10} />;
  return <div className="overzichten__scherm">{children(vraag.data)}</div>;
}

function MatrixSection({ keuze }: Pick<State, 'keuze'>) {
  const { peildatum, indeling, maat } = keuze;
  const vraag = useQuery({
    ...overzichtQueries.matrix.queryOptions({ input: { peildatum, indeling } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded vraag={vraag}>
      {(matrix) =>
        matrix.rijen.length === 0 ? (
          <EmptyState titel="Nog niemand">Op deze peildatum werkt er niemand.</EmptyState>
        ) : (
          <>
            <div>
              <ExportButton
                wat="deze matrix"
                vandaag={matrix.opgesteldOp.slice(0, 10)}
                create={() => matrixTable(matrix, maat, peildatum)}
              />
            </div>
            <MatrixScreen matrix={matrix} maat={maat} />
            <ul className="zacht">
              {matrix.definities.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  );
}

function FormatieSection({ keuze }: Pick<State, 'keuze'>) {
  const { peildatum, per, formatiemaat: maat } = keuze;
  const vraag = useQuery({ ...formatieOptions({ peildatum, per }), placeholderData: keepPreviousData });
  const entry = useFormatieEntry(per, peildatum);
  return (
    <Loaded vraag={vraag}>
      {(overzicht) =>
        overzicht.teams.length === 0 ? (
          <EmptyState titel="Nog geen teams">
            Op deze peildatum is er geen team. <a href="#/beheer/teams">Maak teams bij Beheer</a>, of kies een
            andere peildatum.
          </EmptyState>
        ) : (
          <>
            <div className="rij-acties">
              <ToggleButton checked={entry.aan} onClick={() => entry.zetAan(!entry.aan)}>
                Begroting invullen
              </ToggleButton>
              <ExportButton
                wat="deze formatie"
                vandaag={overzicht.opgesteldOp.slice(0, 10)}
                create={() => formatieTable(overzicht, maat, peildatum)}
              />
            </div>
            {entry.aan ? <EntryBar van={peildatum} bron={entry.bron} onSource={entry.zetBron} /> : null}
            {/* A row of another day or measure is another field: what was typed does not wander. */}
            <FormatieScreen
              key={`${peildatum} ${per} ${maat}`}
              {...{ overzicht, maat }}
              onSet={entry.aan && overzicht.peildatum === peildatum ? entry.zet : undefined}
            />
          </>
        )
      }
    </Loaded>
  );
}
