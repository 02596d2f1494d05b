import { Button } from '@fluentui/react-components';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LOGBOEK_SOORTEN, type LogboekSoort } from '../../../shared/domain/opdracht/logboek.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { DatumField } from '../../components/field/datum-field.tsx';
import { ChoiceField } from '../../components/field/field.tsx';
import { ErrorState, LoadingState, Notice } from '../../components/toestand.tsx';
import { momentText } from '../../lib/moment.ts';
import { leesFout } from '../../lib/report-error.ts';
import type { ExportTable } from '../../lib/table-export.ts';
import { ExportButton } from '../../parts/export/export-button.tsx';
import { beheerQueries, type LogboekOutput, type LogboekVraag } from './beheer.queries.ts';

const SHOWN = 200;
const ALL = 5000;

type Choice = {
  readonly van: string | null | undefined;
  readonly tot: string | null | undefined;
  readonly wie: string;
  readonly soort: LogboekSoort | '';
};

function asVraag({ van, tot, wie, soort }: Choice, aantal: number): LogboekVraag {
  return {
    van: van ?? null,
    tot: tot ?? null,
    wie: wie === '' ? null : wie,
    soort: soort === '' ? null : soort,
    aantal,
  };
}

type Line = LogboekOutput['regels'][number];

/** What a line is about, as one reads it. */
function aboutOf({ soort, wat, betreft }: Line, vandaag: string): string {
  if (soort === 'klok') return `De laatste regel was van ${momentText(wat.slice(4), vandaag)}.`;
  return [betreft, wat].filter((text) => text !== '').join(': ');
}

/** 'Anna Wit (eerder Anna de Wit)'. */
function personText([last = '', ...earlier]: readonly string[]): string {
  return earlier.length === 0 ? last : `${last} (eerder ${earlier.join(', ')})`;
}

/** The window that it was done in. */
const placeOf = ({ oorsprong }: Line): string => oorsprong.replace('-', ' ');

function asTable({ regels, totaal }: LogboekOutput, vandaag: string): ExportTable {
  return {
    titel: 'Logboek',
    peildatum: vandaag,
    kolommen: ['Nummer', 'Moment', 'Wie', 'Wat', 'Waarvan', 'Waar'].map((kop) => ({
      kop,
      soort: kop === 'Nummer' ? 'aantal' : 'tekst',
    })),
    rijen: regels.map((line) => [
      line.volgnummer,
      momentText(line.moment, ''),
      line.gebruiker,
      LOGBOEK_SOORTEN.labels[line.soort],
      aboutOf(line, ''),
      placeOf(line),
    ]),
    toelichting: [['Regels', totaal > regels.length ? `De laatste ${regels.length} van ${totaal}` : 'Alle']],
  };
}

function ChainNotice({ keten }: { readonly keten: LogboekOutput['keten'] }) {
  if (keten === null) return null;
  if (keten.soort === 'heel') {
    return <Notice soort="goed">Alle regels zijn zoals ze zijn geschreven ({keten.regels}).</Notice>;
  }
  return (
    <Notice soort="fout">
      Het logboek is niet meer zoals het is geschreven: regel {keten.regel}{' '}
      {keten.wat === 'ontbreekt' ? 'ontbreekt' : 'is veranderd'}. Dat doet dit programma nooit. Meld het bij
      de functionaris voor gegevensbescherming, en vergelijk met een back-up van daarvoor.
    </Notice>
  );
}

function Filter({
  choice,
  mensen,
  onChange,
}: {
  readonly choice: Choice;
  readonly mensen: LogboekOutput['mensen'];
  readonly onChange: (part: Partial<Choice>) => void;
}) {
  return (
    <search className="logboek__filter" aria-label="Logboek filteren">
      <DatumField
        label="Van"
        optioneel
        richting="verleden"
        waarde={choice.van}
        onChange={(van) => onChange({ van })}
      />
      <DatumField
        label="T/m"
        optioneel
        richting="verleden"
        waarde={choice.tot}
        onChange={(tot) => onChange({ tot })}
      />
      <ChoiceField
        label="Wie"
        leeg="Iedereen"
        waarde={choice.wie}
        keuzes={mensen.map(({ sleutel, namen }) => ({ waarde: sleutel, label: personText(namen) }))}
        onChange={(wie) => onChange({ wie })}
      />
      <ChoiceField<LogboekSoort | ''>
        label="Soort"
        leeg="Alles"
        waarde={choice.soort}
        keuzes={LOGBOEK_SOORTEN.values.map((soort) => ({
          waarde: soort,
          label: LOGBOEK_SOORTEN.labels[soort],
        }))}
        onChange={(soort) => onChange({ soort })}
      />
    </search>
  );
}

function Lines({ regels, vandaag }: { readonly regels: readonly Line[]; readonly vandaag: string }) {
  return (
    <table className="tabel">
      <caption className="alleen-voorlezen">Logboek, nieuwste eerst</caption>
      <thead>
        <tr>
          <th scope="col">Nr.</th>
          <th scope="col">Moment</th>
          <th scope="col">Wie</th>
          <th scope="col">Wat</th>
          <th scope="col">Waarvan</th>
          <th scope="col">Waar</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((line) => (
          <tr key={line.volgnummer}>
            <td className="cijfers">{line.volgnummer}</td>
            <td className="cijfers">{momentText(line.moment, vandaag)}</td>
            <td>{line.gebruiker}</td>
            <td>{LOGBOEK_SOORTEN.labels[line.soort]}</td>
            <td>{aboutOf(line, vandaag)}</td>
            <td>{placeOf(line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who looked at complaints, printed, exported, came in or was refused; and whether the logbook is still whole. */
export function Logboek({ vandaag }: { readonly vandaag: string }) {
  const [choice, setChoice] = useState<Choice>({ van: null, tot: null, wie: '', soort: '' });
  const client = useQueryClient();
  const vraag = useQuery({
    ...beheerQueries.logboek(asVraag(choice, SHOWN)),
    placeholderData: keepPreviousData,
    // Each line of it is a line of this moment.
    staleTime: 0,
    gcTime: 0,
  });
  if (vraag.isError) {
    return <ErrorState tekst={leesFout(vraag.error).tekst} onRetry={() => void vraag.refetch()} />;
  }
  const data = vraag.data;
  if (data === undefined) return <LoadingState wat="Logboek" />;
  const check = async () => {
    await client.fetchQuery({ ...beheerQueries.controleerLogboek(), staleTime: 0 });
    await vraag.refetch();
  };
  return (
    <div className="logboek">
      <p className="beheer__uitleg">
        Hier staat wie klachten heeft bekeken, wat is afgedrukt of als bestand bewaard, wie zich heeft
        aangemeld, wie toegang kreeg of kwijtraakte, wie de herstelsleutel of een kopie gebruikte en wat is
        geweigerd. Regels komen er alleen bij. Elke regel hangt vast aan de regel ervoor, zodat te zien is of
        er iets is veranderd of weggehaald. Om welke klacht het gaat staat alleen in het dossier zelf.
      </p>
      <ChainNotice keten={data.keten} />
      <Filter
        choice={choice}
        mensen={data.mensen}
        onChange={(part) => setChoice((now) => ({ ...now, ...part }))}
      />
      <div className="beheer__acties">
        <Button onClick={() => void check()}>Nu controleren</Button>
        <ExportButton
          wat="dit logboek"
          uit={data.totaal === 0}
          vandaag={vandaag}
          create={async () =>
            asTable(
              await client.fetchQuery({ ...beheerQueries.logboek(asVraag(choice, ALL)), staleTime: 0 }),
              vandaag,
            )
          }
        />
        <span className="zacht" role="status">
          {data.totaal === 0
            ? 'Geen regels bij deze keuze.'
            : data.totaal > data.regels.length
              ? `De laatste ${String(data.regels.length)} van ${String(data.totaal)} regels tot en met ${datumNl(vandaag)}.`
              : `${String(data.totaal)} ${data.totaal === 1 ? 'regel' : 'regels'}.`}
        </span>
      </div>
      {data.totaal === 0 ? null : <Lines regels={data.regels} vandaag={vandaag} />}
    </div>
  );
}
