import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { volledigeNaam } from '../../../shared/domain/tekst/naam.ts';
import { gebiedNaam, teamsPerGebiedOn } from '../../data/indeling.ts';
import { planbordPath } from '../../data/place.ts';
import { usePlanbordVandaag } from '../../data/planbord-data.ts';
import type { PaletteEntry } from './palette-entries.ts';

type Go = (path: string) => void;

/** Every gebied, team and person as a jump; made only when the palette opens. */
export function useJumps(): readonly PaletteEntry[] {
  const navigate = useNavigate();
  const { vandaag, gegevens } = usePlanbordVandaag();
  return useMemo(
    () =>
      gegevens === undefined || vandaag === undefined
        ? []
        : jumps(gegevens, vandaag, (path) => void navigate(path)),
    [gegevens, vandaag, navigate],
  );
}

function jumps(gegevens: PlanbordGegevens, vandaag: string, go: Go): PaletteEntry[] {
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
    ...gegevens.medewerkers.map((medewerker) => ({
      id: `persoon-${medewerker.id}`,
      group: 'Medewerkers',
      label: `Medewerker: ${volledigeNaam(medewerker)}`,
      run: () => go(`/medewerkers/${medewerker.id}`),
    })),
    ...gegevens.medewerkers.map((medewerker) => ({
      id: medewerker.id,
      group: 'Medewerkers',
      label: volledigeNaam(medewerker),
      run: () =>
        go(planbordPath({ bereik: { soort: 'stad' }, focus: { soort: 'medewerker', id: medewerker.id } })),
    })),
  ];
}
