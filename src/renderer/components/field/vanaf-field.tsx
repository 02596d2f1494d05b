import { DatumField, type DatumProps } from './datum-field.tsx';

/** The day from which a change holds: history before it stays as it was. */
export function VanafField(field: DatumProps) {
  return (
    <DatumField label="Vanaf" hint="Overzichten van daarvoor blijven zoals ze waren." verplicht {...field} />
  );
}
