import './werkvoorraad.css';
import { Button } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Tellingen } from '../../../shared/contract/werkvoorraad.ts';
import { datumLang, maandNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeteld, maandOf, plusMaand } from '../../../shared/domain/werkvoorraad/telling.ts';
import { HelpLink } from '../../components/help-link.tsx';
import { Page } from '../../components/page.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/toestand.tsx';
import { useStatus } from '../../data/planbord-data.ts';
import { tellingenOptions } from '../../data/tellingen.ts';
import { leesFout } from '../../lib/report-error.ts';
import { TellingTable } from './telling-table.tsx';

const MAAND = /^\d{4}-\d{2}$/u;

/** The open trajecten of every team, counted once a month. */
export function WerkvoorraadPage() {
  const vandaag = useStatus().data?.vandaag;
  const [search, setSearch] = useSearchParams();
  if (vandaag === undefined) {
    return (
      <Page titel="Werkvoorraad">
        <LoadingState wat="Tellingen" />
      </Page>
    );
  }
  const asked = search.get('maand') ?? '';
  const maand = MAAND.test(asked) ? asked : maandOf(vandaag);
  return (
    <Tellingenblad
      {...{ maand, vandaag }}
      onMonth={(value) => setSearch({ maand: value }, { replace: true })}
    />
  );
}

type Props = {
  readonly maand: string;
  readonly vandaag: string;
  readonly onMonth: (maand: string) => void;
};

function Tellingenblad({ maand, vandaag, onMonth }: Props) {
  const vraag = useQuery({ ...tellingenOptions(maand), placeholderData: keepPreviousData });
  const { data } = vraag;
  return (
    <Page
      titel="Werkvoorraad"
      sub={data === undefined || data.teams.length === 0 ? undefined : summaryOf(data)}
    >
      <div className="telling__balk">
        <Button size="small" aria-label="Vorige maand" onClick={() => onMonth(plusMaand(maand, -1))}>
          ‹
        </Button>
        <strong className="telling__maand" aria-live="polite">
          {maandNl(maand)}
        </strong>
        <Button
          size="small"
          aria-label="Volgende maand"
          disabled={maand >= maandOf(vandaag)}
          onClick={() => onMonth(plusMaand(maand, 1))}
        >
          ›
        </Button>
        {maand === maandOf(vandaag) ? null : (
          <Button size="small" onClick={() => onMonth(maandOf(vandaag))}>
            Deze maand
          </Button>
        )}
        <HelpLink topic="telling" />
      </div>
      {vraag.isError ? (
        <ErrorState tekst={leesFout(vraag.error).tekst} onRetry={() => void vraag.refetch()} />
      ) : data === undefined ? (
        <LoadingState wat="Tellingen" />
      ) : data.teams.length === 0 ? (
        <EmptyState titel="Er is in deze maand nog geen team">
          Maak eerst een gebied en een team onder Beheer. Daarna telt u hier elke maand de open trajecten.
        </EmptyState>
      ) : (
        <TellingTable key={data.maand} tellingen={data} />
      )}
    </Page>
  );
}

function summaryOf({ teams, dag }: Tellingen): string {
  const asked = teams.filter(({ verwacht }) => verwacht);
  const done = asked.filter(({ aantallen }) => isGeteld(aantallen)).length;
  return `${String(done)} van ${String(asked.length)} teams geteld · de telling geldt vanaf ${datumLang(dag)}`;
}
