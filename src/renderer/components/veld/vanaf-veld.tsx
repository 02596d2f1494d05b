import { DatumVeld } from './datum-veld.tsx';

type Props = {
  readonly waarde: string | null | undefined;
  readonly onWijzig: (waarde: string | null | undefined) => void;
  readonly vandaag: string;
  readonly toonFouten: boolean;
  readonly melding?: string | undefined;
};

/** The day from which a change holds: history before it stays as it was. */
export function VanafVeld(veld: Props) {
  return (
    <DatumVeld label="Vanaf" hint="Overzichten van daarvoor blijven zoals ze waren." verplicht {...veld} />
  );
}
