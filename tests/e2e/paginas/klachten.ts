import { expect, type Locator, type Page } from '@playwright/test';
import { Raamwerk } from './raamwerk.ts';

type Nieuw = {
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

  knop(naam: string): Locator {
    return this.page.getByRole('button', { name: naam, exact: true });
  }

  get dialoog(): Locator {
    return this.page.getByRole('dialog');
  }

  async naarRegister(): Promise<void> {
    await new Raamwerk(this.page).isOpen();
    await this.page
      .getByRole('navigation', { name: 'Schermen' })
      .getByRole('link', { name: /^Klachten/u })
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Klachten' })).toBeVisible();
  }

  async nieuw(): Promise<void> {
    await this.naarRegister();
    await this.page.getByRole('link', { name: 'Nieuwe klacht' }).first().click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Nieuwe klacht' })).toBeVisible();
  }

  async vul(naam: string | RegExp, tekst: string): Promise<void> {
    await this.page.getByRole('textbox', { name: naam }).fill(tekst);
  }

  async kies(naam: string, label: string): Promise<void> {
    await this.page.getByRole('combobox', { name: naam }).selectOption({ label });
  }

  /** Fills in a written complaint about the first person of a team. */
  async vulIntake({ ontvangen, kanaal, team }: Nieuw): Promise<void> {
    await this.vul('Ontvangen op', ontvangen);
    await this.kies('Kanaal', kanaal);
    await this.vul('Naam', 'Mevrouw A. Voorbeeld');
    await this.vul('Adres', 'Voorbeeldstraat 1');
    await this.kies('Team', team);
    await this.page.locator('.klacht-vinken').getByRole('checkbox').first().check();
    await this.vul('Omschrijving van de gedraging', 'De medewerker belde drie keer niet terug.');
    await this.vul('Waar gaat dit onderdeel over?', 'Niet teruggebeld');
    await this.kies('Categorie', 'Wijze van communiceren');
  }

  /** Gives the number that the complaint got. */
  async registreer(): Promise<string> {
    await this.knop('Klacht registreren').click();
    const kop = this.page.getByRole('heading', { level: 1, name: /^Klacht \d{4}-\d{3}/u });
    await expect(kop).toBeVisible();
    return ((await kop.textContent()) ?? '').replace('Klacht ', '');
  }

  /** Demo: goes on as somebody else. */
  async wordt(naam: string): Promise<void> {
    const kiezer = this.page.getByRole('combobox', { name: 'Demo: u bent' });
    const sleutel = await kiezer.locator('option', { hasText: naam }).getAttribute('value');
    await kiezer.selectOption(sleutel);
    await expect(this.page.getByText(`U bekijkt de demo nu als ${naam}`)).toBeVisible();
  }

  async open(nummer: string): Promise<void> {
    await this.naarRegister();
    await this.page.getByRole('link', { name: nummer }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: `Klacht ${nummer}` })).toBeVisible();
  }

  async voegPersoonToe(naam: string, gebiedsmanager = false): Promise<void> {
    await this.knop('Persoon toevoegen…').click();
    await this.dialoog.getByRole('textbox', { name: 'Naam' }).fill(naam);
    if (gebiedsmanager) await this.dialoog.getByRole('checkbox', { name: 'Gebiedsmanager' }).check();
    await this.knop('Toevoegen').click();
    await expect(this.dialoog).toBeHidden();
  }

  async legVast(): Promise<void> {
    await this.knop('Vastleggen').click();
    await expect(this.dialoog).toBeHidden();
  }

  /** Records the step that is offered first, with a reference where it asks for one. */
  async stap(naam: string, kenmerk?: string): Promise<void> {
    await this.knop(`${naam} vastleggen…`).click();
    if (kenmerk !== undefined) await this.dialoog.getByRole('textbox', { name: /^Kenmerk/u }).fill(kenmerk);
    await this.legVast();
  }

  async neemFormeel(behandelaar: string): Promise<void> {
    await this.knop('Formeel in behandeling nemen…').click();
    await this.dialoog.getByRole('combobox', { name: 'Behandelaar' }).selectOption({ label: behandelaar });
    await this.legVast();
  }

  async verwachtStatus(status: string): Promise<void> {
    await expect(this.page.locator('.klacht-status')).toHaveText(status);
  }
}
