import { expect, type Page } from '@playwright/test';
import { AppFrame } from './frame.ts';

export const WACHTZIN = 'vier gele fietsen in de regen';

/** Fills in the form of a new administratie and sends it: what follows is the recovery key. */
export async function fillNewAdministratie(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nieuwe administratie…' }).click({ timeout: 30_000 });
  await page.getByLabel('Naam van de administratie').fill('Proef');
  await page.getByLabel('Gemeente').fill('Proefstad');
  // Only where the computer has no key store.
  const wachtzin = page.getByRole('textbox', { name: 'Wachtzin', exact: true });
  if (await wachtzin.isVisible()) {
    await wachtzin.fill(WACHTZIN);
    await page.getByLabel('Wachtzin nog een keer').fill(WACHTZIN);
  }
  await page.getByRole('button', { name: 'Administratie maken' }).click();
}

/** Makes a new, empty administratie from the welcome screen. */
export async function createAdministratie(page: Page): Promise<void> {
  await fillNewAdministratie(page);
  await page.getByRole('button', { name: 'Ik heb de sleutel bewaard' }).click({ timeout: 30_000 });
  await new AppFrame(page).isOpen();
}

/** After a restart: gives the wachtzin where the computer has no key store. */
export async function heropenAdministratie(page: Page): Promise<void> {
  const wachtzin = page.getByLabel('Wachtzin');
  await expect(wachtzin.or(page.getByRole('navigation', { name: 'Schermen' }))).toBeVisible({
    timeout: 30_000,
  });
  if (await wachtzin.isVisible()) {
    await wachtzin.fill(WACHTZIN);
    await page.getByRole('button', { name: 'Openen' }).click();
  }
  await new AppFrame(page).isOpen();
}
