import { expect, type Page } from '@playwright/test';
import { WACHTZIN } from './administratie.ts';
import { AppFrame } from './frame.ts';

/** Beheer, Gebruikers, and signing in. */
export class Gebruikers {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The list, on screen. */
  async open(): Promise<void> {
    await new AppFrame(this.#page).ga('Beheer');
    await this.#page.getByRole('link', { name: 'Gebruikers', exact: true }).click();
    await expect(this.#page.getByRole('table', { name: 'Gebruikers' })).toBeVisible();
  }

  row(naam: string) {
    return this.#page
      .getByRole('table', { name: 'Gebruikers' })
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name: naam }) });
  }

  /** Adds somebody who is no medewerker; answers their start passphrase. */
  async add(naam: string, rol: string): Promise<string> {
    const page = this.#page;
    await page.getByRole('button', { name: 'Gebruiker toevoegen…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Gebruiker toevoegen' });
    await dialog.getByLabel('Welke medewerker is dit?').selectOption({ label: 'Is geen medewerker' });
    await dialog.getByRole('textbox', { name: 'Naam' }).fill(naam);
    await dialog.getByLabel('Rol').selectOption({ label: rol });
    await dialog.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByRole('button', { name: 'Startwachtzin maken', exact: true }).click();
    const start = page.getByRole('status', { name: 'Startwachtzin' });
    await expect(start).toHaveText(/^[a-z2-9-]{19}$/u);
    const text = (await start.textContent()) ?? '';
    await page.getByRole('button', { name: 'Ik heb hem doorgegeven' }).click();
    return text;
  }
}

/** Signs in where it is asked who one is. */
export async function signIn(page: Page, naam: string, wachtzin: string, knop = 'Aanmelden'): Promise<void> {
  await page.getByLabel('Wie bent u?').selectOption({ label: naam });
  await page.getByRole('textbox', { name: 'Wachtzin', exact: true }).fill(wachtzin);
  await page.getByRole('button', { name: knop, exact: true }).click();
}

/** A new administratie of Anna, with a passphrase also where the computer has a key store. */
export async function createAs(page: Page, naam: string): Promise<Gebruikers> {
  await page.getByRole('button', { name: 'Nieuwe administratie…' }).click({ timeout: 30_000 });
  await page.getByLabel('Naam van de administratie').fill('Proef');
  await page.getByLabel('Gemeente').fill('Proefstad');
  await page.getByLabel('Uw naam').fill(naam);
  await page.getByRole('textbox', { name: 'Wachtzin', exact: true }).fill(WACHTZIN);
  await page.getByLabel('Wachtzin nog een keer').fill(WACHTZIN);
  await page.getByRole('button', { name: 'Administratie maken' }).click();
  await page.getByRole('button', { name: 'Ik heb de sleutel bewaard' }).click({ timeout: 30_000 });
  await new AppFrame(page).isOpen();
  return new Gebruikers(page);
}

/** A passphrase of one's own, in the place of the start passphrase. */
export async function chooseOwn(page: Page, wachtzin: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Nieuwe wachtzin', exact: true }).fill(wachtzin);
  await page.getByRole('textbox', { name: 'Nieuwe wachtzin nog een keer' }).fill(wachtzin);
  await page.getByRole('button', { name: 'Wachtzin bewaren en verder' }).click();
  await new AppFrame(page).isOpen();
}

export const locked = (page: Page) => page.getByRole('dialog', { name: 'Vergrendeld' });
