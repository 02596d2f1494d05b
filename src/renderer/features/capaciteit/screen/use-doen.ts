import { useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { type Doen, readDoen } from '../../../data/doen.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import type { PanelState } from '../panels/panel-state.ts';

function panelOf(doen: Doen, van: string): PanelState {
  switch (doen.soort) {
    case 'vrij':
      return { ...doen, van };
    case 'vullen':
      return { soort: 'vullen', id: doen.vacatureId };
    case 'inzet':
      return { soort: 'inzet', regels: [doen.regel], naarTeamId: '', van };
    case 'ruil':
      return { soort: 'ruil', een: doen.regel, ander: null, van };
    case 'plaats':
      return { ...doen, van };
  }
}

/** Opens what the address asks for (`?doen=…`), once per visit: from there on the user decides what stands there. */
export function useDoen(model: PlanbordModel, openPanel: (state: PanelState) => void): void {
  const [vraag] = useSearchParams();
  const { key } = useLocation();
  const done = useRef('');
  const doen = readDoen(vraag);
  const van = vraag.get('naar') ?? vraag.get('van') ?? model.vandaag;
  useEffect(() => {
    if (doen === null || model.laadt || done.current === key) return;
    done.current = key;
    openPanel(panelOf(doen, van));
  });
}
