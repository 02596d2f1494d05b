import { type ElectronApplication, expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { fillNewAdministratie } from './pages/administratie.ts';
import { Beheer } from './pages/beheer.ts';
import { AppFrame } from './pages/frame.ts';
import { Klachten } from './pages/klachten.ts';
import { pdfIsAt } from './pages/papier.ts';

/**
 * What complaints say is kept out of screenshots and shared screens. Linux cannot, and says of every window that it is
 * not kept, so what the windows are told is followed instead.
 */

const MARK = 'keptFromCapture';

async function follow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }, mark) => {
    const original = BrowserWindow.prototype.setContentProtection;
    BrowserWindow.prototype.setContentProtection = function (on: boolean) {
      original.call(this, on);
      Reflect.set(this, mark, on);
    };
  }, MARK);
}

/** Whether the windows that are seen are kept, and those for paper. */
async function kept(app: ElectronApplication): Promise<{ shown: unknown[]; hidden: unknown[] }> {
  return await app.evaluate(({ BrowserWindow }, mark) => {
    const of = (visible: boolean) =>
      BrowserWindow.getAllWindows()
        .filter((window) => window.isVisible() === visible)
        .map((window): unknown => Reflect.get(window, mark) ?? false);
    return { shown: of(true), hidden: of(false) };
  }, MARK);
}

const expectKept = (app: ElectronApplication, on: boolean) =>
  expect.poll(async () => (await kept(app)).shown, { timeout: 10_000 }).toEqual([on]);

test('register, intake, dossier, letters and their prints are kept from capture, other screens are not', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: '2026-03-02' });
  await follow(app);
  const klachten = new Klachten(page);
  const frame = new AppFrame(page);
  await klachten.toRegister();
  const nummer = page.getByRole('link', { name: /^\d{4}-\d{3}$/u }).first();
  await expect(nummer).toBeVisible();
  expect((await kept(app)).shown).toEqual([true]);
  await frame.ga('Vandaag');
  await expectKept(app, false);
  await klachten.nieuw();
  expect((await kept(app)).shown).toEqual([true]);
  await klachten.toRegister();
  await nummer.click();
  await expect(page.getByRole('heading', { level: 1, name: /^Klacht \d/u })).toBeVisible();
  expect((await kept(app)).shown).toEqual([true]);
  await page.getByRole('link', { name: 'Dossier afdrukken' }).click();
  await pdfIsAt(page);
  expect(await kept(app)).toEqual({ shown: [true], hidden: [true] });

  await frame.ga('Overzichten');
  await expectKept(app, false);
  await expect.poll(async () => (await kept(app)).hidden, { timeout: 30_000 }).toEqual([false]);
});

test('the beheerder allows shared screens', async ({ start }) => {
  const { app, page } = await start({ vandaag: '2026-03-02' });
  await follow(app);
  const klachten = new Klachten(page);
  const frame = new AppFrame(page);
  await klachten.toRegister();
  await expect(page.getByRole('table').first()).toBeVisible();
  expect((await kept(app)).shown).toEqual([true]);

  await frame.ga('Beheer');
  const beheer = new Beheer(page);
  await beheer.tab('Instellingen');
  const row = beheer.instelling('Klachten niet op gedeelde schermen');
  await expect(row).toContainText('Op Linux kan het niet');
  await row.getByRole('button').click();
  await page.getByRole('combobox', { name: 'Nieuwe waarde' }).selectOption({ label: 'nee' });
  await page.getByRole('dialog').getByRole('button', { name: 'Wijzigen' }).click();
  await expect(row).toContainText('nee');
  await expectKept(app, false);
  await klachten.toRegister();
  await expect(page.getByRole('table').first()).toBeVisible();
  expect((await kept(app)).shown).toEqual([false]);
});

test('the recovery key is always kept from capture', async ({ start }) => {
  const { app, page } = await start({ args: [] });
  await follow(app);
  await fillNewAdministratie(page);
  await expect(page.getByRole('list', { name: 'Herstelsleutel' }).getByRole('listitem')).toHaveCount(4, {
    timeout: 30_000,
  });
  expect((await kept(app)).shown).toEqual([true]);
  await page.getByRole('button', { name: 'Ik heb de sleutel bewaard' }).click();
  await expectKept(app, false);
});
