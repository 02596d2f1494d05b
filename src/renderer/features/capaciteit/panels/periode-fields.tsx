import { DatumField, TmField } from '../../../components/field/datum-field.tsx';
import type { FieldOf } from '../../../data/form.ts';

export type Periode = {
  /** First day. */
  readonly van: string | undefined;
  /** Last day, inclusive; null = without end. */
  readonly tm: string | null | undefined;
};

type Props = {
  readonly van: FieldOf<Periode['van']>;
  readonly tm: FieldOf<Periode['tm']>;
  /** What an empty last day means; absent: without end. */
  readonly leeg?: string;
};

/** From a day up to and including a day; of a week that is typed the Monday and the Sunday. */
export function PeriodeFields({ van, tm, leeg = 'zonder einde' }: Props) {
  const omgekeerd = typeof tm.waarde === 'string' && van.waarde !== undefined && tm.waarde < van.waarde;
  return (
    <>
      <DatumField label="Vanaf" {...van} />
      <TmField
        label={`Tot en met (leeg is ${leeg})`}
        hint={undefined}
        na={van.waarde}
        plaatshouder={leeg}
        {...tm}
        melding={tm.melding ?? (omgekeerd ? 'De laatste dag ligt voor de eerste dag.' : undefined)}
      />
    </>
  );
}
