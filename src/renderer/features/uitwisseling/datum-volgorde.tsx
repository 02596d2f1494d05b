import {
  DATUMVOLGORDES,
  type Datumvolgorde,
  type GelezenVolgorde,
} from '../../../shared/domain/import/datums.ts';
import { Melding } from '../../components/toestand.tsx';
import { Kiezer } from '../../components/veld/kiezer.tsx';

const LABEL: Readonly<Record<Datumvolgorde, string>> = {
  dmj: 'dag-maand-jaar',
  mdj: 'maand-dag-jaar',
  jmd: 'jaar-maand-dag',
  onbeslist: 'per datum: weiger wat twee dingen kan zijn',
};

type Props = {
  readonly gevonden: GelezenVolgorde;
  /** null = as it was found. */
  readonly gekozen: Datumvolgorde | null;
  readonly onKies: (volgorde: Datumvolgorde) => void;
};

/** Whether day or month comes first; asked only where it makes another day. */
export function DatumVolgorde({ gevonden, gekozen, onKies }: Props) {
  const { volgorde, bewijs, maaktUit } = gevonden;
  if (!maaktUit && volgorde === 'dmj' && gekozen === null) return null;
  return (
    <>
      <div className="lijstbalk">
        <Kiezer
          naam="Volgorde van datums"
          waarde={gekozen ?? volgorde}
          keuzes={DATUMVOLGORDES.map((waarde) => ({ waarde, label: LABEL[waarde] }))}
          onKies={(waarde) => {
            const keuze = DATUMVOLGORDES.find((een) => een === waarde);
            if (keuze !== undefined) onKies(keuze);
          }}
        />
      </div>
      {gekozen === null && volgorde === 'mdj' ? (
        <Melding soort="let-op">
          Datum “{bewijs}” kan alleen met de maand voorop. Daarom zijn alle datums zo gelezen. Klopt dat niet,
          kies dan een andere volgorde.
        </Melding>
      ) : null}
      {gekozen === null && volgorde === 'onbeslist' ? (
        <Melding soort="let-op">
          Niet alle datums hebben dezelfde volgorde: in “{bewijs}” staat de maand voorop, in andere de dag.
          Een datum die twee dagen kan zijn wordt geweigerd, tot u een volgorde kiest.
        </Melding>
      ) : null}
    </>
  );
}
