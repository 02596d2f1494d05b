import { Button } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Deel } from '../../components/deel.tsx';
import { Dialoog } from '../../components/dialoog/dialoog.tsx';
import { Melding } from '../../components/toestand.tsx';
import { statusOpties, useStatus } from '../../data/planbord-data.ts';
import { toonMelding } from '../../lib/meldingen.ts';
import { leesFout } from '../../lib/report-error.ts';
import { HerstelsleutelBlad } from '../../parts/herstelsleutel/herstelsleutel-blad.tsx';
import { KopieNaarDialoog } from '../../parts/kopieen/kopie-maken.tsx';
import { KopieUitBestand } from '../../parts/kopieen/kopie-uit-bestand.tsx';
import { copyCalls, copyQueries } from '../../parts/kopieen/kopieen.queries.ts';
import { KopieenLijst } from '../../parts/kopieen/kopieen-lijst.tsx';

/** What guards the administratie: the copies, and the key that opens them anywhere. */
export function BackUps({ vandaag }: { readonly vandaag: string }) {
  return (
    <div className="back-ups">
      <Waarschuwingen />
      <Kopieen vandaag={vandaag} />
      <TweedeMap />
      <Herstelsleutel />
    </div>
  );
}

/** A call from a button: what goes wrong comes in the message bar. */
function useCall() {
  const client = useQueryClient();
  return (call: () => Promise<string | null>) => {
    void call()
      .then(async (tekst) => {
        await client.invalidateQueries({ queryKey: copyQueries.key });
        await client.invalidateQueries({ queryKey: statusOpties().queryKey });
        if (tekst !== null) toonMelding({ soort: 'goed', tekst });
      })
      .catch((oorzaak: unknown) => toonMelding({ soort: 'fout', tekst: leesFout(oorzaak).tekst }));
  };
}

function Waarschuwingen() {
  const call = useCall();
  const waarschuwingen = useStatus().data?.waarschuwingen ?? [];
  const read = async () => {
    await copyCalls.lossRead();
    return null;
  };
  return waarschuwingen.map((tekst) => (
    <Melding
      key={tekst}
      soort="let-op"
      {...(tekst.includes('ontbre') ? { acties: <Button onClick={() => call(read)}>Gelezen</Button> } : {})}
    >
      {tekst}
    </Melding>
  ));
}

function Kopieen({ vandaag }: { readonly vandaag: string }) {
  const [naar, setNaar] = useState(false);
  const call = useCall();
  const make = async () => {
    await copyCalls.make();
    return 'De kopie is gemaakt en gecontroleerd.';
  };
  return (
    <Deel titel="Kopieën">
      <p className="beheer__uitleg">
        Het programma maakt vanzelf kopieën als er is gewerkt. Elke kopie is bij het maken geopend en
        gecontroleerd. Bij terugzetten wordt wat er nu staat eerst opzij gezet.
      </p>
      <div className="beheer__acties">
        <Button appearance="primary" onClick={() => call(make)}>
          Nu een kopie maken
        </Button>
        <Button onClick={() => setNaar(true)}>Kopie maken naar…</Button>
        <KopieUitBestand als="huidige" label="Kopie uit een bestand terugzetten…" />
      </div>
      <KopieenLijst vandaag={vandaag} open />
      {naar ? <KopieNaarDialoog onClose={() => setNaar(false)} /> : null}
    </Deel>
  );
}

/** Another place, for when this disk breaks: chosen once, and said where. */
function TweedeMap() {
  const call = useCall();
  const lijst = useQuery(copyQueries.list()).data;
  if (lijst === undefined) return null;
  const choose = async () => {
    const gekozen = await copyCalls.chooseSecond();
    return gekozen === null ? null : `Elke kopie gaat voortaan ook naar ${gekozen.map}.`;
  };
  const clear = async () => {
    await copyCalls.clearSecond();
    return 'Kopieën gaan niet meer naar een tweede map. Wat daar staat, blijft staan.';
  };
  return (
    <Deel titel="Tweede map">
      <p className="beheer__uitleg">
        De kopieën staan in <code>{lijst.map}</code>, op dezelfde schijf als de administratie.{' '}
        {lijst.tweedeMap === null ? (
          'Kies een tweede map op een andere schijf of een USB-stick: dan bent u ze niet kwijt als deze schijf stukgaat.'
        ) : (
          <>
            Elke kopie gaat ook naar <code>{lijst.tweedeMap}</code>.
          </>
        )}
      </p>
      <div className="beheer__acties">
        <Button onClick={() => call(choose)}>
          {lijst.tweedeMap === null ? 'Tweede map kiezen…' : 'Andere map kiezen…'}
        </Button>
        {lijst.tweedeMap === null ? null : <Button onClick={() => call(clear)}>Niet meer gebruiken</Button>}
      </div>
    </Deel>
  );
}

function Herstelsleutel() {
  const [open, setOpen] = useState(false);
  return (
    <Deel titel="Herstelsleutel">
      <p className="beheer__uitleg">
        Met de herstelsleutel opent u de administratie en elke kopie ervan op elke computer, ook als deze
        computer of uw wachtzin verloren gaat. Druk hem af en bewaar hem in een kluis of een afgesloten kast.
      </p>
      <div className="beheer__acties">
        <Button onClick={() => setOpen(true)}>Herstelsleutel tonen…</Button>
      </div>
      {open ? (
        <Dialoog
          titel="Herstelsleutel"
          onSluit={() => setOpen(false)}
          knoppen={<Button onClick={() => setOpen(false)}>Sluiten</Button>}
        >
          <HerstelsleutelBlad />
        </Dialoog>
      ) : null}
    </Deel>
  );
}
