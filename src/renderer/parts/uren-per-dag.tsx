import type { Werkpatroon } from '../../shared/domain/planning/planning.ts';
import { patroonMinuten, patroonWith } from '../../shared/domain/planning/werkpatroon.ts';
import { urenText } from '../../shared/domain/tekst/number.ts';
import { WEEKDAG_NAMEN } from '../../shared/domain/tijd/datum.ts';
import { UrenField } from '../components/field/field.tsx';

type Props = {
  /** Minutes on Monday … Sunday. */
  readonly waarde: Werkpatroon;
  readonly onChange: (patroon: Werkpatroon) => void;
  /** What is wrong with the days together. */
  readonly melding: string | undefined;
};

/** Hours of each day of the week and what they add up to. */
export function UrenPerDag({ waarde: patroon, onChange, melding }: Props) {
  return (
    <div className="velden veld--breed uren-per-dag">
      {WEEKDAG_NAMEN.map((dag, i) => (
        <UrenField
          key={dag}
          label={dag}
          max={12}
          waarde={patroon[i] ?? 0}
          onChange={(minuten) => onChange(patroonWith(patroon, i, minuten ?? 0))}
        />
      ))}
      <p className={melding === undefined ? 'zacht veld--breed' : 'beheer__fout veld--breed'} role="status">
        {melding ?? `Samen ${urenText(patroonMinuten(patroon))} uur per week`}
      </p>
    </div>
  );
}
