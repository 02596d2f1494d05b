import { DatumField } from '../../../components/field/datum-field.tsx';

type Datum = string | null | undefined;

type Props = {
  readonly vandaag: string;
  /** First day. */
  readonly van: Datum;
  /** Last day, inclusive; null = without end. */
  readonly tm: Datum;
  readonly verstuurd: boolean;
  readonly meldingVan: string | undefined;
  readonly meldingTot: string | undefined;
  readonly onChange: (part: { readonly van?: Datum; readonly tm?: Datum }) => void;
};

function eindMessage(van: Datum, tm: Datum): string | undefined {
  return typeof van === 'string' && typeof tm === 'string' && tm < van
    ? 'De laatste dag ligt voor de eerste dag.'
    : undefined;
}

/** From a day up to and including a day; of a week that is typed the Monday and the Sunday. Empty is without end. */
export function PeriodeFields({ vandaag, van, tm, verstuurd, meldingVan, meldingTot, onChange }: Props) {
  return (
    <>
      <DatumField
        label="Vanaf"
        waarde={van}
        vandaag={vandaag}
        toonFouten={verstuurd}
        melding={meldingVan}
        onChange={(datum) => onChange({ van: datum })}
      />
      <DatumField
        label="Tot en met (leeg is zonder einde)"
        waarde={tm}
        vandaag={vandaag}
        rand="einde"
        na={van}
        optioneel
        plaatshouder="zonder einde"
        toonFouten={verstuurd}
        melding={meldingTot ?? eindMessage(van, tm)}
        onChange={(datum) => onChange({ tm: datum })}
      />
    </>
  );
}
