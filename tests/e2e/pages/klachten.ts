import { expect, type Locator, type Page } from '@playwright/test';
import { AppFrame } from './frame.ts';

type New = {
  /** dd-mm-jjjj */
  readonly ontvangen: string;
  readonly kanaal: string;
  readonly team: string;
};

/** The screens of complaints, as people use them. */
export class Klachten {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button(naam: string): Locator {
    return this.page.getByRole('button', { name: naam, exact: true });
  }

  get dialoog(): Locator {
    return this.page.getByRole('dialog');
  }

  async toRegister(): Promise<void> {
    await new AppFrame(this.page).isOpen();
    await this.page
      .getByRole('navigation', { name: 'Schermen' })
      .getByRole('link', { name: /^Klachten/u })
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Klachten' })).toBeVisible();
  }

  async nieuw(): Promise<void> {
    await this.toRegister();
    await this.page.getByRole('link', { name: 'Nieuwe klacht' }).first().click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Nieuwe klacht' })).toBeVisible();
  }

  async fill(naam: string | RegExp, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: naam }).fill(text);
  }

  async select(naam: string, label: string): Promise<void> {
    await this.page.getByRole('combobox', { name: naam }).selectOption({ label });
  }

  /** Fills in a written complaint about the first person of a team. */
  async fillIntake({ ontvangen, kanaal, team }: New): Promise<void> {
    await this.fill('Ontvangen op', ontvangen);
    await this.select('Kanaal', kanaal);
    await this.fill('Naam', 'Mevrouw A. Voorbeeld');
    await this.fill('Adres', 'Voorbeeldstraat 1');
    await this.select('Team', team);
    await this.page.locator('.klacht-vinken').getByRole('checkbox').first().check();
    await this.fill('Omschrijving van de gedraging', 'De medewerker belde drie keer niet terug.');
    await this.fill('Waar gaat dit onderdeel over?', 'Niet teruggebeld');
    await this.select('Categorie', 'Wijze van communiceren');
  }

  /** Gives the number that the complaint got. */
  async registreer(): Promise<string> {
    await this.button('Klacht registreren').click();
    const header = this.page.getByRole('heading', { level: 1, name: /^Klacht \d{4}-\d{3}/u });
    await expect(header).toBeVisible();
    return ((await header.textContent()) ?? '').replace('Klacht ', '');
  }

  /** Demo: goes on as somebody else. */
  async wordt(naam: string): Promise<void> {
    const picker = this.page.getByRole('combobox', { name: 'Demo: u bent' });
    const key = await picker.locator('option', { hasText: naam }).getAttribute('value');
    await picker.selectOption(key);
    await expect(this.page.getByText(`U bekijkt de demo nu als ${naam}`)).toBeVisible();
  }

  async open(nummer: string): Promise<void> {
    await this.toRegister();
    await this.page.getByRole('link', { name: nummer }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: `Klacht ${nummer}` })).toBeVisible();
  }

  async addPersoon(naam: string, gebiedsmanager = false): Promise<void> {
    await this.button('Persoon toevoegen…').click();
    await this.dialoog
      .getByRole('combobox', { name: 'Welke medewerker is dit?' })
      .selectOption({ label: 'Is geen medewerker' });
    await this.dialoog.getByRole('textbox', { name: 'Naam' }).fill(naam);
    if (gebiedsmanager) await this.dialoog.getByRole('checkbox', { name: 'Gebiedsmanager' }).check();
    await this.button('Toevoegen').click();
    await expect(this.dialoog).toBeHidden();
  }

  async record(): Promise<void> {
    await this.button('Vastleggen').click();
    await expect(this.dialoog).toBeHidden();
  }

  /** Records the step that is offered first, with a reference where it asks for one. */
  async stap(naam: string, kenmerk?: string): Promise<void> {
    await this.button(`${naam} vastleggen…`).click();
    if (kenmerk !== undefined) await this.dialoog.getByRole('textbox', { name: /^Kenmerk/u }).fill(kenmerk);
    await this.record();
  }

  async neemFormeel(behandelaar: string): Promise<void> {
    await this.button('Formeel in behandeling nemen…').click();
    await this.dialoog.getByRole('combobox', { name: 'Behandelaar' }).selectOption({ label: behandelaar });
    await this.record();
  }

  async expectedStatus(status: string): Promise<void> {
    await expect(this.page.locator('.klacht-status')).toHaveText(status);
  }
}
