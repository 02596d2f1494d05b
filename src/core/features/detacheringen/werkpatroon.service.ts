import type { Werkpatroon } from '../../../shared/domain/planning/planning.ts';
import { patroonMinuten, spreidOverWeek } from '../../../shared/domain/planning/werkpatroon.ts';
import { ongeldig } from '../../base/fault.ts';

/** A day has no more. */
const MINUTEN_PER_DAG = 24 * 60;

/** The pattern asked for, or hours spread evenly; refuses one that is not the hours, or not a day. */
export function selectWerkpatroon(minutenPerWeek: number, asked: Werkpatroon | null): Werkpatroon {
  const werkpatroon = asked ?? spreidOverWeek(minutenPerWeek);
  if (werkpatroon.some((dag) => dag < 0 || dag > MINUTEN_PER_DAG)) {
    throw ongeldig('werkpatroon', 'Vul per dag 0 t/m 24 uur in.');
  }
  if (patroonMinuten(werkpatroon) !== minutenPerWeek) {
    throw ongeldig('werkpatroon', 'De uren per dag samen zijn niet gelijk aan de uren per week.');
  }
  return werkpatroon;
}
