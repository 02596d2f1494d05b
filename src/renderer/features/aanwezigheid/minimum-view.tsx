import { useState } from 'react';
import {
  DAGDELEN,
  type Dagdeel,
  MINIMUM_SOORTEN,
  type MinimumSoort,
} from '../../../shared/domain/planning/lists.ts';
import type { PlanbordGegevens, Team } from '../../../shared/domain/planning/planning.ts';
import { datumNl, WEEKDAG_KORT, WEEKDAG_NAMEN } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import { EntryCell, type EntryResult } from '../../components/field/entry-cell.tsx';
import { Picker } from '../../components/field/picker.tsx';
import { useOpdracht } from '../../data/opdracht.ts';
import { teamRefusal, useOwnGebied } from '../../data/own-gebied.ts';
import { zetMinimumOptions } from './aanwezigheid.queries.ts';

type Props = {
  readonly gegevens: PlanbordGegevens;
  readonly teams: readonly Team[];
  /** From which day on what is typed holds. */
  readonly dag: string;
};

type Time = { readonly weekdag: number; readonly dagdeel: Dagdeel };

const TIMES: readonly Time[] = [0, 1, 2, 3, 4].flatMap((weekdag) =>
  DAGDELEN.values.map((dagdeel) => ({ weekdag, dagdeel })),
);

/** How many people each team must have for inloop or wijkspreekuur, on each dagdeel of the week. */
export function MinimumView({ gegevens, teams, dag }: Props) {
  const [soort, setSoort] = useState<MinimumSoort>('inloop');
  useOwnGebied();
  return (
    <section aria-label="Minimum">
      <div className="aanwezig__balk">
        <Picker naam="Voor" waarde={soort} keuzes={MINIMUM_SOORTEN.options} onSelect={setSoort} />
      </div>
      <p className="zacht">
        Hoeveel mensen er minstens moeten zijn. Wat u typt, geldt vanaf {datumNl(dag)}. Leeg is geen minimum.
        Zijn er te weinig, dan ziet u dat op Vandaag.
      </p>
      <div className="aanwezig__rol">
        <table className="tabel aanwezig__tabel">
          <caption className="alleen-voorlezen">Minimum voor {MINIMUM_SOORTEN.labels[soort]}</caption>
          <thead>
            <tr>
              <th scope="col">Team</th>
              {TIMES.map(({ weekdag, dagdeel }) => (
                <th key={`${String(weekdag)}${dagdeel}`} scope="col">
                  {WEEKDAG_KORT[weekdag]}
                  <br />
                  {dagdeel}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {teams.map((team) => (
              <tr key={team.id}>
                <th scope="row">{team.naam}</th>
                {TIMES.map((time) => (
                  <td key={`${String(time.weekdag)}${time.dagdeel}`}>
                    <Cell {...{ gegevens, team, soort, time, dag }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type CellProps = {
  readonly gegevens: PlanbordGegevens;
  readonly team: Team;
  readonly soort: MinimumSoort;
  readonly time: Time;
  readonly dag: string;
};

/** What was typed as a minimum: nothing, or a whole number of 1 up to and including 99. */
export function readMinimum(text: string): { readonly aantal: number | null } | { readonly melding: string } {
  const schoon = text.trim();
  if (schoon === '' || schoon === '0') return { aantal: null };
  const aantal = Number(schoon);
  return /^\d{1,2}$/u.test(schoon)
    ? { aantal }
    : { melding: 'Vul een heel getal in van 1 t/m 99, of laat het leeg.' };
}

function Cell({ gegevens, team, soort, time, dag }: CellProps) {
  const { run } = useOpdracht(zetMinimumOptions, { formulier: false });
  const { weekdag, dagdeel } = time;
  const row = gegevens.minima.find(
    (one) =>
      one.teamId === team.id &&
      one.soort === soort &&
      one.weekdag === weekdag &&
      one.dagdeel === dagdeel &&
      isGeldigOn(one, dag),
  );
  const shown = row === undefined ? '' : String(row.aantal);
  if (teamRefusal('teams.zetMinimum', [team.id], { geldigVan: dag, geldigTot: null }) !== null) {
    return shown === '' ? '–' : shown;
  }
  const save = async (typed: string): Promise<EntryResult> => {
    const read = readMinimum(typed);
    if ('melding' in read) return read;
    const result = await run({ teamId: team.id, weekdag, dagdeel, soort, aantal: read.aantal, van: dag });
    if (result.soort === 'fout') return { melding: result.fout.tekst };
    return { shown: read.aantal === null ? '' : String(read.aantal) };
  };
  return (
    <EntryCell
      label={`${MINIMUM_SOORTEN.labels[soort]}, ${team.naam}, ${WEEKDAG_NAMEN[weekdag] ?? ''} ${dagdeel}`}
      shown={shown}
      placeholder="–"
      inputMode="numeric"
      column={`${String(weekdag)}${dagdeel}`}
      onSave={save}
    />
  );
}
