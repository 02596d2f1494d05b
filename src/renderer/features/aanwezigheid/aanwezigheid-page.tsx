import '../../components/table/table.css';
import './aanwezigheid.css';
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { createAanwezigheid } from '../../../shared/domain/aanwezigheid/aanwezigheid.ts';
import { closedList, type ValueOf } from '../../../shared/domain/lijst/closed-list.ts';
import type { PlanbordGegevens, Team } from '../../../shared/domain/planning/planning.ts';
import { isGeldigeDatum, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { maandagOf, weekOf } from '../../../shared/domain/tijd/week.ts';
import { Peildatum } from '../../components/field/peildatum.tsx';
import { Picker } from '../../components/field/picker.tsx';
import { HelpLink } from '../../components/help-link.tsx';
import { Page } from '../../components/page.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/toestand.tsx';
import { useBereik } from '../../data/bereik.ts';
import { teamsPerGebiedOn } from '../../data/indeling.ts';
import type { Bereik } from '../../data/place.ts';
import { usePlanbord, useStatus } from '../../data/planbord-data.ts';
import { leesFout } from '../../lib/report-error.ts';
import { AfwezigView } from './afwezig-view.tsx';
import { IcalButton } from './ical-button.tsx';
import { MinimumView } from './minimum-view.tsx';
import { WeekView } from './week-view.tsx';
import { PERIODEN } from './weken.ts';

const VIEWS = closedList({ week: 'wie is er', afwezig: 'afwezigheid', minimum: 'minimum' });
type View = ValueOf<typeof VIEWS>;

/** The teams of the chosen part of the city, in the municipality's order. */
function teamsIn(gegevens: PlanbordGegevens, dag: string, bereik: Bereik): readonly Team[] {
  const { gebieden, stadsbreed } = teamsPerGebiedOn(gegevens, dag);
  switch (bereik.soort) {
    case 'stad':
      return [...gebieden.flatMap(({ teams }) => teams), ...stadsbreed];
    case 'gebied':
      return gebieden.find(({ gebied }) => gebied.id === bereik.id)?.teams ?? [];
    case 'team':
      return gegevens.teams.filter(({ id }) => id === bereik.id);
  }
}

/** Who is there and who is away, per team: this week, the weeks that come, and how many there must be. */
export function AanwezigheidPage() {
  const vandaag = useStatus().data?.vandaag;
  if (vandaag === undefined) {
    return (
      <Page titel="Aanwezigheid">
        <LoadingState wat="Aanwezigheid" />
      </Page>
    );
  }
  return <OnDay vandaag={vandaag} />;
}

function OnDay({ vandaag }: { readonly vandaag: string }) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('dag');
  const dag = asked !== null && isGeldigeDatum(asked) ? asked : vandaag;
  const view = VIEWS.find(search.get('toon')) ?? 'week';
  const vraag = usePlanbord(dag);
  const [bereik] = useBereik();
  const set = (name: string, value: string) =>
    setSearch(
      (previous) => {
        const next = new URLSearchParams(previous);
        next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const week = weekOf(dag);
  return (
    <Page
      titel="Aanwezigheid"
      sub={view === 'week' ? `week ${String(week.week)}, ${String(week.jaar)}` : undefined}
    >
      <div className="aanwezig__balk">
        <Picker naam="Toon" waarde={view} keuzes={VIEWS.options} onSelect={(next) => set('toon', next)} />
        <Peildatum gekozen={dag} onSelect={(next) => set('dag', next)} />
        {view === 'week' ? (
          <WeekStep dag={dag} vandaag={vandaag} onSelect={(next) => set('dag', next)} />
        ) : null}
        {view === 'afwezig' ? (
          <Picker
            naam="Weken"
            waarde={PERIODEN.find(search.get('weken')) ?? 'vooruit'}
            keuzes={PERIODEN.options}
            onSelect={(next) => set('weken', next)}
          />
        ) : null}
        <HelpLink topic="aanwezigheid" />
      </div>
      {vraag.isError ? (
        <ErrorState tekst={leesFout(vraag.error).tekst} onRetry={() => void vraag.refetch()} />
      ) : vraag.data === undefined || vraag.isPlaceholderData ? (
        <LoadingState wat="Aanwezigheid" />
      ) : (
        <Content gegevens={vraag.data} {...{ dag, view, bereik }} weken={search.get('weken')} />
      )}
    </Page>
  );
}

type StepProps = {
  readonly dag: string;
  readonly vandaag: string;
  readonly onSelect: (dag: string) => void;
};

function WeekStep({ dag, vandaag, onSelect }: StepProps) {
  const go = (days: number) => onSelect(plusDagen(maandagOf(dag), days));
  return (
    <>
      <Button aria-label="Vorige week" onClick={() => go(-7)}>
        ‹
      </Button>
      <Button aria-label="Volgende week" onClick={() => go(7)}>
        ›
      </Button>
      {maandagOf(dag) === maandagOf(vandaag) ? null : (
        <Button onClick={() => onSelect(vandaag)}>Deze week</Button>
      )}
    </>
  );
}

type ContentProps = {
  readonly gegevens: PlanbordGegevens;
  readonly dag: string;
  readonly view: View;
  readonly bereik: Bereik;
  readonly weken: string | null;
};

function Content({ gegevens, dag, view, bereik, weken }: ContentProps) {
  const aanwezigheid = useMemo(() => createAanwezigheid(gegevens), [gegevens]);
  const go = useNavigate();
  const teams = teamsIn(gegevens, dag, bereik);
  if (teams.length === 0) {
    return (
      <EmptyState titel="Er is op deze dag geen team">
        Kies een andere dag of een ander deel van de stad, of maak een team onder Beheer.
      </EmptyState>
    );
  }
  switch (view) {
    case 'week':
      return teams.map((team) => (
        <section key={team.id} className="aanwezig__team" aria-label={team.naam}>
          <h2>
            {team.naam}
            <Button
              size="small"
              aria-label={`Afdrukken: aanwezigheid van ${team.naam}`}
              onClick={() => void go(`/overzichten?rapport=aanwezigheid&team=${team.id}&peildatum=${dag}`)}
            >
              Afdrukken…
            </Button>
            <IcalButton {...{ aanwezigheid, gegevens, team, dag }} />
          </h2>
          <WeekView {...{ aanwezigheid, gegevens, team, dag }} />
        </section>
      ));
    case 'afwezig':
      return (
        <AfwezigView
          {...{ aanwezigheid, gegevens, teams, dag }}
          periode={PERIODEN.find(weken) ?? 'vooruit'}
        />
      );
    case 'minimum':
      return <MinimumView {...{ gegevens, teams, dag }} />;
  }
}
