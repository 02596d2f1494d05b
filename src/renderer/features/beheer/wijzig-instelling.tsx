import { useState } from 'react';
import type { Instelling } from '../../../shared/domain/instelling/instellingen-tabel.ts';
import { VormDialoog } from '../../components/dialoog/vorm-dialoog.tsx';
import { DatumVeld } from '../../components/veld/datum-veld.tsx';
import { GetalVeld, KeuzeVeld, UrenVeld } from '../../components/veld/veld.tsx';
import { useVorm } from '../../data/vorm.ts';
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
  const vorm = useVorm(beheerOpdrachten.zetInstelling, {
    invoer: () =>
      waarde === undefined || typeof van !== 'string' ? null : { sleutel: instelling.sleutel, waarde, van },
    klaar: onSluit,
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog titel={`${instelling.label} wijzigen`} knop="Wijzigen" vorm={vorm} onSluit={onSluit}>
      <div className="veld--breed">
        <p>{instelling.uitleg}</p>
        <p className="zacht">
          Nu: {waardeTekst(instelling.eenheid, nu)}. Bron van het voorstel: {instelling.brontekst}.
        </p>
      </div>
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
    </VormDialoog>
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
