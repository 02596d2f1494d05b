import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';

/** A window that keeps crashing, or that hangs: only that window is asked about, and what is typed elsewhere stays. */

const VANDAAG = '2021-03-01';
const TYPED = '9,5';

/** Answers the questions of the shell with the button of this name, and keeps what was asked. */
async function answerWith(app: ElectronApplication, button: string): Promise<void> {
  await app.evaluate(({ dialog }, name) => {
    Object.assign(globalThis, { asked: [] });
    Object.assign(dialog, {
      showMessageBox: (_window: unknown, question: { message: string; buttons: string[] }) => {
        Reflect.get(globalThis, 'asked').push(question.message);
        return Promise.resolve({ response: question.buttons.indexOf(name) });
      },
    });
  }, button);
}

const asked = (app: ElectronApplication): Promise<unknown> =>
  app.evaluate(() => Reflect.get(globalThis, 'asked'));

const windows = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((one) => one.isVisible()).length);

/** The process of the window that was opened last; 0 = it crashed, or is loading. */
const newestProcess = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => {
    const newest = BrowserWindow.getAllWindows().toSorted((a, b) => b.id - a.id)[0]?.webContents;
    return newest === undefined || newest.isCrashed() || newest.isLoading() ? 0 : newest.getOSProcessId();
  });

/** Waits until the window that was opened last has a page again that was not there before. */
async function untilLoaded(app: ElectronApplication, before: readonly number[]): Promise<number> {
  await expect.poll(async () => [0, ...before].includes(await newestProcess(app))).toBe(false);
  return await newestProcess(app);
}

type Typed = { readonly one: Planbord; readonly isKept: () => Promise<void> };

/** Types in a cell of the first window without saving it, and opens a second window. */
async function twoWindows(app: ElectronApplication, page: Page): Promise<Typed> {
  const one = new Planbord(page);
  await one.isKlaar();
  await one.selectBereik('Groenoord');
  const [naam = ''] = await one.namenIn('Groenoord');
  const opened = app.waitForEvent('window');
  await page.keyboard.press('Control+Shift+N');
  await new AppFrame(await opened).isOpen();
  await one.type(await one.rowId(naam), await one.column(12), TYPED);
  const isKept = async () => {
    await expect(one.bewerker.getByRole('textbox').first()).toHaveValue(TYPED);
    await one.save();
    await new AppFrame(page).expectedOpgeslagen();
  };
  return { one, isKept };
}

test('a window that keeps crashing closes with a message, and the other one goes on', async ({ start }) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const { isKept } = await twoWindows(app, page);
  await answerWith(app, 'Venster sluiten');
  const killed: number[] = [];
  for (let crash = 1; crash <= 4; crash += 1) {
    killed.push(await untilLoaded(app, killed));
    process.kill(killed.at(-1) ?? 0, 'SIGKILL');
  }
  await expect.poll(() => windows(app)).toBe(1);
  expect(await asked(app)).toEqual(['Dit venster stopt steeds.']);
  await isKept();
});

test('a window that hangs gives the choice to wait or to load it again, and the other one goes on', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const { isKept } = await twoWindows(app, page);
  await answerWith(app, 'Opnieuw laden');
  const hanging = await untilLoaded(app, []);
  // What is asked of a page that hangs is never answered.
  await app.evaluate(({ BrowserWindow }) => {
    const newest = BrowserWindow.getAllWindows().toSorted((a, b) => b.id - a.id)[0];
    void newest?.webContents.executeJavaScript('for (;;) {}').catch(() => undefined);
    // Chromium says so after fifteen seconds without an answer to a key, but not to who has a debugger attached.
    newest?.webContents.emit('unresponsive');
  });
  await expect.poll(() => asked(app), { timeout: 10_000 }).toEqual(['Dit venster reageert niet.']);
  await untilLoaded(app, [hanging]);
  await isKept();
  expect(await windows(app)).toBe(2);
});
