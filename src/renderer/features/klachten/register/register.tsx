import { Button, Input } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ChoiceField } from '../../../components/field/field.tsx';
import { EmptyState, ErrorState, LoadingState, Notice } from '../../../components/toestand.tsx';
import { leesFout } from '../../../lib/report-error.ts';
import { klachtenQueries, type Registervraag } from '../basis/klachten.queries.ts';
import { RegisterTable } from './register-table.tsx';

/** Which complaints are shown: 'open', 'alle' or a year; in the URL. What is searched for is not. */
function useToon(): [string, (toon: string) => void] {
  const [vraag, setVraag] = useSearchParams();
  const toon = vraag.get('toon') ?? 'open';
  return [toon, (nieuw) => setVraag(nieuw === 'open' ? {} : { toon: nieuw }, { replace: true })];
}

function vraagOf(toon: string, zoek: string, metNamen: boolean): Registervraag {
  const jaar = /^\d{4}$/u.test(toon) ? Number(toon) : null;
  return { alleenOpen: toon === 'open', jaar, zoek, metNamen };
}

/** The klachtenregister: no names unless asked for. */
export function Register({ magRegistreren }: { readonly magRegistreren: boolean }) {
  const [toon, setToon] = useToon();
  const [query, setSearch] = useState('');
  const [metNamen, setWithNamen] = useState(false);
  const choices = useQuery(klachtenQueries.keuzes());
  const list = useQuery({
    ...klachtenQueries.lijst(vraagOf(toon, query, metNamen)),
    // Names that were asked for go from the screen at once when they are hidden again.
    ...(metNamen ? {} : { placeholderData: keepPreviousData }),
  });
  const jaren = (choices.data?.jaren ?? []).map((jaar) => ({ waarde: String(jaar), label: String(jaar) }));
  return (
    <>
      <div className="klacht-filter">
        <ChoiceField
          label="Toon"
          waarde={toon}
          keuzes={[
            { waarde: 'open', label: 'Open klachten' },
            { waarde: 'alle', label: 'Alle klachten' },
            ...jaren.map((jaar) => ({ ...jaar, groep: 'Ontvangen in' })),
          ]}
          onChange={setToon}
        />
        <Zoekveld zoek={query} onSearch={setSearch} />
        <Button onClick={() => setWithNamen(!metNamen)} aria-pressed={metNamen}>
          {metNamen ? 'Namen verbergen' : 'Toon namen'}
        </Button>
      </div>
      <p className="zacht">
        Zoeken en het tonen van namen wordt vastgelegd, met uw naam en het tijdstip. Zo is te zien wie
        klachten heeft bekeken.
      </p>
      {metNamen || query !== '' ? (
        <Notice soort="uitleg">
          {[
            metNamen ? 'Namen zijn zichtbaar; dat is vastgelegd.' : '',
            query === '' ? '' : `U zocht op “${query}”; dat is vastgelegd.`,
          ]
            .filter((sentence) => sentence !== '')
            .join(' ')}
        </Notice>
      ) : null}
      <Uitkomst
        lijst={list}
        metNamen={metNamen}
        gezocht={query !== ''}
        toon={toon}
        magRegistreren={magRegistreren}
        onAll={() => setToon('alle')}
      />
    </>
  );
}

function Zoekveld({ zoek, onSearch }: { readonly zoek: string; readonly onSearch: (query: string) => void }) {
  const [text, setText] = useState('');
  const submit = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    onSearch(text.trim());
  };
  return (
    <search>
      <form className="klacht-filter__zoek" onSubmit={submit}>
        <Input
          aria-label="Zoek in nummer, namen en teksten"
          placeholder="Nummer, naam of woord"
          maxLength={100}
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
        <Button type="submit" icon={<Search20Regular />}>
          Zoek
        </Button>
        {zoek === '' ? null : (
          <Button
            onClick={() => {
              setText('');
              onSearch('');
            }}
          >
            Wis
          </Button>
        )}
      </form>
    </search>
  );
}

type UitkomstProps = {
  readonly lijst: ReturnType<typeof useQuery<Parameters<typeof RegisterTable>[0]['regels']>>;
  readonly metNamen: boolean;
  readonly gezocht: boolean;
  readonly toon: string;
  readonly magRegistreren: boolean;
  readonly onAll: () => void;
};

function Uitkomst({ lijst, metNamen, gezocht, toon, magRegistreren, onAll }: UitkomstProps) {
  if (lijst.isError)
    return <ErrorState tekst={leesFout(lijst.error).tekst} onRetry={() => void lijst.refetch()} />;
  if (lijst.data === undefined) return <LoadingState wat="Klachten" />;
  if (lijst.data.length > 0) return <RegisterTable regels={lijst.data} metNamen={metNamen} />;
  if (gezocht)
    return (
      <EmptyState titel="Niets gevonden">
        <p>Controleer het woord, of kies hierboven alle klachten.</p>
      </EmptyState>
    );
  return (
    <EmptyState titel={toon === 'open' ? 'Er zijn geen open klachten' : 'Er zijn geen klachten'}>
      <p>
        {magRegistreren
          ? 'Een nieuwe klacht legt u in twee minuten vast. Daarna bewaakt het programma de termijn.'
          : 'De administratie legt nieuwe klachten vast.'}
      </p>
      <div className="toestand__knoppen">
        {magRegistreren ? (
          <Button as="a" appearance="primary" href="#/klachten/nieuw">
            Nieuwe klacht
          </Button>
        ) : null}
        {toon === 'open' ? <Button onClick={onAll}>Toon alle klachten</Button> : null}
      </div>
    </EmptyState>
  );
}
