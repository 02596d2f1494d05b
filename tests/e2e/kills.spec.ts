import { killPages, killShells } from '../soak/kills.ts';
import { record, timeFor, times } from '../soak/tally.ts';
import { test } from './fixtures.ts';

/** A few kills here, many in `npm run soak`. */

const SHELLS = times(1, 15);
const PAGES = times(1, 15);

test('the program is killed while somebody types: what was saved is there', async ({ start }) => {
  test.setTimeout(timeFor(SHELLS, 40_000));
  await killShells(start, SHELLS);
  record('shell-kills', {
    count: SHELLS,
    held: 'what the status bar called saved is there, and the program starts and undoes',
    details: { starts: 2 * SHELLS },
  });
});

test('the window is killed while somebody types: it comes back with what was saved', async ({ start }) => {
  test.setTimeout(timeFor(PAGES, 40_000));
  await killPages(start, PAGES);
  record('page-kills', {
    count: PAGES,
    held: 'the window comes back with what was saved; the program goes on',
    details: { starts: PAGES },
  });
});
