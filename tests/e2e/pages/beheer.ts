import { expect, type Page } from '@playwright/test';

/** The tabs of Beheer. */
export class Beheer {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async tab(naam: string): Promise<void> {
    const schakel = this.page
      .getByRole('navigation', { name: 'Onderdelen van beheer' })
      .getByRole('link', { name: naam });
    await schakel.click();
    await expect(schakel).toHaveAttribute('aria-current', 'page');
  }

  instelling(naam: string) {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: naam }) });
  }

  /** Fills in the form of a new person and sends it. */
  async newMedewerker(persoon: {
    voornaam: string;
    tussenvoegsel?: string;
    achternaam: string;
    organisatie: string;
    team: string;
    uren: string;
  }): Promise<void> {
    const { page } = this;
    await page.getByLabel('Voornaam').fill(persoon.voornaam);
    await page.getByLabel('Tussenvoegsel').fill(persoon.tussenvoegsel ?? '');
    await page.getByLabel('Achternaam').fill(persoon.achternaam);
    const organisatie = page.getByRole('combobox', { name: 'Organisatie' });
    await organisatie.selectOption({ label: persoon.organisatie });
    const functie = page.getByLabel('Functie');
    if ((await functie.inputValue()) === '') await functie.selectOption({ index: 1 });
    await page.getByRole('combobox', { name: 'Team' }).selectOption({ label: persoon.team });
    await page.getByLabel('Contracturen per week').fill(persoon.uren);
    await page.getByRole('button', { name: 'Medewerker toevoegen' }).click();
  }
}
