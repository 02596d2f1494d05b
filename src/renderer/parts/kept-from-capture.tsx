import type { ReactNode } from 'react';
import { readInstelling } from '../../shared/domain/instelling/instellingen.ts';
import { usePlanbordVandaag } from '../data/planbord-data.ts';
import { useKeptFromCapture } from '../lib/capture.ts';

/** What complaints say: shown when the window is kept out of screenshots and shared screens, unless the setting allows those. */
export function KeptFromCapture({ children }: { readonly children: ReactNode }) {
  const { vandaag, gegevens } = usePlanbordVandaag();
  const needed =
    vandaag === undefined ||
    gegevens === undefined ||
    readInstelling(gegevens.instellingen, 'klachtSchermAf', vandaag) !== 0;
  return useKeptFromCapture(needed) ? children : null;
}
