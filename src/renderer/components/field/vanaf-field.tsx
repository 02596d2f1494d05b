import { DatumField } from './datum-field.tsx';

type Props = {
  readonly waarde: string | null | undefined;
  readonly onChange: (value: string | null | undefined) => void;
  readonly vandaag: string;
  readonly toonFouten: boolean;
  readonly melding?: string | undefined;
};

/** The day from which a change holds: history before it stays as it was. */
export function VanafField(field: Props) {
  return (
    <DatumField label="Vanaf" hint="Overzichten van daarvoor blijven zoals ze waren." verplicht {...field} />
  );
}
