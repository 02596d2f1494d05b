import { createRoot } from 'react-dom/client';
import { leesVooruit } from '../lib/planbord-data.ts';
import { startThema } from '../lib/thema.ts';
import { App } from './app.tsx';
import { client } from './query-client.ts';

/** Shows the application in `wortel`. */
export function start(wortel: HTMLElement): void {
  startThema();
  if (!location.hash.startsWith('#/afdruk')) leesVooruit(client);
  createRoot(wortel).render(<App />);
}
