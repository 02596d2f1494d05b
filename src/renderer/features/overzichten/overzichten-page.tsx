import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { Page } from '../../components/page.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/toestand.tsx';
import { useStatus } from '../../data/planbord-data.ts';
import { useOnthouden } from '../../lib/remember.ts';
import { leesFout } from '../../lib/report-error.ts';
import { createStore } from '../../lib/store.ts';
import type { ExportTable } from '../../lib/table-export.ts';
import { ExportButton } from '../../parts/export/export-button.tsx';
import { PrintPreview } from '../../parts/print/print-preview.tsx';
import {
  BEGIN,
  changeChoice,
  choiceToSearch,
  createPassend,
  type OverzichtChoice,
  printVraag,
  readChoice,
  readOnthoudenChoice,
} from './choice.ts';
import { ChoiceForm } from './choice-form.tsx';
import { gebiedTable, teamTable } from './overzicht-export.ts';
import { Conclusies } from './rapporten/gebiedsoverzicht/conclusies.tsx';
import './overzichten.css';
import { OtherOverzichten } from './other-overzichten.tsx';
import { overzichtQueries } from './overzichten.queries.ts';
import { isOtherOverzicht, screenPath } from './rapporten.ts';

/** The peildatum of this session: kept while the application is open, today after a restart. */
const peildatumStore = createStore<string | null>(null);

/** `#/overzichten`: choose an overview and see the paper itself. */
export function OverzichtenPage() {
  const status = useStatus();
  if (status.error) {
    return (
      <Page titel="Overzichten">
        <ErrorState tekst={leesFout(status.error).tekst} onRetry={() => void status.refetch()} />
      </Page>
    );
  }
  if (!status.data) {
    return (
      <Page titel="Overzichten">
        <LoadingState wat="Overzichten" />
      </Page>
    );
  }
  return <Choice vandaag={status.data.vandaag} />;
}

/** Those of a gebied or a team remember what was chosen; which one it is stands in the address. */
function Choice({ vandaag }: { readonly vandaag: string }) {
  const [query] = useSearchParams();
  const rapport = query.get('rapport');
  const path = screenPath(rapport);
  if (path !== null) return <Navigate to={path} replace />;
  return isOtherOverzicht(rapport) ? (
    <OtherOverzichten rapport={rapport} vandaag={vandaag} peildatumWinkel={peildatumStore} />
  ) : (
    <Kiezen vandaag={vandaag} />
  );
}

/** The chosen overview as a table to export. */
async function readTable(client: QueryClient, choice: OverzichtChoice): Promise<ExportTable> {
  const { rapport, gebied: gebiedId, team: teamId, variant, peildatum } = choice;
  return rapport === 'gebiedsoverzicht'
    ? gebiedTable(
        await client.fetchQuery(
          overzichtQueries.gebiedsoverzicht.queryOptions({ input: { gebiedId, peildatum } }),
        ),
      )
    : teamTable(
        await client.fetchQuery(
          overzichtQueries.teamoverzicht.queryOptions({ input: { teamId, variant, peildatum } }),
        ),
      );
}

function Kiezen({ vandaag }: { readonly vandaag: string }) {
  const client = useQueryClient();
  const [query, setSearch] = useSearchParams();
  const [eerder, setEarlier] = useOnthouden('overzichten.keuze', BEGIN, readOnthoudenChoice);
  const asked = readChoice(query, eerder, peildatumStore.read() ?? vandaag);
  const aanbod = useQuery({
    ...overzichtQueries.keuzes.queryOptions({ input: { peildatum: asked.peildatum } }),
    placeholderData: keepPreviousData,
  });
  const { peildatum } = asked;
  useEffect(() => {
    peildatumStore.set(peildatum);
  }, [peildatum]);
  const select = (choice: OverzichtChoice) => {
    const { rapport, gebied, team, variant } = choice;
    setEarlier({ rapport, gebied, team, variant });
    setSearch(choiceToSearch(choice), { replace: true });
  };
  if (aanbod.error) {
    return (
      <Page titel="Overzichten">
        <ErrorState tekst={leesFout(aanbod.error).tekst} onRetry={() => void aanbod.refetch()} />
      </Page>
    );
  }
  if (!aanbod.data) {
    return (
      <Page titel="Overzichten">
        <LoadingState wat="Overzichten" />
      </Page>
    );
  }
  const choice = createPassend(asked, aanbod.data);
  const vraag = printVraag(choice);
  return (
    <Page
      titel="Overzichten"
      sub="Het voorbeeld is de PDF zelf: zo komt het overzicht op papier."
      schuift={false}
    >
      <div className="overzichten">
        <div className="overzichten__links">
          <ChoiceForm
            rapport={choice.rapport}
            values={choice}
            onSelect={(part) => select(changeChoice(choice, part))}
            onOther={(rapport) =>
              rapport === 'gebiedsoverzicht' || rapport === 'teamoverzicht'
                ? select({ ...choice, rapport })
                : setSearch({ rapport, peildatum }, { replace: true })
            }
          />
          {choice.rapport === 'gebiedsoverzicht' && choice.gebied !== '' ? (
            <Conclusies gebiedId={choice.gebied} peildatum={choice.peildatum} />
          ) : null}
        </div>
        {vraag === null ? (
          <EmptyState titel={choice.rapport === 'gebiedsoverzicht' ? 'Nog geen gebieden' : 'Nog geen teams'}>
            Op deze peildatum bestaat er niets om te tonen. Kies een andere peildatum, of voeg gebieden en
            teams toe bij Beheer.
          </EmptyState>
        ) : (
          <PrintPreview
            vraag={vraag}
            acties={
              <ExportButton wat="dit overzicht" create={() => readTable(client, choice)} vandaag={vandaag} />
            }
          />
        )}
      </div>
    </Page>
  );
}
