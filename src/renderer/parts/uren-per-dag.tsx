import type { Werkpatroon } from '../../shared/domain/planning/planning.ts';
import { urenText } from '../../shared/domain/tekst/number.ts';
import { WEEKDAG_NAMEN } from '../../shared/domain/tijd/datum.ts';
import { UrenField } from '../components/field/field.tsx';

type Props = {
  /** Minutes on Monday … Sunday. */
  readonly waarde: Werkpatroon;
  readonly onChange: (patroon: Werkpatroon) => void;
};

function withDag(patroon: Werkpatroon, dag: number, minuten: number): Werkpatroon {
  const [ma, di, wo, don, vr, za, zo] = patroon.map((was, i) => (i === dag ? minuten : was));
  return [ma ?? 0, di ?? 0, wo ?? 0, don ?? 0, vr ?? 0, za ?? 0, zo ?? 0];
}

export function patroonMinuten(patroon: Werkpatroon): number {
  return patroon.reduce((sum, dag) => sum + dag, 0);
}

/** Hours of each day of the week and what they add up to. */
export function UrenPerDag({ waarde: patroon, onChange }: Props) {
  return (
    <div className="velden veld--breed uren-per-dag">
      {WEEKDAG_NAMEN.map((dag, i) => (
        <UrenField
          key={dag}
          label={dag}
          max={12}
          waarde={patroon[i] ?? 0}
          onChange={(minuten) => onChange(withDag(patroon, i, minuten ?? 0))}
        />
      ))}
      <p className="zacht veld--breed" role="status">
        Samen {urenText(patroonMinuten(patroon))} uur per week
      </p>
    </div>
  );
}
