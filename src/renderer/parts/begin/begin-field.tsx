import { DatumField, type DatumProps } from '../../components/field/datum-field.tsx';

/** The wijkteams began with the laws of 2015: what is entered first was there long before the administratie. */
const EARLY = '2015-01-01';

/** The first day that is proposed for what existed before the administratie did. */
export function earlyBegin(vandaag: string): string {
  return vandaag < EARLY ? vandaag : EARLY;
}

type Props = DatumProps & {
  /** What the field is called where the day matters. */
  readonly label: string;
  /** It was there before the administratie: about when is enough. */
  readonly ongeveer: boolean;
};

/** Since when a gebied, team or organisatie is there. */
export function BeginField({ label, ongeveer, ...field }: Props) {
  return ongeveer ? (
    <DatumField
      label="Sinds wanneer ongeveer?"
      hint="Kies een dag die vroeg genoeg is. De begindatum kunt u later verbeteren."
      verplicht
      richting="verleden"
      {...field}
    />
  ) : (
    <DatumField label={label} verplicht {...field} />
  );
}
