import type { Werkpatroon } from '../../shared/domain/planning/planning.ts';
import { urenTekst } from '../../shared/domain/tekst/getal.ts';
import { WEEKDAG_NAMEN } from '../../shared/domain/tijd/datum.ts';
import { UrenVeld } from '../components/veld/veld.tsx';

type Props = {
  /** Minutes on Monday … Sunday. */
  readonly patroon: Werkpatroon;
  readonly onWijzig: (patroon: Werkpatroon) => void;
};

function metDag(patroon: Werkpatroon, dag: number, minuten: number): Werkpatroon {
  const [ma, di, wo, don, vr, za, zo] = patroon.map((was, i) => (i === dag ? minuten : was));
  return [ma ?? 0, di ?? 0, wo ?? 0, don ?? 0, vr ?? 0, za ?? 0, zo ?? 0];
}

export function patroonMinuten(patroon: Werkpatroon): number {
  return patroon.reduce((som, dag) => som + dag, 0);
}

/** Hours of each day of the week and what they add up to. */
export function UrenPerDag({ patroon, onWijzig }: Props) {
  return (
    <div className="velden veld--breed uren-per-dag">
      {WEEKDAG_NAMEN.map((dag, i) => (
        <UrenVeld
          key={dag}
          label={dag}
          max={12}
          waarde={patroon[i] ?? 0}
          onWijzig={(minuten) => onWijzig(metDag(patroon, i, minuten ?? 0))}
        />
      ))}
      <p className="zacht veld--breed" role="status">
        Samen {urenTekst(patroonMinuten(patroon))} uur per week
      </p>
    </div>
  );
}
