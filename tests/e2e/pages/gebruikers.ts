import { expect, type Page } from '@playwright/test';
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
