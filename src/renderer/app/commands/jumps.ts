import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { useBereik } from '../../data/bereik.ts';
import { gebiedNaam, teamsPerGebiedOn } from '../../data/indeling.ts';
import { type Bereik, planbordPath } from '../../data/place.ts';
import { usePlanbordVandaag } from '../../data/planbord-data.ts';
import type { PaletteEntry } from './palette-entries.ts';
import { isIn, people } from './palette-people.ts';

type Go = (path: string) => void;

/** Every gebied, team and person as a jump; made only when the palette opens. */
export function useJumps(): readonly PaletteEntry[] {
  const navigate = useNavigate();
  const { vandaag, gegevens } = usePlanbordVandaag();
  const [bereik] = useBereik();
  return useMemo(
    () =>
      gegevens === undefined || vandaag === undefined
        ? []
        : jumps(gegevens, vandaag, bereik, (path) => void navigate(path)),
    [gegevens, vandaag, bereik, navigate],
  );
}

function jumps(gegevens: PlanbordGegevens, vandaag: string, bereik: Bereik, go: Go): PaletteEntry[] {
  const { gebieden, stadsbreed } = teamsPerGebiedOn(gegevens, vandaag);
  const teams = [...gebieden.flatMap((part) => part.teams), ...stadsbreed];
  return [
    ...gebieden.map(({ gebied }) => ({
      id: gebied.id,
      group: 'Gebieden en teams',
      label: gebiedNaam(gebied),
      run: () => go(planbordPath({ bereik: { soort: 'gebied', id: gebied.id } })),
    })),
    ...teams.map((team) => ({
      id: team.id,
      group: 'Gebieden en teams',
      label: `Team ${team.naam}`,
      run: () => go(planbordPath({ bereik: { soort: 'team', id: team.id } })),
    })),
    ...gebieden.map(({ gebied }) => ({
      id: `gebied-${gebied.id}`,
      group: 'Gebieden en teams',
      label: `Gegevens van ${gebiedNaam(gebied)}`,
      keywords: 'gebiedsmanagers namen beheer',
      run: () => go(`/beheer/gebieden/${gebied.id}`),
    })),
    ...teams.map((team) => ({
      id: `team-${team.id}`,
      group: 'Gebieden en teams',
      label: `Gegevens van team ${team.naam}`,
      keywords: 'formatie contact namen beheer',
      run: () => go(`/beheer/teams/${team.id}`),
    })),
    ...people(gegevens, vandaag).map(({ id, naam, detail, teamIds }) => ({
      id,
      group: 'Medewerkers',
      label: naam,
      ...(detail === '' ? {} : { detail }),
      run: () =>
        go(
          planbordPath({
            bereik: isIn(gegevens, vandaag, bereik, teamIds) ? bereik : { soort: 'stad' },
            focus: { soort: 'medewerker', id },
          }),
        ),
      other: () => go(`/medewerkers/${id}`),
    })),
  ];
}
