import { useQuery } from '@tanstack/react-query';
import { weekLabel } from '../../../shared/domain/tijd/week.ts';
import { prognoseOptions } from '../../data/prognose.ts';

/** Weeks ahead in which a signal is given; further on a forecast says too little. */
const VOORUIT = 13;

/** Which teams will have people waiting longer than four weeks, when the figures of the planbord are there. */
export function WachttijdSignaal() {
  const { data } = useQuery(prognoseOptions(false));
  if (data === undefined) return null;
  const teams = data.teams.flatMap(({ teamId, naam, overVierWeken }) =>
    overVierWeken === null || overVierWeken >= VOORUIT
      ? []
      : [
          {
            teamId,
            naam,
            week: weekLabel(data.maandagen[overVierWeken] ?? data.vandaag),
            nu: overVierWeken === 0,
          },
        ],
  );
  if (teams.length === 0) return null;
  return (
    <p className="vandaag__telling">
      Wachttijd boven vier weken verwacht:{' '}
      {teams.map(({ naam, week, nu }) => `${naam} (${nu ? 'nu al' : `vanaf ${week}`})`).join(', ')}.{' '}
      <a href="#/indicatoren/vooruitblik">Vooruitblik</a>
    </p>
  );
}
