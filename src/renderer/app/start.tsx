import { createRoot } from 'react-dom/client';
import { leesVooruit } from '../data/planbord-data.ts';
import { startThema } from '../lib/thema.ts';
import { App } from './app.tsx';
import { client } from './query-client.ts';
import { Raamwerk } from './raamwerk/raamwerk.tsx';
import { StartPoort } from './start-poort.tsx';

/** Shows the application in `wortel`. */
export function start(wortel: HTMLElement): void {
  startThema();
  // Here and not by a redirect of the routes: React lets one wait for every answer that comes in meanwhile.
  if (location.hash.length <= 2) history.replaceState(history.state, '', '#/capaciteit');
  leesVooruit(client);
  createRoot(wortel).render(
    <App>
      <StartPoort>
        <Raamwerk />
      </StartPoort>
    </App>,
  );
}
