import { useMemo, useRef } from 'react';
import { type Commando, useCommandos } from '../../../lib/commandos.ts';
import type { Groep } from '../rijen/bord-types.ts';
import { type ActieKader, beginDatum } from './grid-acties.ts';

type Vraag = {
  readonly kader: ActieKader;
  readonly bereik: Groep;
  readonly klapAlles: (open: boolean) => void;
};

/** The planbord in the command palette. */
export function usePlanbordCommandos(vraag: Vraag): void {
  const nu = useRef(vraag);
  nu.current = vraag;
  const commandos = useMemo<readonly Commando[]>(() => {
    const groep = 'Planbord';
    return [
      {
        id: 'planbord.vacature',
        groep,
        label: 'Vacature toevoegen…',
        doe: () => {
          const { kader, bereik } = nu.current;
          const teamId = bereik.soort === 'team' ? bereik.id : (kader.model.bord.teamIds[0] ?? '');
          kader.zetPaneel({ soort: 'vacature', id: null, teamId, van: beginDatum(kader, '') });
        },
      },
      {
        id: 'planbord.inklappen',
        groep,
        label: 'Alle teams inklappen',
        doe: () => nu.current.klapAlles(false),
      },
      {
        id: 'planbord.uitklappen',
        groep,
        label: 'Alle teams uitklappen',
        doe: () => nu.current.klapAlles(true),
      },
    ];
  }, []);
  useCommandos(commandos);
}
