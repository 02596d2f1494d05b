import { DatumVeld } from '../../../components/veld/datum-veld.tsx';

type Datum = string | null | undefined;

type Props = {
  readonly vandaag: string;
  /** First Monday. */
  readonly van: Datum;
  /** Monday of the last week; null = without end. */
  readonly tm: Datum;
  readonly verstuurd: boolean;
  readonly meldingVan: string | undefined;
  readonly meldingTot: string | undefined;
  readonly onWijzig: (deel: { readonly van?: Datum; readonly tm?: Datum }) => void;
};

function eindMelding(van: Datum, tm: Datum): string | undefined {
  return typeof van === 'string' && typeof tm === 'string' && tm < van
    ? 'De laatste week ligt voor de eerste.'
    : undefined;
}

/** Whole weeks from … up to and including …; empty is without end. */
export function PeriodeVelden({ vandaag, van, tm, verstuurd, meldingVan, meldingTot, onWijzig }: Props) {
  return (
    <>
      <DatumVeld
        label="Vanaf"
        waarde={van}
        vandaag={vandaag}
        weken
        toonFouten={verstuurd}
        melding={meldingVan}
        onWijzig={(datum) => onWijzig({ van: datum })}
      />
      <DatumVeld
        label="Tot en met (leeg is zonder einde)"
        waarde={tm}
        vandaag={vandaag}
        weken
        optioneel
        plaatshouder="zonder einde"
        toonFouten={verstuurd}
        melding={meldingTot ?? eindMelding(van, tm)}
        onWijzig={(datum) => onWijzig({ tm: datum })}
      />
    </>
  );
}
