import { INDELINGEN, ORGANISATIE_SOORTEN } from '../../../../shared/domain/organisatie/lijsten.ts';
import { CAOS } from '../../../../shared/domain/planning/lijsten.ts';
import '../../../components/tabel/lijst-balk.css';
import '../organisaties.css';
import { Button } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OrganisatieRegel } from '../../../../shared/contract/organisaties.ts';
import { fteTekst, urenTekst } from '../../../../shared/domain/tekst/getal.ts';
import { Pagina } from '../../../components/pagina.tsx';
import { RolTabel } from '../../../components/tabel/rol-tabel.tsx';
import { FoutToestand, LaadToestand } from '../../../components/toestand.tsx';
import { Kiezer } from '../../../components/veld/kiezer.tsx';
import { Peildatum } from '../../../components/veld/peildatum.tsx';
import { volgendeStap } from '../../../data/indeling.ts';
import { usePlanbordVandaag } from '../../../data/planbord-data.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { EersteStappen } from '../../../parts/eerste-stappen.tsx';
import { ExportKnop } from '../../../parts/export/export-knop.tsx';
import { FusieDialoog } from '../opvolging/fusie-dialoog.tsx';
import { organisatieQueries } from '../organisaties.queries.ts';
import { useStand } from '../stand.ts';
import { tellingTekst } from '../teksten.ts';
import { organisatiesTabel } from './organisaties-export.ts';

/** `#/organisaties`: who supplies people on a date, how many and how much. */
export function OrganisatiesPagina() {
  const { vandaag, gegevens, vraag } = usePlanbordVandaag();
  if (vraag.isError) {
    return (
      <Pagina titel="Organisaties">
        <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />
      </Pagina>
    );
  }
  const stap = gegevens === undefined ? null : volgendeStap(gegevens);
  const leeg = gegevens !== undefined && gegevens.organisaties.length === 0;
  if (vandaag === undefined || gegevens === undefined || (leeg && stap !== null)) {
    return (
      <Pagina titel="Organisaties">
        {leeg && stap !== null ? <EersteStappen stap={stap} /> : <LaadToestand wat="Organisaties" />}
      </Pagina>
    );
  }
  return <Lijst vandaag={vandaag} />;
}

function Lijst({ vandaag }: { readonly vandaag: string }) {
  const navigeer = useNavigate();
  const { peildatum, indeling, zet, vraag: adres } = useStand(vandaag);
  const [zoek, zetZoek] = useState('');
  const [fusie, zetFusie] = useState(false);
  const vraag = useQuery({
    ...organisatieQueries.lijst(peildatum, indeling),
    placeholderData: keepPreviousData,
  });
  const gevonden = useQuery({ ...organisatieQueries.zoek(zoek.trim()), enabled: zoek.trim() !== '' });
  return (
    <Pagina
      titel="Organisaties"
      sub={vraag.data === undefined ? undefined : <Samenvatting regels={vraag.data} />}
      acties={
        <>
          <ExportKnop
            wat="deze organisaties"
            uit={(vraag.data ?? []).length === 0}
            vandaag={vandaag}
            maak={() => organisatiesTabel(vraag.data ?? [], peildatum, indeling)}
          />
          <Button onClick={() => zetFusie(true)}>Samenvoegen…</Button>
          <Button
            appearance="primary"
            onClick={() => void navigeer('/beheer/organisaties?nieuw=organisatie')}
          >
            Nieuwe organisatie…
          </Button>
        </>
      }
    >
      <div className="lijstbalk" role="search" aria-label="Organisaties kiezen">
        <input
          type="search"
          className="lijstbalk__zoek"
          aria-label="Zoek op elke naam, ook vroegere"
          placeholder="Zoek op elke naam, ook vroegere"
          value={zoek}
          onChange={(invoer) => zetZoek(invoer.target.value)}
        />
        <Kiezer
          naam="Indeling"
          waarde={indeling}
          keuzes={INDELINGEN.options}
          onKies={(waarde) => zet({ indeling: INDELINGEN.find(waarde) ?? 'toenmalig' })}
        />
        <Peildatum gekozen={peildatum} vandaag={vandaag} onKies={(datum) => zet({ peildatum: datum })} />
      </div>
      {zoek.trim() === '' || gevonden.data === undefined ? null : (
        <Gevonden gevonden={gevonden.data} adres={adres} />
      )}
      {vraag.isError ? (
        <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />
      ) : null}
      {vraag.isPending ? <LaadToestand wat="Organisaties" /> : null}
      {vraag.data === undefined ? null : <Tabel regels={vraag.data} adres={adres} />}
      {fusie ? <FusieDialoog vandaag={vandaag} onSluit={() => zetFusie(false)} /> : null}
    </Pagina>
  );
}

function Samenvatting({ regels }: { readonly regels: readonly OrganisatieRegel[] }) {
  const fte = regels.reduce((som, regel) => som + regel.fte, 0);
  return (
    <span role="status">
      {regels.length === 1 ? '1 organisatie' : `${String(regels.length)} organisaties`} · {fteTekst(fte)} fte
    </span>
  );
}

type GevondenProps = {
  readonly gevonden: readonly {
    readonly id: string;
    readonly naam: string;
    readonly gevondenOp: string;
    readonly huidig: { readonly id: string; readonly naam: string } | null;
  }[];
  readonly adres: string;
};

function Gevonden({ gevonden, adres }: GevondenProps) {
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

type TabelProps = { readonly regels: readonly OrganisatieRegel[]; readonly adres: string };

function Tabel({ regels, adres }: TabelProps) {
  if (regels.length === 0) return <p role="status">Op deze peildatum is er geen organisatie.</p>;
  return (
    <RolTabel
      naam="Organisaties"
      className="organisaties__tabel"
      koppen={[
        { kop: 'Organisatie' },
        { kop: 'Mensen', getal: true },
        { kop: 'Uren', getal: true },
        { kop: 'Fte', getal: true },
        { kop: 'Teams' },
        { kop: 'Specialismen' },
        { kop: 'Eindigt', getal: true },
      ]}
    >
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.id}>
            <th scope="row">
              <a href={`#/organisaties/${regel.id}${adres}`}>{regel.naam}</a>
              <p className="zacht">
                {ORGANISATIE_SOORTEN.labels[regel.soort]}, cao {CAOS.labels[regel.cao]}
                {regel.omvat.length === 0 ? '' : `; met ${regel.omvat.map(({ naam }) => naam).join(', ')}`}
                {regel.opgegaanIn === null ? '' : `; later ${regel.opgegaanIn.naam}`}
              </p>
            </th>
            <td className="tabel__getal">{regel.mensen}</td>
            <td className="tabel__getal">{urenTekst(regel.minutenPerWeek)}</td>
            <td className="tabel__getal">{fteTekst(regel.fte)}</td>
            <td>{tellingTekst(regel.teams, 3)}</td>
            <td>{tellingTekst(regel.specialismen, 3)}</td>
            <td className={regel.eindigend > 0 ? 'tabel__getal signaal' : 'tabel__getal'}>
              {regel.eindigend > 0 ? regel.eindigend : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </RolTabel>
  );
}
