import { ToggleButton } from '@fluentui/react-components';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { z } from 'zod';
import { isGeldigeDatum } from '../../../shared/domain/tijd/datum.ts';
import { dagOfLokaal } from '../../../shared/domain/tijd/moment.ts';
import { formatie } from '../../../shared/rapport/formatie.ts';
import { matrix } from '../../../shared/rapport/matrix.ts';
import { organisatieoverzicht } from '../../../shared/rapport/organisatieoverzicht.ts';
import { type PrintOpdracht, printVraagSchema } from '../../../shared/rapport/rapporten.ts';
import { ChoiceField } from '../../components/field/field.tsx';
import { Page } from '../../components/page.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/toestand.tsx';
import { formatieOptions, useFormatieEntry } from '../../data/formatie.ts';
import { leesFout } from '../../lib/report-error.ts';
import type { Store } from '../../lib/store.ts';
import { ExportButton } from '../../parts/export/export-button.tsx';
import { EntryBar } from '../../parts/formatie/entry-bar.tsx';
import { PrintPreview } from '../../parts/print/print-preview.tsx';
import { ChoiceForm } from './choice-form.tsx';
import { organisatieTable } from './overzicht-export.ts';
import { FormatieScreen } from './rapporten/formatie/screen.tsx';
import { MatrixScreen } from './rapporten/matrix/screen.tsx';
import './overzichten.css';
import { May } from '../../components/may.tsx';
import { overzichtQueries } from './overzichten.queries.ts';
import { type OtherOverzicht, readValues, type Values } from './rapporten.ts';
import { formatieTable, matrixTable } from './screen-export.ts';

type Props = {
  readonly rapport: OtherOverzicht;
  readonly vandaag: string;
  readonly peildatumWinkel: Store<string | null>;
};

const VORMEN = [
  { waarde: 'scherm', label: 'Op het scherm' },
  { waarde: 'papier', label: 'Op papier (PDF)' },
] as const;

/** What is chosen; it lives in the address, so that a link leads to the same figures. */
function useAddressChoice({ rapport, vandaag, peildatumWinkel }: Props) {
  const [query, setSearch] = useSearchParams();
  const datum = query.get('peildatum') ?? '';
  const peildatum = isGeldigeDatum(datum) ? datum : (peildatumWinkel.read() ?? vandaag);
  useEffect(() => peildatumWinkel.set(peildatum), [peildatum, peildatumWinkel]);
  const vorm = query.get('vorm') === 'papier' ? ('papier' as const) : ('scherm' as const);
  /** What belongs to another report stays, for when one goes back to it. */
  const asked = { ...Object.fromEntries(query), peildatum };
  const keuze = { ...readValues(rapport, asked), peildatum };
  const zet = (part: Values) => setSearch({ ...asked, vorm, ...keuze, rapport, ...part }, { replace: true });
  return { keuze, vorm, zet };
}

/** Which of them can be read on screen; the others are paper only. */
const ON_SCREEN: ReadonlySet<OtherOverzicht> = new Set(['matrix', 'formatie']);

/** Every overview but those of a gebied or a team: what is chosen stands in the address alone. */
export function OtherOverzichten(props: Props) {
  const { rapport, vandaag } = props;
  const { keuze, vorm, zet } = useAddressChoice(props);
  return (
    <Page titel="Overzichten" schuift={false}>
      <div className="overzichten">
        <div className="overzichten__links">
          <ChoiceForm
            rapport={rapport}
            values={keuze}
            onSelect={zet}
            onOther={(value) => zet({ rapport: value })}
          >
            {ON_SCREEN.has(rapport) ? (
              <ChoiceField
                label="Tonen"
                waarde={vorm}
                keuzes={VORMEN}
                onChange={(value) => zet({ vorm: value })}
              />
            ) : null}
          </ChoiceForm>
        </div>
        {vorm === 'scherm' && rapport === 'matrix' ? (
          <MatrixSection keuze={matrix.parameters.parse(keuze)} />
        ) : vorm === 'scherm' && rapport === 'formatie' ? (
          <FormatieSection keuze={formatie.parameters.parse(keuze)} />
        ) : (
          <Paper rapport={rapport} keuze={keuze} vandaag={vandaag} />
        )}
      </div>
    </Page>
  );
}

type PaperProps = { readonly rapport: OtherOverzicht; readonly keuze: Values; readonly vandaag: string };

function Paper({ rapport, keuze, vandaag }: PaperProps) {
  const vraag = printVraagSchema.safeParse({ rapport, parameters: keuze });
  if (!vraag.success)
    return rapport === 'organisatieoverzicht' ? (
      <EmptyState titel="Kies een organisatie">
        Het overzicht bevat alleen de medewerkers van die organisatie. Zo kunt u het aan haar geven.
      </EmptyState>
    ) : (
      <EmptyState titel="Nog niets gekozen">Kies links waarvan u het overzicht wilt zien.</EmptyState>
    );
  return vraag.data.rapport === 'organisatieoverzicht' ? (
    <OrganisatieSection vraag={vraag.data} vandaag={vandaag} />
  ) : (
    <PrintPreview vraag={vraag.data} />
  );
}

type OrganisatieProps = {
  readonly vraag: Extract<PrintOpdracht, { readonly rapport: 'organisatieoverzicht' }>;
  readonly vandaag: string;
};

function OrganisatieSection({ vraag, vandaag }: OrganisatieProps) {
  const client = useQueryClient();
  const create = async () =>
    organisatieTable(
      await client.fetchQuery(
        overzichtQueries.perOrganisatie.queryOptions({
          input: organisatieoverzicht.question(vraag.parameters),
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

function MatrixSection({ keuze }: { readonly keuze: z.output<typeof matrix.parameters> }) {
  const { peildatum, indeling, maat } = keuze;
  const vraag = useQuery({
    ...overzichtQueries.matrix.queryOptions({ input: { peildatum, indeling } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded vraag={vraag}>
      {(figures) =>
        figures.rijen.length === 0 ? (
          <EmptyState titel="Nog niemand">Op deze peildatum werkt er niemand.</EmptyState>
        ) : (
          <>
            <div>
              <ExportButton
                wat="deze matrix"
                vandaag={dagOfLokaal(figures.opgesteldOp)}
                create={() => matrixTable(figures, maat, peildatum)}
              />
            </div>
            <MatrixScreen matrix={figures} maat={maat} />
            <ul className="zacht">
              {figures.definities.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  );
}

function FormatieSection({ keuze }: { readonly keuze: z.output<typeof formatie.parameters> }) {
  const { peildatum, per, maat } = keuze;
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
              <May call="teams.zetFormatie">
                <ToggleButton checked={entry.aan} onClick={() => entry.zetAan(!entry.aan)}>
                  Begroting invullen
                </ToggleButton>
              </May>
              <ExportButton
                wat="deze formatie"
                vandaag={dagOfLokaal(overzicht.opgesteldOp)}
                create={() => formatieTable(overzicht, maat, peildatum)}
              />
            </div>
            {entry.aan ? <EntryBar van={peildatum} bron={entry.bron} onSource={entry.zetBron} /> : null}
            {/* A row of another day or measure is another field: what was typed does not wander. */}
            <FormatieScreen
              key={`${peildatum} ${per} ${maat}`}
              {...{ overzicht, maat }}
              mayTeam={entry.mayTeam}
              onSet={entry.aan && overzicht.peildatum === peildatum ? entry.zet : undefined}
            />
          </>
        )
      }
    </Loaded>
  );
}
