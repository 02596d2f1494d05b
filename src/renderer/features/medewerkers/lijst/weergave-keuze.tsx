import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Dialoog } from '../../../components/dialoog/dialoog.tsx';
import { Kiezer } from '../../../components/veld/kiezer.tsx';
import { TekstVeld, VinkVeld } from '../../../components/veld/veld.tsx';
import { useOnthouden } from '../../../lib/onthoud.ts';
import { type BewaardeWeergave, type LijstWeergave, leesBewaard, STANDAARD } from './lijst-stand.ts';
import { LIJST_VELDEN, STANDAARD_KOLOMMEN } from './lijst-velden.ts';

type Props = { readonly weergave: LijstWeergave; readonly onKies: (weergave: LijstWeergave) => void };

const GEEN: readonly BewaardeWeergave[] = [];

function sleutelVan({ filters, kolommen, sortering }: LijstWeergave): string {
  return JSON.stringify([{ ...filters, zoek: '' }, [...kolommen].sort(), sortering]);
}

/** Saved views and the columns of the list. */
export function WeergaveKeuze({ weergave, onKies }: Props) {
  const [bewaard, zetBewaard] = useOnthouden('medewerkers.weergaven', GEEN, leesBewaard);
  const [open, zetOpen] = useState<'kolommen' | 'bewaren' | null>(null);
  const nu = sleutelVan(weergave);
  const gekozen = bewaard.find((een) => sleutelVan(een) === nu);
  const waarde = gekozen?.naam ?? (sleutelVan(STANDAARD) === nu ? '' : ' eigen');
  const keuzes = [
    { waarde: '', label: 'standaard' },
    ...bewaard.map(({ naam }) => ({ waarde: naam, label: naam })),
    ...(waarde === ' eigen' ? [{ waarde, label: 'aangepast' }] : []),
  ];
  return (
    <>
      <Kiezer
        naam="Weergave"
        waarde={waarde}
        keuzes={keuzes}
        onKies={(naam) =>
          onKies(naam === '' ? STANDAARD : (bewaard.find((een) => een.naam === naam) ?? weergave))
        }
      />
      <Button size="small" onClick={() => zetOpen('kolommen')}>
        Kolommen…
      </Button>
      {gekozen === undefined ? (
        <Button size="small" onClick={() => zetOpen('bewaren')}>
          Weergave bewaren…
        </Button>
      ) : (
        <Button size="small" onClick={() => zetBewaard(bewaard.filter((een) => een !== gekozen))}>
          Weergave verwijderen
        </Button>
      )}
      {open === 'kolommen' ? (
        <KolommenDialoog
          kolommen={weergave.kolommen}
          onKies={(kolommen) => onKies({ ...weergave, kolommen })}
          onSluit={() => zetOpen(null)}
        />
      ) : null}
      {open === 'bewaren' ? (
        <BewaarDialoog
          bezet={bewaard.map(({ naam }) => naam)}
          onBewaar={(naam) => {
            zetBewaard([...bewaard, { ...weergave, filters: { ...weergave.filters, zoek: '' }, naam }]);
            zetOpen(null);
          }}
          onSluit={() => zetOpen(null)}
        />
      ) : null}
    </>
  );
}

type KolommenProps = {
  readonly kolommen: readonly string[];
  readonly onKies: (kolommen: readonly string[]) => void;
  readonly onSluit: () => void;
};

function KolommenDialoog({ kolommen, onKies, onSluit }: KolommenProps) {
  const zet = (sleutel: string, aan: boolean) =>
    onKies(aan ? [...kolommen, sleutel] : kolommen.filter((kolom) => kolom !== sleutel));
  return (
    <Dialoog
      titel="Kolommen"
      onSluit={onSluit}
      onVerstuur={onSluit}
      knoppen={
        <>
          <Button appearance="primary" type="submit">
            Klaar
          </Button>
          <Button onClick={() => onKies(STANDAARD_KOLOMMEN)}>Standaardkolommen</Button>
        </>
      }
    >
      <p className="zacht">De naam staat er altijd bij. Wat u aanvinkt, ziet u meteen in de lijst.</p>
      <div className="kolomkeuze">
        {LIJST_VELDEN.filter((veld) => veld.sleutel !== 'naam').map((veld) => (
          <VinkVeld
            key={veld.sleutel}
            label={veld.kop}
            waarde={kolommen.includes(veld.sleutel)}
            onWijzig={(aan) => zet(veld.sleutel, aan)}
          />
        ))}
      </div>
    </Dialoog>
  );
}

type BewaarProps = {
  readonly bezet: readonly string[];
  readonly onBewaar: (naam: string) => void;
  readonly onSluit: () => void;
};

function BewaarDialoog({ bezet, onBewaar, onSluit }: BewaarProps) {
  const [naam, zetNaam] = useState('');
  const [toonFout, zetToonFout] = useState(false);
  const kort = naam.trim();
  const fout = kort === '' ? 'Vul een naam in.' : bezet.includes(kort) ? 'Deze naam bestaat al.' : undefined;
  const verstuur = () => {
    zetToonFout(true);
    if (fout === undefined) onBewaar(kort);
  };
  return (
    <Dialoog
      titel="Weergave bewaren"
      onSluit={onSluit}
      onVerstuur={verstuur}
      knoppen={
        <>
          <Button appearance="primary" type="submit">
            Bewaren
          </Button>
          <Button onClick={onSluit}>Annuleren</Button>
        </>
      }
    >
      <TekstVeld
        label="Naam van de weergave"
        hint="Filters, kolommen en volgorde worden op deze computer bewaard; de zoektekst niet."
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={40}
        melding={toonFout ? fout : undefined}
      />
    </Dialoog>
  );
}
