import { Button, Input } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { FoutToestand, LaadToestand, LegeToestand, Melding } from '../../../components/toestand.tsx';
import { KeuzeVeld } from '../../../components/veld/veld.tsx';
import { leesFout } from '../../../lib/report-error.ts';
import { klachtenQueries, type Registervraag } from '../basis/klachten.queries.ts';
import { RegisterTabel } from './register-tabel.tsx';

/** Which complaints are shown: 'open', 'alle' or a year; in the URL. What is searched for is not. */
function useToon(): [string, (toon: string) => void] {
  const [vraag, zetVraag] = useSearchParams();
  const toon = vraag.get('toon') ?? 'open';
  return [toon, (nieuw) => zetVraag(nieuw === 'open' ? {} : { toon: nieuw }, { replace: true })];
}

function vraagVan(toon: string, zoek: string, metNamen: boolean): Registervraag {
  const jaar = /^\d{4}$/u.test(toon) ? Number(toon) : null;
  return { alleenOpen: toon === 'open', jaar, zoek, metNamen };
}

/** The klachtenregister: no names unless asked for. */
export function Register({ magRegistreren }: { readonly magRegistreren: boolean }) {
  const [toon, zetToon] = useToon();
  const [zoek, zetZoek] = useState('');
  const [metNamen, zetMetNamen] = useState(false);
  const keuzes = useQuery(klachtenQueries.keuzes());
  const lijst = useQuery({
    ...klachtenQueries.lijst(vraagVan(toon, zoek, metNamen)),
    // Names that were asked for go from the screen at once when they are hidden again.
    ...(metNamen ? {} : { placeholderData: keepPreviousData }),
  });
  const jaren = (keuzes.data?.jaren ?? []).map((jaar) => ({ waarde: String(jaar), label: String(jaar) }));
  return (
    <>
      <div className="klacht-filter">
        <KeuzeVeld
          label="Toon"
          waarde={toon}
          keuzes={[
            { waarde: 'open', label: 'Open klachten' },
            { waarde: 'alle', label: 'Alle klachten' },
            ...jaren.map((jaar) => ({ ...jaar, groep: 'Ontvangen in' })),
          ]}
          onWijzig={zetToon}
        />
        <Zoekveld zoek={zoek} onZoek={zetZoek} />
        <Button onClick={() => zetMetNamen(!metNamen)} aria-pressed={metNamen}>
          {metNamen ? 'Namen verbergen' : 'Toon namen'}
        </Button>
      </div>
      <p className="zacht">
        Zoeken en het tonen van namen wordt vastgelegd, met uw naam en het tijdstip. Zo is te zien wie
        klachten heeft bekeken.
      </p>
      {metNamen || zoek !== '' ? (
        <Melding soort="uitleg">
          {[
            metNamen ? 'Namen zijn zichtbaar; dat is vastgelegd.' : '',
            zoek === '' ? '' : `U zocht op “${zoek}”; dat is vastgelegd.`,
          ]
            .filter((zin) => zin !== '')
            .join(' ')}
        </Melding>
      ) : null}
      <Uitkomst
        lijst={lijst}
        metNamen={metNamen}
        gezocht={zoek !== ''}
        toon={toon}
        magRegistreren={magRegistreren}
        onAlles={() => zetToon('alle')}
      />
    </>
  );
}

function Zoekveld({ zoek, onZoek }: { readonly zoek: string; readonly onZoek: (zoek: string) => void }) {
  const [tekst, zetTekst] = useState('');
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    onZoek(tekst.trim());
  };
  return (
    <search>
      <form className="klacht-filter__zoek" onSubmit={verstuur}>
        <Input
          aria-label="Zoek in nummer, namen en teksten"
          placeholder="Nummer, naam of woord"
          maxLength={100}
          value={tekst}
          onChange={(_, data) => zetTekst(data.value)}
        />
        <Button type="submit" icon={<Search20Regular />}>
          Zoek
        </Button>
        {zoek === '' ? null : (
          <Button
            onClick={() => {
              zetTekst('');
              onZoek('');
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
  readonly lijst: ReturnType<typeof useQuery<Parameters<typeof RegisterTabel>[0]['regels']>>;
  readonly metNamen: boolean;
  readonly gezocht: boolean;
  readonly toon: string;
  readonly magRegistreren: boolean;
  readonly onAlles: () => void;
};

function Uitkomst({ lijst, metNamen, gezocht, toon, magRegistreren, onAlles }: UitkomstProps) {
  if (lijst.isError)
    return <FoutToestand tekst={leesFout(lijst.error).tekst} onOpnieuw={() => void lijst.refetch()} />;
  if (lijst.data === undefined) return <LaadToestand wat="Klachten" />;
  if (lijst.data.length > 0) return <RegisterTabel regels={lijst.data} metNamen={metNamen} />;
  if (gezocht)
    return (
      <LegeToestand titel="Niets gevonden">
        <p>Controleer het woord, of kies hierboven alle klachten.</p>
      </LegeToestand>
    );
  return (
    <LegeToestand titel={toon === 'open' ? 'Er zijn geen open klachten' : 'Er zijn geen klachten'}>
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
        {toon === 'open' ? <Button onClick={onAlles}>Toon alle klachten</Button> : null}
      </div>
    </LegeToestand>
  );
}
