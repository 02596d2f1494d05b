import { WIE } from '../../../../shared/domain/medewerker/lists.ts';
import { INDELINGEN } from '../../../../shared/domain/organisatie/lists.ts';
import '../../../components/table/list-bar.css';
import './medewerkers.css';
import { Button } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { MedewerkerLine } from '../../../../shared/contract/medewerkers.ts';
import { fteText } from '../../../../shared/domain/tekst/number.ts';
import { useActions } from '../../../actions/store.ts';
import { naamChoices } from '../../../components/field/choice-options.tsx';
import { Peildatum } from '../../../components/field/peildatum.tsx';
import { Picker } from '../../../components/field/picker.tsx';
import { Page } from '../../../components/page.tsx';
import { RightButton } from '../../../components/right-button.tsx';
import { QueryState } from '../../../components/toestand.tsx';
import { nextStap } from '../../../data/indeling.ts';
import { usePlanbordVandaag } from '../../../data/planbord-data.ts';
import { readOnthouden, remember } from '../../../lib/remember.ts';
import { createStore, useStore } from '../../../lib/store.ts';
import { useNarrow } from '../../../lib/use-narrow.ts';
import { ExportButton } from '../../../parts/export/export-button.tsx';
import { FirstSteps } from '../../../parts/first-steps.tsx';
import { medewerkerQueries } from '../medewerkers.queries.ts';
import { aantalMensen } from '../texts.ts';
import { DisplayChoice } from './display-choice.tsx';
import { LIST_ACTIONS } from './list-actions.ts';
import { listTable, nameFilters } from './list-export.ts';
import { ListGrid } from './list-grid.tsx';
import {
  DEFAULT,
  type Filters,
  filterLines,
  hasFilters,
  type ListDisplay,
  NO_FILTERS,
  readDisplay,
  SKJ_CHOICE_LABEL,
} from './list-state.ts';

const KEY = 'medewerkers.lijst';

function eerdereDisplay(): ListDisplay {
  try {
    return readDisplay(JSON.parse(readOnthouden(KEY) ?? 'null')) ?? DEFAULT;
  } catch {
    return DEFAULT;
  }
}

/** Kept while the application is open, so that coming back from a person finds the same list. */
const displayStore = createStore<ListDisplay>(eerdereDisplay());
const peildatumStore = createStore<string | null>(null);

function selectDisplay(display: ListDisplay): void {
  displayStore.set(() => display);
  remember(KEY, JSON.stringify({ ...display, filters: { ...display.filters, zoek: '' } }));
}

/** `#/medewerkers`: everybody on a date; Enter opens the person. */
export function MedewerkersPage() {
  const { vandaag, gegevens, vraag } = usePlanbordVandaag();
  const stap = gegevens === undefined ? null : nextStap(gegevens);
  if (vraag.isError || vandaag === undefined || gegevens === undefined || stap !== null) {
    return (
      <Page titel="Medewerkers">
        {vraag.isError || stap === null ? (
          <QueryState vraag={vraag} wat="Medewerkers" />
        ) : (
          <FirstSteps stap={stap} />
        )}
      </Page>
    );
  }
  return <List vandaag={vandaag} />;
}

function List({ vandaag }: { readonly vandaag: string }) {
  const navigate = useNavigate();
  const weergave = useStore(displayStore);
  const peildatum = useStore(peildatumStore) ?? vandaag;
  const { filters, kolommen, sortering } = weergave;
  const vraag = useQuery({
    ...medewerkerQueries.lijst(peildatum, filters.wie, filters.indeling),
    placeholderData: keepPreviousData,
  });
  const uitgesteld = useDeferredValue(filters);
  const regels = useMemo(() => filterLines(vraag.data ?? [], uitgesteld), [vraag.data, uitgesteld]);
  const keuzes = useChoices(peildatum, filters.indeling);
  const smal = useNarrow();
  const open = (id: string) =>
    void navigate(peildatum === vandaag ? `/medewerkers/${id}` : `/medewerkers/${id}?peildatum=${peildatum}`);
  return (
    <Page
      titel="Medewerkers"
      schuift={false}
      sub={vraag.data === undefined ? undefined : <Summary regels={regels} totaal={vraag.data.length} />}
      acties={
        <>
          <ExportButton
            wat="deze medewerkers"
            uit={regels.length === 0}
            vandaag={vandaag}
            create={() =>
              listTable({
                ...{ regels, kolommen, sortering, peildatum },
                indeling: filters.indeling,
                gekozen: nameFilters(filters, keuzes),
              })
            }
          />
          <RightButton call="uitwisseling.overnemen" onClick={() => void navigate('/medewerkers/importeren')}>
            Lijst importeren…
          </RightButton>
          <RightButton
            call="capaciteit.nieuweMedewerker"
            appearance="primary"
            onClick={() => void navigate('/beheer/medewerker')}
          >
            Nieuwe medewerker…
          </RightButton>
        </>
      }
    >
      <FilterBar {...{ weergave, peildatum, keuzes }} />
      {vraag.isError || vraag.isPending ? <QueryState vraag={vraag} wat="Medewerkers" regels={12} /> : null}
      {vraag.data === undefined ? null : (
        <>
          {regels.length === 0 ? <Niemand filters={filters} weergave={weergave} /> : null}
          <ListGrid
            {...{ regels, kolommen, sortering, smal }}
            alle={vraag.data}
            onSort={(nieuw) => selectDisplay({ ...weergave, sortering: nieuw })}
            onOpen={open}
          />
        </>
      )}
    </Page>
  );
}

function Summary({
  regels,
  totaal,
}: {
  readonly regels: readonly MedewerkerLine[];
  readonly totaal: number;
}) {
  const fte = regels.reduce((sum, line) => sum + line.fte, 0);
  const part = regels.length === totaal ? '' : ` van ${totaal.toLocaleString('nl-NL')}`;
  return (
    <span role="status">
      {aantalMensen(regels.length)}
      {part} · {fteText(fte)} fte
    </span>
  );
}

function Niemand({ filters, weergave }: { readonly filters: Filters; readonly weergave: ListDisplay }) {
  return (
    <p className="lijst__leeg" role="status">
      {hasFilters(filters) ? 'Niemand past bij deze filters.' : 'Op deze peildatum is niemand in dienst.'}{' '}
      {hasFilters(filters) ? (
        <Button
          size="small"
          onClick={() =>
            selectDisplay({
              ...weergave,
              filters: { ...NO_FILTERS, wie: filters.wie, indeling: filters.indeling },
            })
          }
        >
          Filters wissen
        </Button>
      ) : null}
    </p>
  );
}

const SKJ_CHOICES = [
  { waarde: '', label: 'alle' },
  { waarde: 'orde', label: SKJ_CHOICE_LABEL.orde },
  { waarde: 'let-op', label: SKJ_CHOICE_LABEL['let-op'] },
  { waarde: 'niet-geldig', label: SKJ_CHOICE_LABEL['niet-geldig'] },
  { waarde: 'niet-nodig', label: SKJ_CHOICE_LABEL['niet-nodig'] },
] as const;

/** Short: the bar is full. */
const INDELING_KORT = INDELINGEN.options.map(({ waarde }) => ({ waarde, label: waarde }));

type BarProps = {
  readonly weergave: ListDisplay;
  readonly peildatum: string;
  readonly keuzes: ReturnType<typeof useChoices>;
};

/** What one can filter on: the organisations are those of the indeling. */
function useChoices(peildatum: string, indeling: Filters['indeling']) {
  const toen = useQuery({ ...medewerkerQueries.keuzes(peildatum), placeholderData: keepPreviousData }).data;
  const current = useQuery({
    ...medewerkerQueries.organisatiesNu(peildatum),
    enabled: indeling === 'huidig',
  }).data;
  return { ...toen, organisaties: indeling === 'huidig' ? current : toen?.organisaties };
}

function FilterBar({ weergave, peildatum, keuzes }: BarProps) {
  const query = useRef<HTMLInputElement>(null);
  useActions(LIST_ACTIONS, { focusSearch: () => query.current?.focus() });
  const { filters } = weergave;
  const set = (part: Partial<Filters>) => selectDisplay({ ...weergave, filters: { ...filters, ...part } });
  const list = (rows: readonly { readonly id: string; readonly naam: string }[] = []) => [
    { waarde: '', label: 'alle' },
    ...naamChoices(rows),
  ];
  return (
    <div className="lijstbalk" role="search" aria-label="Medewerkers kiezen">
      <input
        ref={query}
        type="search"
        className="lijstbalk__zoek"
        aria-label="Zoek in de lijst"
        placeholder="Zoek op naam, team, functie…"
        value={filters.zoek}
        onChange={(input) => set({ zoek: input.target.value })}
      />
      <Picker
        naam="Organisatie"
        waarde={filters.organisatie}
        keuzes={list(keuzes.organisaties)}
        onSelect={(organisatie) => set({ organisatie })}
      />
      <Picker
        naam="Team"
        waarde={filters.team}
        keuzes={list(keuzes.teams)}
        onSelect={(team) => set({ team })}
      />
      <Picker
        naam="Functie"
        waarde={filters.functie}
        keuzes={list(keuzes.functies)}
        onSelect={(functie) => set({ functie })}
      />
      <Picker
        naam="Specialisme"
        waarde={filters.specialisme}
        keuzes={list(keuzes.specialismen)}
        onSelect={(specialisme) => set({ specialisme })}
      />
      <Picker naam="SKJ" waarde={filters.skj} keuzes={SKJ_CHOICES} onSelect={(skj) => set({ skj })} />
      <Picker naam="Wie" waarde={filters.wie} keuzes={WIE.options} onSelect={(wie) => set({ wie })} />
      <Picker
        naam="Indeling"
        waarde={filters.indeling}
        keuzes={INDELING_KORT}
        onSelect={(indeling) => set({ indeling, organisatie: '' })}
      />
      <Peildatum gekozen={peildatum} onSelect={(datum) => peildatumStore.set(() => datum)} />
      <DisplayChoice weergave={weergave} onSelect={selectDisplay} />
    </div>
  );
}
