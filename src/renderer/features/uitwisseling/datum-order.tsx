import {
  DATUMVOLGORDES,
  type Datumvolgorde,
  type ParsedOrder,
} from '../../../shared/domain/import/datums.ts';
import { Picker } from '../../components/field/picker.tsx';
import { Notice } from '../../components/toestand.tsx';

const LABEL: Readonly<Record<Datumvolgorde, string>> = {
  dmj: 'dag-maand-jaar',
  mdj: 'maand-dag-jaar',
  jmd: 'jaar-maand-dag',
  onbeslist: 'per datum: weiger wat twee dingen kan zijn',
};

type Props = {
  readonly gevonden: ParsedOrder;
  /** null = as it was found. */
  readonly gekozen: Datumvolgorde | null;
  readonly onSelect: (order: Datumvolgorde) => void;
};

/** Whether day or month comes first; asked only where it makes another day. */
export function DatumOrder({ gevonden, gekozen, onSelect }: Props) {
  const { volgorde, bewijs, maaktUit } = gevonden;
  if (!maaktUit && volgorde === 'dmj' && gekozen === null) return null;
  return (
    <>
      <div className="lijstbalk">
        <Picker
          naam="Volgorde van datums"
          waarde={gekozen ?? volgorde}
          keuzes={DATUMVOLGORDES.map((waarde) => ({ waarde, label: LABEL[waarde] }))}
          onSelect={onSelect}
        />
      </div>
      {gekozen === null && volgorde === 'mdj' ? (
        <Notice soort="let-op">
          Datum “{bewijs}” kan alleen met de maand voorop. Daarom zijn alle datums zo gelezen. Klopt dat niet,
          kies dan een andere volgorde.
        </Notice>
      ) : null}
      {gekozen === null && volgorde === 'onbeslist' ? (
        <Notice soort="let-op">
          Niet alle datums zijn op dezelfde manier geschreven: in “{bewijs}” staat de maand voorop, in andere
          de dag of een ander teken. Een datum die twee dagen kan zijn wordt geweigerd, tot u een volgorde
          kiest.
        </Notice>
      ) : null}
    </>
  );
}
