import { WIE } from '../../../../shared/domain/medewerker/lijsten.ts';
import { INDELINGEN } from '../../../../shared/domain/organisatie/lijsten.ts';
import '../../../components/tabel/lijst-balk.css';
import './medewerkers.css';
import { Button } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { MedewerkerRegel } from '../../../../shared/contract/medewerkers.ts';
import { fteTekst } from '../../../../shared/domain/tekst/getal.ts';
import { useActions } from '../../../actions/store.ts';
import { Pagina } from '../../../components/pagina.tsx';
import { FoutToestand, LaadToestand } from '../../../components/toestand.tsx';
import { Kiezer } from '../../../components/veld/kiezer.tsx';
import { Peildatum } from '../../../components/veld/peildatum.tsx';
import { volgendeStap } from '../../../data/indeling.ts';
import { usePlanbordVandaag } from '../../../data/planbord-data.ts';
import { leesOnthouden, onthoud } from '../../../lib/onthoud.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { maakWinkel, useWinkel } from '../../../lib/winkel.ts';
import { EersteStappen } from '../../../parts/eerste-stappen.tsx';
import { ExportKnop } from '../../../parts/export/export-knop.tsx';
import { medewerkerQueries } from '../medewerkers.queries.ts';
import { aantalMensen } from '../teksten.ts';
import { useSmal } from '../use-smal.ts';
import { LIJST_ACTIONS } from './lijst-actions.ts';
import { lijstTabel, noemFilters } from './lijst-export.ts';
import { LijstGrid } from './lijst-grid.tsx';
import {
  type Filters,
  filterRegels,
  GEEN_FILTERS,
  heeftFilters,
  type LijstWeergave,
  leesWeergave,
  SKJ_KEUZE_LABEL,
  STANDAARD,
} from './lijst-stand.ts';
import { WeergaveKeuze } from './weergave-keuze.tsx';

const SLEUTEL = 'medewerkers.lijst';

function eerdereWeergave(): LijstWeergave {
  try {
    return leesWeergave(JSON.parse(leesOnthouden(SLEUTEL) ?? 'null')) ?? STANDAARD;
  } catch {
    return STANDAARD;
  }
}

/** Kept while the application is open, so that coming back from a person finds the same list. */
const weergaveWinkel = maakWinkel<LijstWeergave>(eerdereWeergave());
const peildatumWinkel = maakWinkel<string | null>(null);

function kiesWeergave(weergave: LijstWeergave): void {
  weergaveWinkel.zet(() => weergave);
  onthoud(SLEUTEL, JSON.stringify({ ...weergave, filters: { ...weergave.filters, zoek: '' } }));
}

/** `#/medewerkers`: everybody on a date; Enter opens the person. */
export function MedewerkersPagina() {
  const { vandaag, gegevens, vraag } = usePlanbordVandaag();
  if (vraag.isError) {
    return (
      <Pagina titel="Medewerkers">
        <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />
      </Pagina>
    );
  }
  const stap = gegevens === undefined ? null : volgendeStap(gegevens);
  if (vandaag === undefined || gegevens === undefined || stap !== null) {
    return (
      <Pagina titel="Medewerkers">
        {stap === null ? <LaadToestand wat="Medewerkers" /> : <EersteStappen stap={stap} />}
      </Pagina>
    );
  }
  return <Lijst vandaag={vandaag} />;
}

function Lijst({ vandaag }: { readonly vandaag: string }) {
  const navigeer = useNavigate();
  const weergave = useWinkel(weergaveWinkel);
  const peildatum = useWinkel(peildatumWinkel) ?? vandaag;
  const { filters, kolommen, sortering } = weergave;
  const vraag = useQuery({
    ...medewerkerQueries.lijst(peildatum, filters.wie, filters.indeling),
    placeholderData: keepPreviousData,
  });
  const uitgesteld = useDeferredValue(filters);
  const regels = useMemo(() => filterRegels(vraag.data ?? [], uitgesteld), [vraag.data, uitgesteld]);
  const keuzes = useKeuzes(peildatum, filters.indeling);
  const smal = useSmal();
  const open = (id: string) =>
    void navigeer(peildatum === vandaag ? `/medewerkers/${id}` : `/medewerkers/${id}?peildatum=${peildatum}`);
  return (
    <Pagina
      titel="Medewerkers"
      schuift={false}
      sub={vraag.data === undefined ? undefined : <Samenvatting regels={regels} totaal={vraag.data.length} />}
      acties={
        <>
          <ExportKnop
            wat="deze medewerkers"
            uit={regels.length === 0}
            vandaag={vandaag}
            maak={() =>
              lijstTabel({
                ...{ regels, kolommen, sortering, peildatum },
                indeling: filters.indeling,
                gekozen: noemFilters(filters, keuzes),
              })
            }
          />
          <Button onClick={() => void navigeer('/medewerkers/importeren')}>Lijst importeren…</Button>
          <Button appearance="primary" onClick={() => void navigeer('/beheer/medewerker')}>
            Nieuwe medewerker…
          </Button>
        </>
      }
    >
      <FilterBalk {...{ weergave, peildatum, vandaag, keuzes }} />
      {vraag.isError ? (
        <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />
      ) : null}
      {vraag.isPending ? <LaadToestand wat="Medewerkers" regels={12} /> : null}
      {vraag.data === undefined ? null : (
        <>
          {regels.length === 0 ? <Niemand filters={filters} weergave={weergave} /> : null}
          <LijstGrid
            {...{ regels, kolommen, sortering, smal }}
            alle={vraag.data}
            onSorteer={(nieuw) => kiesWeergave({ ...weergave, sortering: nieuw })}
            onOpen={open}
          />
        </>
      )}
    </Pagina>
  );
}

function Samenvatting({
  regels,
  totaal,
}: {
  readonly regels: readonly MedewerkerRegel[];
  readonly totaal: number;
}) {
  const fte = regels.reduce((som, regel) => som + regel.fte, 0);
  const deel = regels.length === totaal ? '' : ` van ${totaal.toLocaleString('nl-NL')}`;
  return (
    <span role="status">
      {aantalMensen(regels.length)}
      {deel} · {fteTekst(fte)} fte
    </span>
  );
}

function Niemand({ filters, weergave }: { readonly filters: Filters; readonly weergave: LijstWeergave }) {
  return (
    <p className="lijst__leeg" role="status">
      {heeftFilters(filters) ? 'Niemand past bij deze filters.' : 'Op deze peildatum is niemand in dienst.'}{' '}
      {heeftFilters(filters) ? (
        <Button
          size="small"
          onClick={() =>
            kiesWeergave({
              ...weergave,
              filters: { ...GEEN_FILTERS, wie: filters.wie, indeling: filters.indeling },
            })
          }
        >
          Filters wissen
        </Button>
      ) : null}
    </p>
  );
}

const SKJ_KEUZES = [
  { waarde: '', label: 'alle' },
  { waarde: 'orde', label: SKJ_KEUZE_LABEL.orde },
  { waarde: 'let-op', label: SKJ_KEUZE_LABEL['let-op'] },
  { waarde: 'niet-geldig', label: SKJ_KEUZE_LABEL['niet-geldig'] },
  { waarde: 'niet-nodig', label: SKJ_KEUZE_LABEL['niet-nodig'] },
] as const;

/** Short: the bar is full. */
const INDELING_KORT = INDELINGEN.options.map(({ waarde }) => ({ waarde, label: waarde }));

type BalkProps = {
  readonly weergave: LijstWeergave;
  readonly peildatum: string;
  readonly vandaag: string;
  readonly keuzes: ReturnType<typeof useKeuzes>;
};

/** What one can filter on: the organisations are those of the indeling. */
function useKeuzes(peildatum: string, indeling: Filters['indeling']) {
  const toen = useQuery({ ...medewerkerQueries.keuzes(peildatum), placeholderData: keepPreviousData }).data;
  const nu = useQuery({
    ...medewerkerQueries.organisatiesNu(peildatum),
    enabled: indeling === 'huidig',
  }).data;
  return { ...toen, organisaties: indeling === 'huidig' ? nu : toen?.organisaties };
}

function FilterBalk({ weergave, peildatum, vandaag, keuzes }: BalkProps) {
  const zoek = useRef<HTMLInputElement>(null);
  useActions(LIJST_ACTIONS, { focusSearch: () => zoek.current?.focus() });
  const { filters } = weergave;
  const zet = (deel: Partial<Filters>) => kiesWeergave({ ...weergave, filters: { ...filters, ...deel } });
  const lijst = (rijen: readonly { readonly id: string; readonly naam: string }[] = []) => [
    { waarde: '', label: 'alle' },
    ...rijen.map(({ id, naam }) => ({ waarde: id, label: naam })),
  ];
  return (
    <div className="lijstbalk" role="search" aria-label="Medewerkers kiezen">
      <input
        ref={zoek}
        type="search"
        className="lijstbalk__zoek"
        aria-label="Zoek in de lijst"
        placeholder="Zoek op naam, team, functie…"
        value={filters.zoek}
        onChange={(invoer) => zet({ zoek: invoer.target.value })}
      />
      <Kiezer
        naam="Organisatie"
        waarde={filters.organisatie}
        keuzes={lijst(keuzes.organisaties)}
        onKies={(organisatie) => zet({ organisatie })}
      />
      <Kiezer
        naam="Team"
        waarde={filters.team}
        keuzes={lijst(keuzes.teams)}
        onKies={(team) => zet({ team })}
      />
      <Kiezer
        naam="Functie"
        waarde={filters.functie}
        keuzes={lijst(keuzes.functies)}
        onKies={(functie) => zet({ functie })}
      />
      <Kiezer
        naam="Specialisme"
        waarde={filters.specialisme}
        keuzes={lijst(keuzes.specialismen)}
        onKies={(specialisme) => zet({ specialisme })}
      />
      <Kiezer
        naam="SKJ"
        waarde={filters.skj}
        keuzes={SKJ_KEUZES}
        onKies={(skj) => zet({ skj: SKJ_KEUZES.find(({ waarde }) => waarde === skj)?.waarde ?? '' })}
      />
      <Kiezer
        naam="Wie"
        waarde={filters.wie}
        keuzes={WIE.options}
        onKies={(wie) => zet({ wie: WIE.find(wie) ?? 'in-dienst' })}
      />
      <Kiezer
        naam="Indeling"
        waarde={filters.indeling}
        keuzes={INDELING_KORT}
        onKies={(indeling) => zet({ indeling: INDELINGEN.find(indeling) ?? 'toenmalig', organisatie: '' })}
      />
      <Peildatum gekozen={peildatum} vandaag={vandaag} onKies={(datum) => peildatumWinkel.zet(() => datum)} />
      <WeergaveKeuze weergave={weergave} onKies={kiesWeergave} />
    </div>
  );
}
