import { INDELINGEN, ORGANISATIE_SOORTEN } from '../../../../shared/domain/organisatie/lists.ts';
import { CAOS } from '../../../../shared/domain/planning/lists.ts';
import '../../../components/table/list-bar.css';
import '../organisaties.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OrganisatieLine } from '../../../../shared/contract/organisaties.ts';
import { fteText, urenText } from '../../../../shared/domain/tekst/number.ts';
import { Peildatum } from '../../../components/field/peildatum.tsx';
import { Picker } from '../../../components/field/picker.tsx';
import { HelpLink } from '../../../components/help-link.tsx';
import { Page } from '../../../components/page.tsx';
import { RightButton } from '../../../components/right-button.tsx';
import { DataTable } from '../../../components/table/data-table.tsx';
import { QueryState } from '../../../components/toestand.tsx';
import { nextStap } from '../../../data/indeling.ts';
import { usePlanbordVandaag } from '../../../data/planbord-data.ts';
import { ExportButton } from '../../../parts/export/export-button.tsx';
import { FirstSteps } from '../../../parts/first-steps.tsx';
import { FusieDialog } from '../opvolging/fusie-dialog.tsx';
import { organisatieQueries } from '../organisaties.queries.ts';
import { usePeildatumState } from '../state.ts';
import { countText } from '../texts.ts';
import { organisatiesTable } from './organisaties-export.ts';

/** `#/organisaties`: who supplies people on a date, how many and how much. */
export function OrganisatiesPage() {
  const { vandaag, gegevens, vraag } = usePlanbordVandaag();
  const empty = gegevens?.organisaties.length === 0;
  const stap = gegevens === undefined || !empty ? null : nextStap(gegevens);
  if (vraag.isError || vandaag === undefined || gegevens === undefined || stap !== null) {
    return (
      <Page titel="Organisaties">
        {vraag.isError || stap === null ? (
          <QueryState vraag={vraag} wat="Organisaties" />
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
  const { peildatum, indeling, set, vraag: adres } = usePeildatumState(vandaag);
  const [query, setSearch] = useState('');
  const [fusie, setFusie] = useState(false);
  const vraag = useQuery({
    ...organisatieQueries.lijst(peildatum, indeling),
    placeholderData: keepPreviousData,
  });
  const found = useQuery({ ...organisatieQueries.zoek(query.trim()), enabled: query.trim() !== '' });
  return (
    <Page
      titel="Organisaties"
      sub={vraag.data === undefined ? undefined : <Summary regels={vraag.data} />}
      acties={
        <>
          <ExportButton
            wat="deze organisaties"
            uit={(vraag.data ?? []).length === 0}
            vandaag={vandaag}
            create={() => organisatiesTable(vraag.data ?? [], peildatum, indeling)}
          />
          <RightButton call="detacheringen.fuseer" onClick={() => setFusie(true)}>
            Samenvoegen…
          </RightButton>
          <RightButton
            call="organisaties.nieuweOrganisatie"
            appearance="primary"
            onClick={() => void navigate('/beheer/organisaties?nieuw=organisatie')}
          >
            Nieuwe organisatie…
          </RightButton>
        </>
      }
    >
      <div className="lijstbalk" role="search" aria-label="Organisaties kiezen">
        <input
          type="search"
          className="lijstbalk__zoek"
          aria-label="Zoek op elke naam, ook vroegere"
          placeholder="Zoek op elke naam, ook vroegere"
          value={query}
          onChange={(input) => setSearch(input.target.value)}
        />
        <Picker
          naam="Indeling"
          waarde={indeling}
          keuzes={INDELINGEN.options}
          onSelect={(value) => set({ indeling: value })}
        />
        <HelpLink topic="indeling" />
        <Peildatum gekozen={peildatum} onSelect={(datum) => set({ peildatum: datum })} />
      </div>
      {query.trim() === '' || found.data === undefined ? null : <Found gevonden={found.data} adres={adres} />}
      {vraag.isError || vraag.isPending ? <QueryState vraag={vraag} wat="Organisaties" /> : null}
      {vraag.data === undefined ? null : <Table regels={vraag.data} adres={adres} />}
      {fusie ? <FusieDialog vandaag={vandaag} onClose={() => setFusie(false)} /> : null}
    </Page>
  );
}

function Summary({ regels }: { readonly regels: readonly OrganisatieLine[] }) {
  const fte = regels.reduce((sum, line) => sum + line.fte, 0);
  return (
    <span role="status">
      {regels.length === 1 ? '1 organisatie' : `${String(regels.length)} organisaties`} · {fteText(fte)} fte
    </span>
  );
}

type FoundProps = {
  readonly gevonden: readonly {
    readonly id: string;
    readonly naam: string;
    readonly gevondenOp: string;
    readonly huidig: { readonly id: string; readonly naam: string } | null;
  }[];
  readonly adres: string;
};

function Found({ gevonden, adres }: FoundProps) {
  if (gevonden.length === 0) return <p role="status">Geen organisatie met deze naam.</p>;
  return (
    <ul className="organisaties__gevonden" aria-label="Gevonden organisaties">
      {gevonden.slice(0, 8).map((een) => (
        <li key={`${een.id}-${een.gevondenOp}`}>
          <a href={`#/organisaties/${een.id}${adres}`}>{een.naam}</a>
          {een.gevondenOp === een.naam ? '' : ` (gevonden op “${een.gevondenOp}”)`}
          {een.huidig === null ? '' : `, nu ${een.huidig.naam}`}
        </li>
      ))}
    </ul>
  );
}

type TableProps = { readonly regels: readonly OrganisatieLine[]; readonly adres: string };

function Table({ regels, adres }: TableProps) {
  if (regels.length === 0) return <p role="status">Op deze peildatum is er geen organisatie.</p>;
  return (
    <DataTable
      rol
      naam="Organisaties"
      className="organisaties__tabel"
      rijen={regels}
      sleutel={({ id }) => id}
      kolommen={[
        { kop: 'Organisatie', cel: (line) => <Organisatie {...{ line, adres }} /> },
        { kop: 'Mensen', getal: true, cel: ({ mensen }) => mensen },
        { kop: 'Uren', getal: true, cel: ({ minutenPerWeek }) => urenText(minutenPerWeek) },
        { kop: 'Fte', getal: true, cel: ({ fte }) => fteText(fte) },
        { kop: 'Teams', cel: ({ teams }) => countText(teams, 3) },
        { kop: 'Specialismen', cel: ({ specialismen }) => countText(specialismen, 3) },
        {
          kop: 'Eindigt',
          getal: true,
          className: ({ eindigend }) => (eindigend > 0 ? 'signaal' : ''),
          cel: ({ eindigend }) => (eindigend > 0 ? eindigend : '–'),
        },
      ]}
    />
  );
}

function Organisatie({ line, adres }: { readonly line: OrganisatieLine; readonly adres: string }) {
  return (
    <>
      <a href={`#/organisaties/${line.id}${adres}`}>{line.naam}</a>
      <p className="zacht">
        {ORGANISATIE_SOORTEN.labels[line.soort]}, cao {CAOS.labels[line.cao]}
        {line.omvat.length === 0 ? '' : `; met ${line.omvat.map(({ naam }) => naam).join(', ')}`}
        {line.opgegaanIn === null ? '' : `; later ${line.opgegaanIn.naam}`}
      </p>
    </>
  );
}
