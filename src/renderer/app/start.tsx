import { createRoot } from 'react-dom/client';
import { readVooruit } from '../data/planbord-data.ts';
import { startTheme } from '../lib/theme.ts';
import { App } from './app.tsx';
import { CopyFrame } from './frame/copy-frame.tsx';
import { AppFrame } from './frame/frame.tsx';
import { client } from './query-client.ts';
import { StartPort } from './start-port.tsx';

/** Shows the application in `wortel`. */
export function start(wortel: HTMLElement): void {
  startTheme();
  // Here and not by a redirect of the routes: React lets one wait for every answer that comes in meanwhile.
  if (location.hash.length <= 2) history.replaceState(history.state, '', '#/capaciteit');
  readVooruit(client);
  // Not in the way of the first picture: what happens until then is told all the same.
  requestIdleCallback(
    () => void import('../data/volgen.ts').then(({ followOthers }) => followOthers(client)),
    {
      timeout: 3000,
    },
  );
  createRoot(wortel).render(
    <App>
      <StartPort>
        <CopyFrame>
          <AppFrame />
        </CopyFrame>
      </StartPort>
    </App>,
  );
}
