import { Button } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { Part } from '../../components/part.tsx';
import { RightButton } from '../../components/right-button.tsx';
import { Notice } from '../../components/toestand.tsx';
import { statusOptions, useStatus } from '../../data/planbord-data.ts';
import { showMessage } from '../../lib/messages.ts';
import { leesFout } from '../../lib/report-error.ts';
import { useShared } from '../../lib/shared.ts';
import { HerstelsleutelSheet } from '../../parts/herstelsleutel/herstelsleutel-sheet.tsx';
import { CopyToDialog } from '../../parts/kopieen/copy-create.tsx';
import { secondWarning } from '../../parts/kopieen/copy-text.ts';
import { CopyFromFile } from '../../parts/kopieen/copy-uit-file.tsx';
import { copyCalls, copyQueries } from '../../parts/kopieen/kopieen.queries.ts';
import { KopieenList } from '../../parts/kopieen/kopieen-list.tsx';

/** What guards the administratie: the copies, and the key that opens them anywhere. */
export function BackUps({ vandaag }: { readonly vandaag: string }) {
  const shared = useShared();
  if (shared !== null) return <OnServer adres={shared.adres} />;
  return (
    <div className="back-ups">
      <Waarschuwingen />
      <Kopieen vandaag={vandaag} />
      <TweedeMap />
      <Herstelsleutel />
    </div>
  );
}

/** On a server the copies are there, and whoever runs it keeps its recovery key. */
function OnServer({ adres }: { readonly adres: string }) {
  const call = useCall();
  const make = async () => {
    await copyCalls.make();
    return 'De kopie is op de server gemaakt en gecontroleerd.';
  };
  return (
    <div className="back-ups">
      <Waarschuwingen />
      <Part titel="Kopieën">
        <p className="beheer__uitleg">
          Deze administratie staat op de server {adres}. De server maakt vanzelf kopieën als er is gewerkt.
          Wie de server beheert, zet ze terug en bewaart de herstelsleutel. Op deze computer staat niets.
        </p>
        <div className="beheer__acties">
          <RightButton call="beheer.maakBackup" appearance="primary" onClick={() => call(make)}>
            Nu een kopie maken
          </RightButton>
        </div>
      </Part>
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
        await client.invalidateQueries({ queryKey: statusOptions().queryKey });
        if (tekst !== null) showMessage({ soort: 'goed', tekst });
      })
      .catch((cause: unknown) => showMessage({ soort: 'fout', tekst: leesFout(cause).tekst }));
  };
}

function Waarschuwingen() {
  const call = useCall();
  const waarschuwingen = useStatus().data?.waarschuwingen ?? [];
  const read = async () => {
    await copyCalls.lossRead();
    return null;
  };
  return waarschuwingen.map((text) => (
    <Notice
      key={text}
      soort="let-op"
      {...(text.includes('ontbre')
        ? {
            acties: (
              <RightButton call="beheer.bevestigOntbrekend" onClick={() => call(read)}>
                Gelezen
              </RightButton>
            ),
          }
        : {})}
    >
      {text}
    </Notice>
  ));
}

function Kopieen({ vandaag }: { readonly vandaag: string }) {
  const [naar, setTo] = useState(false);
  const call = useCall();
  const make = async () => {
    await copyCalls.make();
    return 'De kopie is gemaakt en gecontroleerd.';
  };
  return (
    <Part titel="Kopieën">
      <p className="beheer__uitleg">
        Het programma maakt vanzelf kopieën als er is gewerkt. Elke kopie is bij het maken geopend en
        gecontroleerd. Bekijken opent een kopie in een eigen venster, waarin niets kan worden gewijzigd. Bij
        terugzetten wordt wat er nu staat eerst opzij gezet.
      </p>
      <div className="beheer__acties">
        <RightButton call="beheer.maakBackup" appearance="primary" onClick={() => call(make)}>
          Nu een kopie maken
        </RightButton>
        <Button onClick={() => setTo(true)}>Kopie maken naar…</Button>
        <CopyFromFile als="huidige" label="Kopie uit een bestand terugzetten…" />
        <CopyFromFile als="bekijken" label="Kopie uit een bestand bekijken…" />
      </div>
      <KopieenList vandaag={vandaag} open />
      {naar ? <CopyToDialog onClose={() => setTo(false)} /> : null}
    </Part>
  );
}

/** Another place, for when this disk breaks: chosen once, and said where. */
function TweedeMap() {
  const call = useCall();
  const list = useQuery(copyQueries.list()).data;
  if (list === undefined) return null;
  const warning = secondWarning(list);
  const choose = async () => {
    const selected = await copyCalls.chooseSecond();
    return selected === null ? null : `Elke kopie gaat voortaan ook naar ${selected.map}.`;
  };
  const clear = async () => {
    await copyCalls.clearSecond();
    return 'Kopieën gaan niet meer naar een tweede map. Wat daar staat, blijft staan.';
  };
  return (
    <Part titel="Tweede map">
      <p className="beheer__uitleg">
        De kopieën staan in <code>{list.map}</code>, op dezelfde schijf als de administratie.{' '}
        {list.tweedeMap === null ? (
          'Kies een tweede map op een andere schijf of een USB-stick: dan bent u ze niet kwijt als deze schijf stukgaat.'
        ) : (
          <>
            Elke kopie gaat ook naar <code>{list.tweedeMap}</code>.
          </>
        )}
      </p>
      {warning === null ? null : <Notice soort="let-op">{warning}</Notice>}
      <div className="beheer__acties">
        <Button onClick={() => call(choose)}>
          {list.tweedeMap === null ? 'Tweede map kiezen…' : 'Andere map kiezen…'}
        </Button>
        {list.tweedeMap === null ? null : <Button onClick={() => call(clear)}>Niet meer gebruiken</Button>}
      </div>
    </Part>
  );
}

function Herstelsleutel() {
  const [open, setOpen] = useState(false);
  return (
    <Part titel="Herstelsleutel">
      <p className="beheer__uitleg">
        Met de herstelsleutel opent u de administratie en elke kopie ervan op elke computer, ook als deze
        computer of uw wachtzin verloren gaat. Druk hem af en bewaar hem in een kluis of een afgesloten kast.
      </p>
      <div className="beheer__acties">
        <Button onClick={() => setOpen(true)}>Herstelsleutel tonen…</Button>
      </div>
      {open ? (
        <Dialog
          titel="Herstelsleutel"
          onClose={() => setOpen(false)}
          knoppen={<Button onClick={() => setOpen(false)}>Sluiten</Button>}
        >
          <HerstelsleutelSheet />
        </Dialog>
      ) : null}
    </Part>
  );
}
