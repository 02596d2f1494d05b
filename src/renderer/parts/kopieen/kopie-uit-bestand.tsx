import './kopieen.css';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Dialoog } from '../../components/dialoog/dialoog.tsx';
import { Melding } from '../../components/toestand.tsx';
import { TekstVeld } from '../../components/veld/veld.tsx';
import { toonMelding } from '../../lib/meldingen.ts';
import { leesFout } from '../../lib/report-error.ts';
import { copyCalls } from './kopieen.queries.ts';

type Als = 'huidige' | 'nieuw';

const TEKST: Readonly<
  Record<Als, { readonly titel: string; readonly uitleg: string; readonly knop: string }>
> = {
  huidige: {
    titel: 'Kopie uit een bestand terugzetten',
    uitleg: 'De kopie komt in de plaats van deze administratie. Wat er nu staat, wordt eerst opzij gezet.',
    knop: 'Terugzetten',
  },
  nieuw: {
    titel: 'Kopie openen',
    uitleg: 'De kopie wordt gecontroleerd en komt als eigen administratie op deze computer te staan.',
    knop: 'Openen',
  },
};

/** A button that asks for a copy anywhere, and then for what it takes to open it. */
export function KopieUitBestand({ als, label }: { readonly als: Als; readonly label: string }) {
  const [naam, setNaam] = useState<string | null>(null);
  const choose = () => {
    void copyCalls.choose().then(
      (chosen) => setNaam(chosen?.naam ?? null),
      (oorzaak: unknown) => toonMelding({ soort: 'fout', tekst: leesFout(oorzaak).tekst }),
    );
  };
  return (
    <>
      <Button onClick={choose}>{label}</Button>
      {naam === null ? null : <BestandDialoog als={als} naam={naam} onClose={() => setNaam(null)} />}
    </>
  );
}

type Gevraagd = { readonly wachtzin: string | null; readonly sleutel: string | null };

function useRestoreChosen(als: Als, naam: string, onClose: () => void) {
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<string | null>(null);
  /** What was asked for so far; a field that was asked for stays. */
  const [velden, setVelden] = useState<Readonly<Record<string, string>>>({});
  const restore = async (vraag: Gevraagd) => {
    setBezig(true);
    setFout(null);
    try {
      const { opzij } = await copyCalls.restoreChosen({ als, ...vraag });
      const bewaard = opzij === null ? '' : ` Wat er stond, is bewaard als ${opzij}.`;
      toonMelding({ soort: 'goed', tekst: `${naam} is geopend.${bewaard}` });
      onClose();
    } catch (oorzaak) {
      const gelezen = leesFout(oorzaak);
      if (gelezen.velden.length === 0) {
        setFout(gelezen.tekst);
        toonMelding({ soort: 'fout', tekst: gelezen.tekst });
      }
      const gevraagd = Object.fromEntries(gelezen.velden.map(({ veld, melding }) => [veld, melding]));
      setVelden((eerder) => ({
        ...Object.fromEntries(Object.keys(eerder).map((veld) => [veld, ''])),
        ...gevraagd,
      }));
    }
    setBezig(false);
  };
  return { bezig, fout, velden, restore };
}

function BestandDialoog({
  als,
  naam,
  onClose,
}: {
  readonly als: Als;
  readonly naam: string;
  readonly onClose: () => void;
}) {
  const { titel, uitleg, knop } = TEKST[als];
  const [wachtzin, setWachtzin] = useState('');
  const [sleutel, setSleutel] = useState('');
  const { bezig, fout, velden, restore } = useRestoreChosen(als, naam, onClose);
  const send = () =>
    void restore({
      wachtzin: velden.wachtzin === undefined || wachtzin === '' ? null : wachtzin,
      sleutel: velden.sleutel === undefined || sleutel.trim() === '' ? null : sleutel,
    });
  return (
    <Dialoog
      titel={titel}
      onSluit={onClose}
      onVerstuur={send}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabled={bezig}>
            {knop}
          </Button>
          <Button onClick={onClose} disabled={bezig}>
            Annuleren
          </Button>
        </>
      }
    >
      <div className="kopieen__vorm">
        <p>
          Bestand: <strong>{naam}</strong>. {uitleg}
        </p>
        {velden.sleutel === undefined ? null : (
          <TekstVeld
            label="Herstelsleutel"
            regels={4}
            maxLengte={200}
            waarde={sleutel}
            onWijzig={setSleutel}
            melding={velden.sleutel}
          />
        )}
        {velden.wachtzin === undefined ? null : (
          <TekstVeld
            label="Wachtzin"
            geheim
            waarde={wachtzin}
            onWijzig={setWachtzin}
            melding={velden.wachtzin}
          />
        )}
        {fout === null ? null : <Melding soort="fout">{fout}</Melding>}
      </div>
    </Dialoog>
  );
}
