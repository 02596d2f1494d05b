import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Instelling } from '../../../shared/domain/instellingen-tabel.ts';
import { DatumVeld } from '../../components/datum-veld.tsx';
import { Dialoog } from '../../components/dialoog.tsx';
import { GetalVeld, KeuzeVeld, UrenVeld } from '../../components/veld.tsx';
import { useOpdracht } from '../../lib/opdracht.ts';
import { beheerOpdrachten } from './beheer.queries.ts';
import { decimalenVan, waardeTekst } from './instelling-tekst.ts';

type Props = {
  readonly instelling: Instelling;
  readonly nu: number;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

/** A new value for one setting, from a date on. */
export function WijzigInstelling({ instelling, nu, vandaag, onSluit }: Props) {
  const [waarde, zetWaarde] = useState<number | undefined>(nu);
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const [toonFouten, zetToonFouten] = useState(false);
  const { voerUit, bezig, velden } = useOpdracht(beheerOpdrachten.zetInstelling);
  const verstuur = async () => {
    zetToonFouten(true);
    if (waarde === undefined || typeof van !== 'string') return;
    const uitslag = await voerUit({ sleutel: instelling.sleutel, waarde, van });
    if (uitslag.soort === 'ok') onSluit();
  };
  return (
    <Dialoog
      titel={`${instelling.label} wijzigen`}
      onSluit={onSluit}
      onVerstuur={() => void verstuur()}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabled={bezig}>
            Wijzigen
          </Button>
          <Button onClick={onSluit}>Annuleren</Button>
        </>
      }
    >
      <p>{instelling.uitleg}</p>
      <p className="zacht">
        Nu: {waardeTekst(instelling.eenheid, nu)}. Bron van het voorstel: {instelling.brontekst}.
      </p>
      <div className="velden">
        <WaardeVeld {...{ instelling, waarde, toonFouten }} melding={velden.waarde} onWijzig={zetWaarde} />
        <DatumVeld
          label="Geldt vanaf"
          waarde={van}
          onWijzig={zetVan}
          vandaag={vandaag}
          toonFouten={toonFouten}
          melding={velden.van}
          verplicht
        />
      </div>
    </Dialoog>
  );
}

type WaardeVeldProps = {
  readonly instelling: Instelling;
  readonly waarde: number | undefined;
  readonly toonFouten: boolean;
  readonly melding: string | undefined;
  readonly onWijzig: (waarde: number | undefined) => void;
};

function WaardeVeld({ instelling, ...veld }: WaardeVeldProps) {
  const { eenheid, min, max } = instelling;
  if (eenheid === 'ja-nee') {
    return (
      <KeuzeVeld
        label="Nieuwe waarde"
        waarde={String(veld.waarde ?? 0)}
        keuzes={[
          { waarde: '0', label: 'nee' },
          { waarde: '1', label: 'ja' },
        ]}
        melding={veld.melding}
        onWijzig={(tekst) => veld.onWijzig(Number(tekst))}
      />
    );
  }
  if (eenheid === 'minuten') return <UrenVeld label="Nieuwe waarde" max={max / 60} verplicht {...veld} />;
  return (
    <GetalVeld
      label="Nieuwe waarde"
      min={min}
      max={max}
      decimalen={decimalenVan(eenheid)}
      verplicht
      {...(eenheid === 'aantal' || eenheid === 'deel'
        ? {}
        : { eenheid: eenheid === 'procent' ? '%' : eenheid })}
      {...veld}
    />
  );
}
